// @ts-check
/**
 * The public sets, as a table: which pipe of Hearsay runs on which file, how a gold row becomes a row of the
 * pipe and back, and which figures of score.py count, beside what others reach (see docs/bench.md for sources).
 *
 * @typedef {Record<string, any>} Row
 * @typedef {object} BenchSet
 * @property {string} name
 * @property {string} gold        file in the data folder; for our own marks, the name of the file in bench/gold/
 * @property {(data: string) => Row[]} [readGold]   for our own marks, whose texts are joined by id
 * @property {string} scorer      score.py's word for it; `marks`, `origins` and `bridge` for bench/score-*.mjs, `pile` for bench/pile.mjs
 * @property {string[]} pipe    arguments of `hearsay`, which runs in the data folder
 * @property {(gold: Row) => Row} toRow         what goes into the pipe
 * @property {(out: Row) => Row} toPrediction   what score.py takes
 * @property {Record<string, {reference: number | null, goal: number}>} figures
 */

import { readActsEn, readFreshZh, readInvented, readMarkedRows } from './gold-rows.mjs';
import { makeCopies } from './make-copies.mjs';
import { readBridge, readPile } from './pile.mjs';
import { predictedOf } from './score-marks.mjs';

/** @param {string} type */
const mentionsOf = (type) => (/** @type {Row} */ out) =>
  out.mentions.filter((/** @type {Row} */ mention) => mention.type === type);

/** @param {Row} gold */
const toLinkRow = ({ id, title, text, published, site }) => ({ id, title, text, published, site });

/** @param {Row} gold */
const toExtractRow = ({ id, title, text, published }) => ({ id, title, text, published });

/**
 * A set of statements that we marked ourselves.
 * @param {string} name @param {string} gold @param {(data: string) => Row[]} readGold @returns {BenchSet}
 */
function markedStatements(name, gold, readGold) {
  return {
    name,
    gold,
    readGold,
    scorer: 'attribution',
    pipe: ['extract', '--offsets', 'codepoint'],
    toRow: toExtractRow,
    toPrediction: ({ id, statements }) => ({ id, statements }),
    figures: {
      link_f1: { reference: null, goal: 0.85 },
      act_accuracy: { reference: null, goal: 0.8 },
      speaker_accuracy: { reference: null, goal: 0.85 },
      source_exact_f1: { reference: null, goal: 0.75 },
      content_exact_f1: { reference: null, goal: 0.7 },
    },
  };
}

