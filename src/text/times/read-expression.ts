/**
 * Reads one time expression at one offset. Parts that say one time are chained (7月15日 + 晚 + 10时7分), lengths
 * get their direction (三天 + 前), two points make a range, and words before or after set a bound. Where
 * several readings fit, the longest one is what the words mean.
 */
import { settleClock } from './clock.ts';
import { type Compiled, type CompiledGrammar, matchAt, matchBefore } from './compiled-grammar.ts';
import type { PartsRule } from './grammar.ts';
import { inheritParts, splitEnds } from './range-ends.ts';
import { type Length, mergeParts, type Reading, type TimeParts } from './time-parts.ts';

export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: string;
}

interface Chain {
  readonly end: number;
  readonly parts: TimeParts;
  readonly rule: string;
}

/** Null where no expression begins at `at`. What lies before `floor` belongs to an earlier one. */
export function readExpression(
  grammar: CompiledGrammar,
  text: string,
  at: number,
  floor: number,
): Expression | null {
  const found = [
    readVague(grammar, text, at),
    readLengthForm(grammar, text, at, floor),
    readPointForm(grammar, text, at, floor),
  ];
  let best: Expression | null = null;
  for (const expression of found) {
    if (expression !== null && (best === null || expression.end > best.end)) best = expression;
  }
  return best;
}

function readVague(grammar: CompiledGrammar, text: string, at: number): Expression | null {
  for (const rule of grammar.vague) {
    const match = matchAt(rule.at, text, at);
    if (match !== null)
      return {
        start: at,
        end: at + match[0].length,
        reading: { form: 'vague', timex: rule.timex },
        rule: rule.id,
      };
  }
  return null;
}

function readPointForm(grammar: CompiledGrammar, text: string, at: number, floor: number): Expression | null {
  const chain = readChain(grammar, text, at);
  if (chain === null) return null;
  return readRange(grammar, text, at, floor, chain) ?? readBounds(grammar, text, at, floor, chain);
}

/** The longest chain of parts that begins at `at`. */
export function readChain(grammar: CompiledGrammar, text: string, at: number): Chain | null {
  let chain = readPart(grammar, text, at, {}, null);
  while (chain !== null) {
    const next = readNextPart(grammar, text, chain);
    if (next === null) return { ...chain, parts: settleClock(chain.parts) };
    chain = next;
  }
  return null;
}

function readNextPart(grammar: CompiledGrammar, text: string, chain: Chain): Chain | null {
  let best: Chain | null = null;
  for (const gap of grammar.gaps) {
    if (gap.from !== undefined && !gap.from.some((key) => key in chain.parts)) continue;
    const match = matchAt(gap.at, text, chain.end);
    if (match === null) continue;
    const next = readPart(
      grammar,
      text,
      chain.end + match[0].length,
      chain.parts,
      gap.to ?? null,
      chain.rule,
    );
    if (next !== null && (best === null || next.end > best.end)) best = next;
  }
  return best;
}

function readPart(
  grammar: CompiledGrammar,
  text: string,
  at: number,
  before: TimeParts,
  wanted: readonly (keyof TimeParts)[] | null,
  rule?: string,
): Chain | null {
  let best: Chain | null = null;
  for (const candidate of grammar.parts) {
    if (!mayFollow(candidate, before)) continue;
    const match = matchAt(candidate.at, text, at);
    if (match === null) continue;
    const end = at + match[0].length;
    if (best !== null && end <= best.end) continue;
    const parts = candidate.read(match.groups ?? {}, text, at);
    if (parts === null || (wanted !== null && !wanted.some((key) => key in parts))) continue;
    if (grammar.grammar.coarseFirst && rankOf(parts, 'first') <= rankOf(before, 'last')) continue;
    const merged = mergeParts(before, parts);
    if (merged !== undefined && !isOverstretched(merged))
      best = { end, parts: merged, rule: rule ?? candidate.id };
  }
  return best;
}

/** An hour belongs to a day: of a week, month or year alone (next week, later in the morning) it is another time. */
function isOverstretched(parts: TimeParts): boolean {
  if (parts.clock === undefined && parts.dayPart === undefined) return false;
  if (parts.every !== undefined || DAYS.some((key) => key in parts)) return false;
  return LONGER.some((key) => key in parts);
}

const DAYS: readonly (keyof TimeParts)[] = [
  'day',
  'dayShift',
  'weekday',
  'weekdayOf',
  'feast',
  'same',
  'nth',
];
const LONGER: readonly (keyof TimeParts)[] = [
  'year',
  'yearShift',
  'month',
  'monthShift',
  'weekShift',
  'week',
  'weekend',
  'quarter',
  'season',
];

function mayFollow(rule: Compiled<PartsRule>, before: TimeParts): boolean {
  return rule.follows === undefined || rule.follows.some((key) => key in before);
}

