/**
 * Reads one time expression at one offset. Parts that say one time are chained (7月15日 + 晚 + 10时7分), lengths
 * get their direction (三天 + 前), two points make a range, and words before or after set a bound. Where
 * several readings fit, the longest one is what the words mean.
 */
import { settleClock } from './clock.ts';
import { type CompiledGrammar, endOfMatch, type Keyed, matchAt, matchBefore } from './compiled-grammar.ts';
import type { PartsRule } from './grammar.ts';
import { keysOfParts, NO_KEYS, type PartKeys, sharesKey, uniteKeys } from './part-keys.ts';
import { areRivals, firstRank, isOverstretched, lastRank } from './part-order.ts';
import { inheritParts, splitEnds } from './range-ends.ts';
import type { Length, Reading, TimeParts } from './time-parts.ts';

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
  /** Null until a first one is read. */
  atoms: Map<number, readonly Atom[]> | null;
}

interface Atom {
  readonly rule: Keyed<PartsRule>;
  readonly parts: TimeParts;
  readonly keys: PartKeys;
  readonly end: number;
}

interface Chain {
  readonly end: number;
  readonly parts: TimeParts;
  readonly keys: PartKeys;
  readonly rule: string;
}

/** Null where no expression begins at `at`. What lies before `floor` belongs to an earlier one. */
export function readExpression(
  grammar: CompiledGrammar,
  text: string,
  at: number,
  floor: number,
): Expression | null {
  const reader: Reader = { grammar, text, atoms: null };
  let best = readVague(reader, at);
  const length = readLengthForm(reader, at, floor);
  if (length !== null && (best === null || length.end > best.end)) best = length;
  const point = readPointForm(reader, at, floor);
  if (point !== null && (best === null || point.end > best.end)) best = point;
  return best;
}