/** @type {BenchSet[]} */
export const SETS = [
  ...['zh', 'en'].map((language) => ({
    name: `attribution-${language}`,
    gold: `attribution-${language}/dev.jsonl${language === 'en' ? '.gz' : ''}`,
    scorer: 'attribution',
    pipe: ['extract', '--offsets', 'codepoint'],
    toRow: toExtractRow,
    toPrediction: (/** @type {Row} */ { id, statements }) => ({ id, statements }),
    figures:
      language === 'zh'
        ? {
            link_f1: { reference: null, goal: 0.85 },
            act_accuracy: { reference: null, goal: 0.8 },
            speaker_accuracy: { reference: null, goal: 0.85 },
            source_exact_f1: { reference: null, goal: 0.75 },
            content_exact_f1: { reference: null, goal: 0.7 },
          }
        : {
            source_exact_f1: { reference: 0.506, goal: 0.52 },
            cue_exact_f1: { reference: 0.534, goal: 0.54 },
            content_exact_f1: { reference: 0.286, goal: 0.32 },
          },
  })),
  ...['stories-zh', 'stories-headlines', 'stories-en'].map((name, index) => ({
    name,
    gold: `${name}/dev.jsonl.gz`,
    scorer: 'stories',
    pipe: ['link'],
    toRow: toLinkRow,
    // The labels of ECB+ are incidents, those of the other two are stories.
    toPrediction: (/** @type {Row} */ out) => ({
      id: out.id,
      story: name === 'stories-en' ? out.incident : out.story,
    }),
    figures: {
      bcubed_f1: { reference: [0.888, 0.835, 0.885][index] ?? null, goal: [0.91, 0.8, 0.9][index] ?? 1 },
    },
  })),
  {
    name: 'pile',
    gold: 'pile',
    readGold: readPile,
    scorer: 'pile',
    pipe: ['link'],
    toRow: toLinkRow,
    toPrediction: ({ id, story, incident }) => ({ id, story, incident }),
    figures: {
      'stories-zh_f1': { reference: null, goal: 0.91 },
      'stories-headlines_f1': { reference: null, goal: 0.8 },
      'stories-en_f1': { reference: null, goal: 0.9 },
    },
  },
  {
    name: 'bridge',
    gold: 'bridge',
    readGold: readBridge,
    scorer: 'bridge',
    pipe: ['link'],
    toRow: toLinkRow,
    toPrediction: ({ id, story }) => ({ id, story }),
    figures: { pair_f1: { reference: null, goal: 0.8 } },
  },
  {
    name: 'copies',
    gold: 'stories-zh/dev.jsonl.gz',
    readGold: makeCopies,
    scorer: 'origins',
    pipe: ['link'],
    toRow: toLinkRow,
    toPrediction: ({ id, origin }) => ({ id, origin }),
    figures: { pair_f1: { reference: null, goal: 0.97 } },
  },
  ...['wcxb-dev', 'zh-pages'].map((name) => ({
    name,
    gold: `main-text/${name}.jsonl.gz`,
    scorer: 'main-text',
    pipe: ['read', '--offsets', 'codepoint'],
    toRow: (/** @type {Row} */ { id, url, html }) => ({ id, url, html }),
    toPrediction: (/** @type {Row} */ { id, title, outlet, published, text, blocks }) => ({
      id,
      title,
      outlet,
      published,
      text: bodyOf(text, blocks),
    }),
    figures: {
      f1: { reference: name === 'zh-pages' ? 0.864 : 0.865, goal: name === 'zh-pages' ? 0.94 : 0.9 },
      ...(name === 'zh-pages' && {
        title: { reference: null, goal: 0.9 },
        outlet: { reference: null, goal: 0.9 },
        published: { reference: null, goal: 0.9 },
      }),
    },
  })),
  ...['zh', 'en'].map((language) => ({
    name: `times-${language}`,
    gold: `times-${language}/dev.jsonl`,
    scorer: 'times',
    pipe: ['extract', '--offsets', 'codepoint'],
    toRow: (/** @type {Row} */ { id, text, reference }) => ({ id, text, published: reference, language }),
    toPrediction: (/** @type {Row} */ out) => ({ id: out.id, times: mentionsOf('time')(out) }),
    figures: {
      span_f1: { reference: null, goal: language === 'zh' ? 0.9 : 0.85 },
      value_f1: { reference: null, goal: language === 'zh' ? 0.85 : 0.75 },
    },
  })),
  {
    name: 'names-zh',
    gold: 'names-zh/dev.jsonl.gz',
    scorer: 'names',
    pipe: ['extract', '--offsets', 'codepoint'],
    toRow: ({ id, text }) => ({ id, text, language: 'zh-Hans' }),
    toPrediction: (out) => ({
      id: out.id,
      names: mentionsOf('person')(out).map((/** @type {Row} */ mention) => mention.span),
    }),
    figures: {
      char_recall: { reference: 0.67, goal: 0.92 },
      p: { reference: 0.23, goal: 0.85 },
    },
  },
  ...[false, true].map((read) =>
    markedStatements(read ? 'fresh-zh-read' : 'fresh-zh', 'statements-zh', (data) => readFreshZh(data, read)),
  ),
  ...['zh', 'en'].flatMap((language) =>
    [false, true].map((read) =>
      markedStatements(`invented-${language}${read ? '-read' : ''}`, 'invented', () =>
        readInvented(language, read),
      ),
    ),
  ),
  {
    // Only some statements of each article are labelled: what else is found is no error.
    ...markedStatements('acts-en', 'acts-en', readActsEn),
    figures: {
      act_accuracy: { reference: null, goal: 0.8 },
      speaker_accuracy: { reference: null, goal: 0.85 },
    },
  },
  ...['zh', 'en'].map((language) => ({
    name: `marks-${language}`,
    gold: 'gold',
    readGold: (/** @type {string} */ data) => readMarkedRows(data, 'gold', language),
    scorer: 'marks',
    pipe: ['extract', '--offsets', 'codepoint'],
    toRow: toExtractRow,
    toPrediction: predictedOf,
    figures: {
      incidents_f1: { reference: null, goal: 0.8 },
      recalled_f1: { reference: null, goal: 0.8 },
      references_f1: { reference: null, goal: 0.8 },
      chain_f1: { reference: null, goal: 0.8 },
    },
  })),
  {
    name: 'claims',
    gold: 'claims/dev.jsonl',
    scorer: 'claims',
    pipe: ['match', '--claims', 'claims/claims.jsonl.gz'],
    toRow: ({ id, text }) => ({ id, text }),
    toPrediction: ({ id, ranked }) => ({ id, ranked }),
    figures: { map5: { reference: 0.929, goal: 0.89 } },
  },
];

/** Text of the blocks that are neither title nor caption. Offsets count code points. */
function bodyOf(/** @type {string} */ text, /** @type {Row[]} */ blocks) {
  const points = [...text];
  return blocks
    .filter(({ role }) => role !== 'title' && role !== 'caption')
    .map(({ start, end }) => points.slice(start, end).join(''))
    .join('\n');
}
