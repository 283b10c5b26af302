import type { Statement } from '../../../model/statement.ts';
import { partitionPoint } from '../../../text/partition-point.ts';
import { isBoundary, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { classTable, type MarkedWords, WORD_CLASS, wordAt } from '../words/marked-words.ts';
import type { Referent } from './group-namings.ts';
import type { Naming } from './naming.ts';

/** Words that say who somebody is are no longer; a longer phrase tells about him. */
const MAX_FULL = 24;
/** Words that name two, or that need a name themselves. */
const MORE = /[和与及、，他她其]|本人/;

/** 这位居民 says less than 一位居民 does. */
const POINTS = /^(?:这|那|该|此|上述|前述|其)/;

/**
 * The longest words by which the report names a referent, those that point back only where there are no others;
 * of equals the last before the reference, else the first. Null where it is named by the reference alone.
 * Each referent's words are put in order once: 王志远他王志远他… asks for one referent ten thousand times.
 */
export function createFullestNaming(
  text: string,
  full: ReadonlyMap<number, Span>,
): (referent: Referent, reference: Span) => Span | null {
  const ranked = new Map<Referent, readonly (readonly Span[])[]>();
  return (referent, reference) => {
    let groups = ranked.get(referent);
    if (groups === undefined) {
      groups = rankByWorth(text, referent, full);
      ranked.set(referent, groups);
    }
    for (const equals of groups) {
      const after = partitionPoint(equals.length, (index) => equals[index]!.end <= reference.start);
      // The reference itself may be among them.
      const span = equals[after - 1] ?? equals.slice(after).find(({ start }) => start >= reference.end);
      if (span !== undefined) return span;
    }
    return null;
  };
}

/** Its words, those of most worth first; equals in text order. */
function rankByWorth(text: string, { namings }: Referent, full: ReadonlyMap<number, Span>): Span[][] {
  const groups = new Map<number, Span[]>();
  for (const naming of namings) {
    const { start, end } = full.get(naming.end) ?? naming;
    if (!isBoundary(text, end)) continue;
    const tellsLittle = end - start > MAX_FULL || POINTS.test(text.slice(start, start + 2));
    const worth = tellsLittle ? 1 : end - start;
    const equals = groups.get(worth);
    if (equals === undefined) groups.set(worth, [{ start, end }]);
    else equals.push({ start, end });
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, equals]) => equals);
}

/** Whether words before a name say who he is: 【县教育局局长】王某, 【来自清河的】王某, not 【网友发现】王某. */
function isTitle(words: MarkedWords, start: number, end: number): boolean {
  if (words.text[end - 1] === '的') return true;
  for (let n = wordAt(words, start); n < words.count && words.start[n]! < end; n++)
    if (NO_TITLE[words.classes[n]!] === 1) return false;
  return true;
}

const NO_TITLE = classTable([
  WORD_CLASS.verb,
  WORD_CLASS.adverb,
  WORD_CLASS.conjunction,
  WORD_CLASS.preposition,
  WORD_CLASS.pronoun,
  WORD_CLASS.mark,
  WORD_CLASS.time,
]);

/** Sources by their end, where they name one only: 县教育局局长王某, not 王某和店主. */
export function fullSources(
  words: MarkedWords,
  statements: readonly Found<Statement>[],
  namings: readonly Naming[],
): Map<number, Span> {
  const persons = new Set(namings.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  const named = new Map(namings.map(({ start, end }) => [end, start]));
  const full = new Map<number, Span>();
  for (const { source } of statements) {
    const start = source === null ? undefined : named.get(source.end);
    if (source === null || start === undefined || source.end - source.start > MAX_FULL) continue;
    if (MORE.test(words.text.slice(source.start, source.end))) continue;
    let isOne = source.start < start && isTitle(words, source.start, start);
    for (let at = source.start; at < start && isOne; at++) isOne = !persons.has(at);
    if (isOne) full.set(source.end, source);
  }
  return full;
}