function readVague(reader: Reader, at: number): Expression | null {
  if (!reader.grammar.mayBeVague(reader.text, at)) return null;
  for (const rule of reader.grammar.vague) {
    const end = endOfMatch(rule.at, reader.text, at);
    if (end >= 0)
      return {
        start: at,
        end,
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
  const { text, grammar } = reader;
  let best: Chain | null = null;
  for (const gap of grammar.gapsAt(text.charCodeAt(chain.end - 1), text.charCodeAt(chain.end))) {
    if (gap.fromKeys !== null && !sharesKey(gap.fromKeys, chain.keys)) continue;
    const end = endOfMatch(gap.at, text, chain.end);
    if (end < 0) continue;
    const next = readPart(reader, end, chain, gap.toKeys);
    if (next !== null && (best === null || next.end > best.end)) best = next;
  }
  return best;
}

/** The longest part at `at` that goes with what the chain has said so far. */
function readPart(reader: Reader, at: number, chain: Chain | null, wanted: PartKeys | null): Chain | null {
  const before = chain?.keys ?? NO_KEYS;
  const { coarseFirst } = reader.grammar.grammar;
  let best: Chain | null = null;
  for (const { end, parts, keys, rule } of atomsAt(reader, at, chain === null)) {
    if (best !== null && end <= best.end) continue;
    if (rule.followKeys !== null && !sharesKey(rule.followKeys, before)) continue;
    if (wanted !== null && !sharesKey(wanted, keys)) continue;
    if (coarseFirst && firstRank(keys) <= lastRank(before)) continue;
    if (sharesKey(keys, before) || areRivals(keys, before)) continue;
    const both = uniteKeys(before, keys);
    if (isOverstretched(both)) continue;
    const merged = chain === null ? parts : { ...chain.parts, ...parts };
    best = { end, parts: merged, keys: both, rule: chain?.rule ?? rule.id };
  }
  return best;
}

/** All parts that the rules read at an offset, computed once: several gaps may lead to the same place. */
function atomsAt(reader: Reader, at: number, isHead: boolean): readonly Atom[] {
  const known = reader.atoms?.get(at);
  if (known !== undefined) return known;
  const { text, grammar } = reader;
  const atoms: Atom[] = [];
  for (const rule of grammar.partsAt(text.charCodeAt(at), text.charCodeAt(at + 1))) {
    if (isHead && rule.followKeys !== null) continue;
    const match = matchAt(rule.at, text, at);
    const parts = match === null ? null : rule.read(match.groups ?? {}, text, at);
    if (match !== null && parts !== null)
      atoms.push({ rule, parts, keys: keysOfParts(parts), end: at + match[0].length });
  }
  if (!isHead) {
    reader.atoms ??= new Map();
    reader.atoms.set(at, atoms);
  }
  return atoms;
}

function readRange(reader: Reader, at: number, floor: number, first: Chain): Expression | null {
  const { text } = reader;
  for (const rule of reader.grammar.rangesAt(text.charCodeAt(first.end - 1), text.charCodeAt(first.end))) {
    const between = endOfMatch(rule.at, text, first.end);
    if (between < 0) continue;
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, text, at, floor);
    if (back === undefined && rule.open === undefined) continue;
    const second = readChain(reader, between);
    if (second === null) continue;
    const end = rule.after === undefined ? second.end : endOfMatch(rule.beyond, text, second.end);
    if (end < 0 && rule.open === undefined) continue;
    const ends = inheritParts(first.parts, second.parts, reader.grammar.grammar.language);
    if (ends === undefined) continue;
    const reading: Reading = { form: 'range', ...ends };
    return { start: at - (back ?? 0), end: end < 0 ? second.end : end, reading, rule: rule.id };
  }
  return null;
}

function readBounds(reader: Reader, at: number, floor: number, chain: Chain): Expression {
  const ends = splitEnds(chain.parts);
  const plain: Reading =
    ends === undefined ? { form: 'point', parts: chain.parts } : { form: 'range', ...ends };
  const bare: Expression = { start: at, end: chain.end, reading: plain, rule: chain.rule };
  const { text } = reader;
  for (const rule of reader.grammar.boundsAround(text.charCodeAt(at - 1), text.charCodeAt(chain.end))) {
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, text, at, floor);
    if (back === undefined) continue;
    const end = rule.after === undefined ? chain.end : endOfMatch(rule.beyond, text, chain.end);
    if (end < 0) continue;
    if (rule.form !== undefined && rule.form !== plain.form) continue;
    if (rule.bound !== null && (plain.form !== 'point' || plain.parts.every !== undefined)) continue;
    const reading: Reading =
      rule.bound === null ? plain : { form: 'bounded', parts: chain.parts, bound: rule.bound };
    return {
      start: at - back,
      end,
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
  const { text } = reader;
  for (const rule of reader.grammar.lengthsAround(text.charCodeAt(at - 1), text.charCodeAt(end))) {
    const back = rule.before === undefined ? 0 : matchBefore(rule.ending, text, at, floor);
    if (back === undefined) continue;
    const tail = rule.after === undefined ? end : endOfMatch(rule.beyond, text, end);
    if (tail < 0) continue;
    const point = rule.beside === undefined ? null : readChain(reader, tail);
    if (rule.beside !== undefined && point === null) continue;
    const reading = rule.read(length, point?.parts ?? null);
    const start = at - back;
    const last = point?.end ?? tail;
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
    const gap = endOfMatch(reader.grammar.measureGap, reader.text, end);
    if (gap < 0) break;
    next = gap;
  }
  return length.length === 0 ? null : { length, end, rule: id };
}

function readMeasure(reader: Reader, at: number): { length: Length; end: number; rule: string } | null {
  let best: { length: Length; end: number; rule: string } | null = null;
  for (const rule of reader.grammar.measuresAt(reader.text.charCodeAt(at), reader.text.charCodeAt(at + 1))) {
    const match = matchAt(rule.at, reader.text, at);
    if (match === null || (best !== null && at + match[0].length <= best.end)) continue;
    const measure = rule.read(match.groups ?? {});
    if (measure === null) continue;
    const length = 'unit' in measure ? [measure] : measure;
    best = { length, end: at + match[0].length, rule: rule.id };
  }
  return best;
}
