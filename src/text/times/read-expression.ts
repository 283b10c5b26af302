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

/** One reading of one place: the atoms found so far, by offset. */
interface Reader {
  readonly grammar: CompiledGrammar;
  readonly text: string;
  readonly atoms: Map<number, readonly Atom[]>;
}

interface Atom {
  readonly rule: Compiled<PartsRule>;
  readonly parts: TimeParts;
  readonly end: number;
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
  const reader: Reader = { grammar, text, atoms: new Map() };
  const found = [readVague(reader, at), readLengthForm(reader, at, floor), readPointForm(reader, at, floor)];
  let best: Expression | null = null;
  for (const expression of found) {
    if (expression !== null && (best === null || expression.end > best.end)) best = expression;
  }
  return best;
}

function readVague(reader: Reader, at: number): Expression | null {
  for (const rule of reader.grammar.vague) {
    const match = matchAt(rule.at, reader.text, at);
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

function readPointForm(reader: Reader, at: number, floor: number): Expression | null {
  const chain = readChain(reader, at);
  if (chain === null) return null;
  return readRange(reader, at, floor, chain) ?? readBounds(reader, at, floor, chain);
}

/** The longest chain of parts that begins at `at`. */
function readChain(reader: Reader, at: number): Chain | null {
  let chain = readPart(reader, at, null, null);
  while (chain !== null) {
    const next = readNextPart(reader, chain);
    if (next === null) return { ...chain, parts: settleClock(chain.parts) };
    chain = next;
  }
  return null;
}

function readNextPart(reader: Reader, chain: Chain): Chain | null {
  let best: Chain | null = null;
  for (const gap of reader.grammar.gaps) {
    if (gap.from !== undefined && !gap.from.some((key) => key in chain.parts)) continue;
    const match = matchAt(gap.at, reader.text, chain.end);
    if (match === null) continue;
    const next = readPart(reader, chain.end + match[0].length, chain, gap.to ?? null);
    if (next !== null && (best === null || next.end > best.end)) best = next;
  }
  return best;
}

/** The longest part at `at` that goes with what the chain has said so far. */
function readPart(
  reader: Reader,
  at: number,
  chain: Chain | null,
  wanted: readonly (keyof TimeParts)[] | null,
): Chain | null {
  const before = chain?.parts ?? {};
  let best: Chain | null = null;
  for (const { end, parts, rule } of atomsAt(reader, at, chain === null)) {
    if (best !== null && end <= best.end) continue;
    if (!mayFollow(rule, before) || (wanted !== null && !wanted.some((key) => key in parts))) continue;
    if (reader.grammar.grammar.coarseFirst && rankOf(parts, 'first') <= rankOf(before, 'last')) continue;
    const merged = mergeParts(before, parts);
    if (merged !== undefined && !isOverstretched(merged))
      best = { end, parts: merged, rule: chain?.rule ?? rule.id };
  }
  return best;
}

/** All parts that the rules read at an offset, computed once: several gaps may lead to the same place. */
function atomsAt(reader: Reader, at: number, isHead: boolean): readonly Atom[] {
  const known = reader.atoms.get(at);
  if (known !== undefined) return known;
  const atoms: Atom[] = [];
  for (const rule of reader.grammar.partsAt(reader.text[at] ?? '')) {
    if (isHead && rule.follows !== undefined) continue;
    const match = matchAt(rule.at, reader.text, at);
    const parts = match === null ? null : rule.read(match.groups ?? {}, reader.text, at);
    if (match !== null && parts !== null) atoms.push({ rule, parts, end: at + match[0].length });
  }
  if (!isHead) reader.atoms.set(at, atoms);
  return atoms;
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

function readRange(reader: Reader, at: number, floor: number, first: Chain): Expression | null {
  for (const rule of reader.grammar.ranges) {
    const match = matchAt(rule.at, reader.text, first.end);
    if (match === null) continue;
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, reader.text, at, floor);
    if (back === undefined && rule.open === undefined) continue;
    const second = readChain(reader, first.end + match[0].length);
    if (second === null) continue;
    const tail = rule.after === undefined ? '' : matchAt(rule.beyond, reader.text, second.end)?.[0];
    if (tail === undefined && rule.open === undefined) continue;
    const ends = inheritParts(first.parts, second.parts, reader.grammar.grammar.language);
    if (ends === undefined) continue;
    const reading: Reading = { form: 'range', ...ends };
    return { start: at - (back ?? 0), end: second.end + (tail?.length ?? 0), reading, rule: rule.id };
  }
  return null;
}

function readBounds(reader: Reader, at: number, floor: number, chain: Chain): Expression {
  const ends = splitEnds(chain.parts);
  const plain: Reading =
    ends === undefined ? { form: 'point', parts: chain.parts } : { form: 'range', ...ends };
  const bare: Expression = { start: at, end: chain.end, reading: plain, rule: chain.rule };
  for (const rule of reader.grammar.bounds) {
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, reader.text, at, floor);
    if (back === undefined) continue;
    const tail = rule.after === undefined ? '' : matchAt(rule.beyond, reader.text, chain.end)?.[0];
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

function readLengthForm(reader: Reader, at: number, floor: number): Expression | null {
  const found = readLength(reader, at);
  if (found === null) return null;
  const { length, end } = found;
  let best: Expression = { start: at, end, reading: { form: 'length', length }, rule: found.rule };
  for (const rule of reader.grammar.lengths) {
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, reader.text, at, floor);
    if (back === undefined) continue;
    const tail = rule.after === undefined ? '' : matchAt(rule.beyond, reader.text, end)?.[0];
    if (tail === undefined) continue;
    const point = rule.beside === undefined ? null : readChain(reader, end + tail.length);
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

function readLength(reader: Reader, at: number): { length: Length; end: number; rule: string } | null {
  const length: Length[number][] = [];
  let end = at;
  let next = at;
  let id = '';
  while (length.length < MOST_MEASURES) {
    const found = readMeasure(reader, next);
    if (found === null || length.some(({ unit }) => found.length.some((measure) => measure.unit === unit)))
      break;
    length.push(...found.length);
    id ||= found.rule;
    end = found.end;
    const gap = matchAt(reader.grammar.measureGap, reader.text, end);
    if (gap === null) break;
    next = end + gap[0].length;
  }
  return length.length === 0 ? null : { length, end, rule: id };
}

function readMeasure(reader: Reader, at: number): { length: Length; end: number; rule: string } | null {
  let best: { length: Length; end: number; rule: string } | null = null;
  for (const rule of reader.grammar.measuresAt(reader.text[at] ?? '')) {
    const match = matchAt(rule.at, reader.text, at);
    if (match === null || (best !== null && at + match[0].length <= best.end)) continue;
    const measure = rule.read(match.groups ?? {});
    if (measure === null) continue;
    const length = 'unit' in measure ? [measure] : measure;
    best = { length, end: at + match[0].length, rule: rule.id };
  }
  return best;
}
