import { dict } from '@node-rs/jieba/dict.js';
import { dictionary, numberOfWord } from '../words/dictionary.ts';

/** How many classes of words there are; those of signs (`sign-class.ts`) begin at 26. */
export const WORD_CLASSES = 40;
export const NAME_CLASS = 2;
export const FOREIGN_NAME_CLASS = 3;
export const PLACE_CLASS = 4;
export const TIME_CLASS = 18;
/** What the dictionary does not tell apart: morphemes, foreign letters and its own mistakes. */
const OTHER_CLASS = 11;

const CLASS_BY_TAG: Readonly<Record<string, number>> = {
  n: 1,
  ng: 1,
  nr: NAME_CLASS,
  nrfg: NAME_CLASS,
  nrt: FOREIGN_NAME_CLASS,
  ns: PLACE_CLASS,
  nt: 5,
  nz: 6,
  j: 7,
  v: 8,
  vg: 8,
  vi: 8,
  vq: 8,
  vd: 8,
  vn: 9,
  a: 10,
  ad: 10,
  an: 10,
  ag: 10,
  z: 10,
  d: 12,
  df: 12,
  dg: 12,
  p: 13,
  c: 14,
  u: 15,
  ul: 15,
  uj: 15,
  uv: 15,
  ud: 15,
  uz: 15,
  ug: 15,
  m: 16,
  mq: 16,
  mg: 16,
  q: 17,
  t: TIME_CLASS,
  tg: TIME_CLASS,
  r: 19,
  rr: 19,
  rz: 19,
  rg: 19,
  f: 20,
  s: 21,
  b: 22,
  i: 23,
  l: 23,
  y: 24,
  e: 24,
  o: 24,
  k: 25,
  h: 25,
};

let loaded: Uint16Array | undefined;

/** By the number of a word in the dictionary: `count bucket * 64 + class`; 0 for what is no word. */
export function wordCodes(): Uint16Array {
  if (loaded !== undefined) return loaded;
  const { count, tag, tags } = dictionary();
  const classes = tags.map((each) => (each === '' ? 0 : (CLASS_BY_TAG[each] ?? OTHER_CLASS)));
  // `from` with a function takes ten times as long.
  const codes = new Uint16Array(count.length);
  for (let number = 0; number < codes.length; number++) {
    const seen = count[number]!;
    if (seen > 0) codes[number] = countBucket(seen) * 64 + classes[tag[number]!]!;
  }
  loaded = codes;
  return loaded;
}

/**
 * The code of a word by its letters; undefined for what is no word of the dictionary.
 *
 * @public for the training script, which reads the built program
 */
export function dictionaryWords(): { get(word: string): number | undefined } {
  const codes = wordCodes();
  const known = dictionary();
  return { get: (word) => codes[numberOfWord(known, word)] || undefined };
}

/** Of a count: three steps for each doubling, 0 to 63. */
export function countBucket(count: number): number {
  return Math.min(63, Math.round(Math.log2(count + 1) * 3));
}

/** The natural logarithm of the share of all words that a word of this code has. */
export function logShare(code: number): number {
  return ((code >> 6) / 3) * Math.LN2 - LOG_TOTAL;
}

/** The counts of jieba's dictionary add up to about sixty million. */
const LOG_TOTAL = Math.log(6e7);

/** 0 (never seen) to 7. */
export function coarseCount(code: number): number {
  return Math.min(7, Math.floor((code >> 6) / 6));
}

export function isNameCode(code: number): boolean {
  const kind = code & 63;
  return kind === NAME_CLASS || kind === FOREIGN_NAME_CLASS;
}

/** Whether it is the word for a thing, a place, a time or a name: 高峰; not 解读. */
export function isNounCode(code: number): boolean {
  const kind = code & 63;
  return kind === 1 || kind === PLACE_CLASS || kind === TIME_CLASS || isNameCode(code);
}

/** A line of the dictionary: the word stands in `lines` from `start` to before `end`. */
export interface DictionaryLine {
  readonly lines: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly tag: string;
}

/**
 * Reads the dictionary by offsets, into one record that is the same for all lines: a list of all lines and their parts
 * took 0.38 s in a profile, a string for each word 0.10 s, this 0.04 s.
 */
export function eachWord(visit: (line: DictionaryLine) => void): void {
  const lines = Buffer.from(dict).toString('utf8');
  const tags = new Map<number, string>();
  const line = { lines, start: 0, end: 0, count: 0, tag: '' };
  for (let at = 0; at < lines.length; at++) {
    line.start = at;
    while (at < lines.length && lines.charCodeAt(at) !== BLANK) at++;
    line.end = at;
    line.count = 0;
    for (at++; at < lines.length && lines.charCodeAt(at) !== BLANK; at++) {
      line.count = line.count * 10 + lines.charCodeAt(at) - ZERO;
    }
    const tagged = ++at;
    let key = 0;
    for (; at < lines.length && lines.charCodeAt(at) !== LINE_FEED; at++) {
      key = (key << 8) | lines.charCodeAt(at);
    }
    let tag = tags.get(key);
    if (tag === undefined) {
      tag = lines.slice(tagged, at);
      tags.set(key, tag);
    }
    line.tag = tag;
    visit(line);
  }
}

const BLANK = 0x20;
const LINE_FEED = 0x0a;
const ZERO = 0x30;
