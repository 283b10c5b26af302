import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { divisions } from '../places/divisions.ts';
import { shortName } from '../places/short-name.ts';
import { BODY_ENDS, BODY_VERBS, NO_BODIES } from './body-words.ts';
import { tagWords } from './jieba-words.ts';
import { WORLD_PLACES } from './place-words.ts';
import { createWordFinder } from './word-finder.ts';

const ENDS = createWordFinder(BODY_ENDS);
/** How far back a name is looked for; it bounds the cost of each end. */
const MAX_NAME = 26;
/** Names looked through for longer ones; reports name far fewer. */
const MAX_NAMES = 300;
/** Nothing of a name stands across these. */
const WALL = /[，。；：！？、“”"「」『』（）()《》【】\s@/|]/;

/**
 * Names of bodies in text order, by their ends: 局, 公司, 大学. A short name gets as `value` the longest name of
 * the report that ends in it: 省水利厅 that of 四川省水利厅. `[]` where there are none.
 */
export function findBodies({ text, blocks }: Passage): Found<Mention>[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    for (const end of ENDS.find(text, block.start, block.end)) {
      // 副局长 is a role.
      if (/[长里面势限]/.test(text[end.end] ?? '')) continue;
      const previous = spans.at(-1);
      const floor = previous === undefined ? block.start : Math.max(block.start, previous.end);
      // 县教育局办公室 is one name: an end right after a name belongs to it.
      if (previous !== undefined && previous.end === end.start) {
        spans[spans.length - 1] = { start: previous.start, end: end.end };
        continue;
      }
      const start = nameStart(text, floor, end.start);
      const span = { start, end: end.end };
      if (start < end.start ? !NO_BODIES.has(text.slice(start, end.end)) : false) spans.push(span);
    }
  }
  const names = [...new Set(spans.map((span) => text.slice(span.start, span.end)))].slice(0, MAX_NAMES);
  return spans.map((span) => {
    const name = text.slice(span.start, span.end);
    const longer = names.filter((other) => other.length > name.length && other.endsWith(name));
    const value = longer.sort((a, b) => b.length - a.length)[0] ?? null;
    return { type: 'body', span, value, timex: null, reasons: [{ rule: 'body:end', span }] };
  });
}

/** Where the name that ends before `end` begins: over nouns, places and the verbs that such names hold. */
function nameStart(text: string, floor: number, end: number): number {
  let wall = end;
  while (wall > floor && end - wall < MAX_NAME && !WALL.test(text[wall - 1]!)) wall--;
  let start = end;
  for (const { word, tag, start: offset } of tagWords(text.slice(wall, end)).reverse()) {
    const isPart =
      /^(?:n|nr|ns|nt|nz|j|b|vn|eng|x|l|zg|ng|s)$/.test(tag) ||
      BODY_VERBS.has(word) ||
      /^第?[一二三四五六七八九十\d]+$/.test(word);
    if (!isPart || STOPS.has(word)) break;
    start = wall + offset;
  }
  return startAtPlace(text, wall, start, end);
}

/** A place known from the table begins the name: 【北京】清沐公司 over unknown words, 曝出|【四川省】政府 without what is before. */
function startAtPlace(text: string, wall: number, start: number, end: number): number {
  const places = PLACE_FINDER.find(text, wall, end);
  const before = places.findLast((place) => place.end <= start);
  if (
    before !== undefined &&
    before.end < start &&
    start - before.end <= 4 &&
    !/[的了在是和与及]/.test(text.slice(before.end, start))
  ) {
    return before.start;
  }
  return places.find((place) => place.start > start)?.start ?? start;
}

const PLACE_FINDER = createWordFinder([
  ...WORLD_PLACES,
  ...divisions().flatMap(({ name, level }) => (level < 3 ? [name, shortName(name) ?? name] : [name])),
]);
const STOPS = new Set(
  '的 了 在 是 和 与 及 对 向 从 被 把 将 由 为 以 于 等 称 说 到 据 该 本 此 其 各 某 我 他 她 这 那 有 并 而 但 也 还 都 就 因 让 使 给 至 去 来 前 后 上 下 中 年 月 日 记者 网友 当地 近日 目前 随后 昨日 今日 涉事 有关 相关 指 系 里 群里 微信群 发 曝 曝出'.split(
    ' ',
  ),
);