/** Coarse to fine; parts that are not listed fit anywhere. */
const RANKS: readonly (readonly (keyof TimeParts)[])[] = [
  ['every'],
  ['era', 'year', 'yearShift', 'yearEnd'],
  ['half', 'quarter', 'quarterShift', 'season', 'month', 'monthShift', 'monthEnd'],
  ['week', 'weekShift', 'halfOf', 'count'],
  ['day', 'dayShift', 'dayEnd', 'feast', 'same'],
  ['weekday', 'weekend', 'nth'],
  ['dayPart'],
  ['clock', 'clockEnd', 'now', 'close'],
];

/** Rank of the coarsest or the finest part; -1 for none. */
function rankOf(parts: TimeParts, which: 'first' | 'last'): number {
  const said = (keys: readonly (keyof TimeParts)[]) => keys.some((key) => key in parts);
  const rank = which === 'first' ? RANKS.findIndex(said) : RANKS.findLastIndex(said);
  return rank < 0 && which === 'first' ? RANKS.length : rank;
}

function readRange(
  grammar: CompiledGrammar,
  text: string,
  at: number,
  floor: number,
  first: Chain,
): Expression | null {
  for (const rule of grammar.ranges) {
    const match = matchAt(rule.at, text, first.end);
    if (match === null) continue;
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, text, at, floor);
    if (back === undefined && rule.open === undefined) continue;
    const second = readChain(grammar, text, first.end + match[0].length);
    if (second === null) continue;
    const tail = rule.after === undefined ? '' : matchAt(rule.beyond, text, second.end)?.[0];
    if (tail === undefined && rule.open === undefined) continue;
    const ends = inheritParts(first.parts, second.parts, grammar.grammar.language);
    if (ends === undefined) continue;
    const reading: Reading = { form: 'range', ...ends };
    return { start: at - (back ?? 0), end: second.end + (tail?.length ?? 0), reading, rule: rule.id };
  }
  return null;
}

function readBounds(
  grammar: CompiledGrammar,
  text: string,
  at: number,
  floor: number,
  chain: Chain,
): Expression {
  const ends = splitEnds(chain.parts);
  const plain: Reading =
    ends === undefined ? { form: 'point', parts: chain.parts } : { form: 'range', ...ends };
  const bare: Expression = { start: at, end: chain.end, reading: plain, rule: chain.rule };
  for (const rule of grammar.bounds) {
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, text, at, floor);
    if (back === undefined) continue;
    const tail = rule.after === undefined ? '' : matchAt(rule.beyond, text, chain.end)?.[0];
    if (tail === undefined) continue;
    if (rule.form !== undefined && rule.form !== plain.form) continue;
    if (rule.bound !== null && (plain.form !== 'point' || plain.parts.every !== undefined)) continue;
    const reading: Reading =
      rule.bound === null ? plain : { form: 'bounded', parts: chain.parts, bound: rule.bound };
    return {
      start: at - back,
      end: chain.end + tail.length,
      reading,
      rule: rule.bound === null ? chain.rule : rule.id,
    };
  }
  return bare;
}

function readLengthForm(
  grammar: CompiledGrammar,
  text: string,
  at: number,
  floor: number,
): Expression | null {
  const found = readLength(grammar, text, at);
  if (found === null) return null;
  const { length, end } = found;
  let best: Expression = { start: at, end, reading: { form: 'length', length }, rule: found.rule };
  for (const rule of grammar.lengths) {
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, text, at, floor);
    if (back === undefined) continue;
    const tail = rule.after === undefined ? '' : matchAt(rule.beyond, text, end)?.[0];
    if (tail === undefined) continue;
    const point = rule.beside === undefined ? null : readChain(grammar, text, end + tail.length);
    if (rule.beside !== undefined && point === null) continue;
    const reading = rule.read(length, point?.parts ?? null);
    const start = at - back;
    const last = point?.end ?? end + tail.length;
    if (reading !== null && last - start > best.end - best.start)
      best = { start, end: last, reading, rule: rule.id };
  }
  return best;
}

/** More measures than this in a row are a table, not a length. */
const MOST_MEASURES = 8;

function readLength(
  grammar: CompiledGrammar,
  text: string,
  at: number,
): { length: Length; end: number; rule: string } | null {
  const length: Length[number][] = [];
  let end = at;
  let next = at;
  let id = '';
  while (length.length < MOST_MEASURES) {
    const found = readMeasure(grammar, text, next);
    if (found === null || length.some(({ unit }) => found.length.some((measure) => measure.unit === unit)))
      break;
    length.push(...found.length);
    id ||= found.rule;
    end = found.end;
    const gap = matchAt(grammar.measureGap, text, end);
    if (gap === null) break;
    next = end + gap[0].length;
  }
  return length.length === 0 ? null : { length, end, rule: id };
}

function readMeasure(
  grammar: CompiledGrammar,
  text: string,
  at: number,
): { length: Length; end: number; rule: string } | null {
  let best: { length: Length; end: number; rule: string } | null = null;
  for (const rule of grammar.measures) {
    const match = matchAt(rule.at, text, at);
    if (match === null || (best !== null && at + match[0].length <= best.end)) continue;
    const measure = rule.read(match.groups ?? {});
    if (measure === null) continue;
    const length = 'unit' in measure ? [measure] : measure;
    best = { length, end: at + match[0].length, rule: rule.id };
  }
  return best;
}
