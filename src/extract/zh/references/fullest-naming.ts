import type { Statement } from '../../../model/statement.ts';
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
 * of equals the last before `reference`, else the first. Null where it is named by the reference alone.
 */
export function fullestNaming(
  text: string,
  { namings }: Referent,
  full: ReadonlyMap<number, Span>,
  reference: Span,
): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const naming of namings) {
    const span = full.get(naming.end) ?? naming;
    const length = span.end - span.start;
    // What points back is worth even less.
    if (length < most || (span.start < reference.end && reference.start < span.end)) continue;
    if (!isBoundary(text, span.end)) continue;
    const worth = length > MAX_FULL || POINTS.test(text.slice(span.start, span.start + 2)) ? 1 : length;
    if (worth < most || (worth === most && span.end > reference.start)) continue;
    best = { start: span.start, end: span.end };
    most = worth;
  }
  return best;
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
