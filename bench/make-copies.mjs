// @ts-check
/**
 * Copies whose origin is known: reports of stories-zh cut, retitled, mirrored, reordered, quoted and pasted together,
 * the same on every machine. Labels are origins: a round-up (综合) and a report that quotes another are their own.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { readRows } from './rows.mjs';

const BASES = 300;
/** Characters that a base has at least: a cut of it is still a report. */
const SHORTEST = 500;
/** Two bases with a run of so many characters in common may be copies themselves; one of them goes. */
const RUN = 14;
const COPIES_EACH = 4;

/** @typedef {{id: string, title: string, text: string, published: string}} Base */
/** @typedef {Base & {gold: {origin: string}}} LabelledRow */

/** @param {string} data @returns {LabelledRow[]} */
export function makeCopies(data) {
  const bases = drawBases(readRows(join(data, 'stories-zh/dev.jsonl.gz')));
  /** @type {LabelledRow[]} */
  const rows = bases.map((base) => ({ ...base, gold: { origin: base.id } }));
  for (const [index, base] of bases.entries()) {
    const other = /** @type {Base} */ (bases[(index + 1) % bases.length]);
    const third = /** @type {Base} */ (bases[(index + 2) % bases.length]);
    const random = createRandom(base.id);
    const chosen = shuffle(Object.entries(CHANGES), random).slice(0, COPIES_EACH);
    for (const [name, change] of chosen) {
      const id = `${base.id}-${name}`;
      rows.push({ ...base, id, ...change(base, random, other), gold: { origin: base.id } });
    }
    if (index % 3 === 0) rows.push(roundUp(base, other, third));
    if (index % 3 === 1) rows.push(quoting(base, other));
  }
  return rows;
}

/** @type {Record<string, (base: Base, random: () => number, other: Base) => Partial<Base>>} */
const CHANGES = {
  whole: ({ text, published }) => ({ text, published: daysLater(published, 1) }),
  retitled: ({ text, published }, random) => ({
    title: `${['刚刚，', '最新消息！', '突发：', '网友热议：'][Math.floor(random() * 4)]}${sentencesOf(text)[1] ?? text.slice(0, 20)}`,
    text: `来源：${['晨报', '都市网', '资讯客户端'][Math.floor(random() * 3)]}\n${text}\n责任编辑：小田`,
    published: daysLater(published, 1),
  }),
  cut: ({ text, published }, random) => {
    const sentences = sentencesOf(text);
    return {
      text: sentences.slice(0, Math.ceil(sentences.length * (0.35 + random() * 0.35))).join(''),
      published: daysLater(published, 0),
    };
  },
  thinned: ({ text, published }, random) => ({
    text: sentencesOf(text)
      .filter((_, index) => index === 0 || random() > 0.25)
      .join(''),
    published: daysLater(published, 2),
  }),
  reordered: ({ text, published }) => {
    const sentences = sentencesOf(text);
    const middle = Math.ceil(sentences.length / 2);
    const third = Math.ceil(sentences.length / 3);
    return {
      text: [
        ...sentences.slice(middle),
        ...sentences.slice(third, middle),
        ...sentences.slice(0, third),
      ].join(''),
      published: daysLater(published, 1),
    };
  },
  mirrored: ({ title, text, published }) => ({
    title: `${title}_新闻频道`,
    text: `首页 > 新闻 > 正文\n字号：大 中 小\n${text}\n分享到：微信 微博\n声明：转载此文是出于传递更多信息之目的，若有来源标注错误，请与本网联系。`,
    published: daysLater(published, 1),
  }),
  wired: ({ text, published }) => ({
    text: `本报讯（记者 田一 实习生 何二）${text}（完）`,
    published: daysLater(published, 0),
  }),
  traditional: ({ title, text, published }) => ({
    title: toTraditional(title),
    text: toTraditional(text),
    published: daysLater(published, 1),
  }),
  reworded: ({ text, published }) => ({
    text: REWORDINGS.reduce((all, [from, to]) => all.replaceAll(from, to), text),
    published: daysLater(published, 1),
  }),
};

/** What editors change without a second source. @type {[string, string][]} */
const REWORDINGS = [
  ['表示', '说'],
  ['日前', '近日'],
  ['目前', '现在'],
  ['记者', '本报记者'],
  ['但是', '不过'],
  ['因为', '由于'],
];

const toTraditional = Converter({ from: 'cn', to: 't' });

/** @param {Base[]} parts @returns {LabelledRow} */
function roundUp(...parts) {
  const [first] = parts;
  const pieces = parts.map(({ text }) => {
    const sentences = sentencesOf(text);
    return sentences.slice(0, Math.max(3, Math.ceil(sentences.length * 0.4))).join('');
  });
  const id = `${first?.id}-roundup`;
  const published =
    parts
      .map((part) => daysLater(part.published, 3))
      .sort()
      .at(-1) ?? '';
  return {
    id,
    title: '今日要闻综合',
    text: `综合报道：\n${pieces.join('\n')}`,
    published,
    gold: { origin: id },
  };
}

/** A report of its own that quotes three sentences of another. @param {Base} quoted @param {Base} base @returns {LabelledRow} */
function quoting(quoted, base) {
  const id = `${base.id}-quoting`;
  const text = `${base.text}\n此前报道：${sentencesOf(quoted.text).slice(0, 3).join('')}`;
  return { ...base, id, text, published: daysLater(base.published, 1), gold: { origin: base.id } };
}

/** @param {any[]} rows @returns {Base[]} */
function drawBases(rows) {
  const order = (/** @type {string} */ id) => createHash('sha256').update(`copies:${id}`).digest('hex');
  const candidates = rows
    .filter(({ text }) => text.length >= SHORTEST)
    .sort((a, b) => (order(a.id) < order(b.id) ? -1 : 1));
  const seen = new Set();
  /** @type {Base[]} */
  const bases = [];
  for (const { id, title, text, published } of candidates) {
    if (bases.length === BASES) break;
    const runs = [];
    for (let at = 0; at + RUN <= text.length; at++) runs.push(text.slice(at, at + RUN));
    if (runs.some((run) => seen.has(run))) continue;
    for (const run of runs) seen.add(run);
    bases.push({ id, title, text, published });
  }
  return bases;
}

/** @param {string} text */
function sentencesOf(text) {
  return text.match(/[^。！？\n]+[。！？\n]*/g) ?? [text];
}

/** @param {string} published @param {number} days */
function daysLater(published, days) {
  const time = Date.parse(published);
  return Number.isNaN(time) ? published : new Date(time + days * 86_400_000 + 3_600_000).toISOString();
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {string} seed */
function createRandom(seed) {
  let state = createHash('sha256').update(seed).digest().readInt32LE();
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @template T @param {T[]} list @param {() => number} random @returns {T[]} */
function shuffle(list, random) {
  return list
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
