import type { Passage } from '../../passage.ts';
import { dictionary } from './dictionary.ts';
import { wordsOf } from './words-of.ts';

/** What a word is by jieba's dictionary; 0 for what it does not know. */
export const WORD_CLASS = {
  unknown: 0,
  noun: 1,
  person: 2,
  place: 3,
  body: 4,
  name: 5,
  short: 6,
  verb: 7,
  verbNoun: 8,
  adjective: 9,
  other: 10,
  adverb: 11,
  preposition: 12,
  conjunction: 13,
  particle: 14,
  number: 15,
  measure: 16,
  time: 17,
  pronoun: 18,
  direction: 19,
  location: 20,
  attribute: 21,
  /** No word: a mark, a blank, letters, digits. */
  mark: 22,
  latin: 23,
} as const;

/** By class: 1 for those of the list. A look there costs less than one into a set. */
export function classTable(classes: readonly number[]): Uint8Array {
  const table = new Uint8Array(Object.keys(WORD_CLASS).length);
  for (const each of classes) table[each] = 1;
  return table;
}

const CLASSES: Readonly<Record<string, keyof typeof WORD_CLASS>> = {
  n: 'noun',
  ng: 'noun',
  nr: 'person',
  nrt: 'person',
  nrfg: 'person',
  ns: 'place',
  nt: 'body',
  nz: 'name',
  j: 'short',
  v: 'verb',
  vg: 'verb',
  vi: 'verb',
  vq: 'verb',
  vd: 'verb',
  vn: 'verbNoun',
  a: 'adjective',
  ad: 'adjective',
  an: 'adjective',
  ag: 'adjective',
  z: 'adjective',
  d: 'adverb',
  df: 'adverb',
  dg: 'adverb',
  p: 'preposition',
  c: 'conjunction',
  u: 'particle',
  ul: 'particle',
  uj: 'particle',
  uv: 'particle',
  ud: 'particle',
  uz: 'particle',
  ug: 'particle',
  y: 'particle',
  m: 'number',
  mq: 'number',
  mg: 'number',
  q: 'measure',
  t: 'time',
  tg: 'time',
  r: 'pronoun',
  rr: 'pronoun',
  rz: 'pronoun',
  rg: 'pronoun',
  f: 'direction',
  s: 'location',
  b: 'attribute',
  l: 'attribute',
  i: 'attribute',
  eng: 'latin',
};

/** The words of a passage with what each is, as columns; offsets in its text. */
export interface MarkedWords {
  readonly text: string;
  readonly count: number;
  /** Offset of word n; `start[count]` is the end of the text. */
  readonly start: Int32Array;
  /** Of `WORD_CLASS`. */
  readonly classes: Uint8Array;
  /** By unit: 1 where a word begins; so too at the end. */
  readonly begins: Uint8Array;
}

const known = new WeakMap<Passage, MarkedWords>();

/** Made once for all finders that ask with the same (folded) passage. */
export function markedWords(passage: Passage): MarkedWords {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const words = markWords(passage);
  known.set(passage, words);
  return words;
}

function markWords(passage: Passage): MarkedWords {
  const { text } = passage;
  const { count, start, word } = wordsOf(passage);
  const { tag } = dictionary();
  const byTag = classesByTag();
  const classes = new Uint8Array(count);
  const begins = new Uint8Array(text.length + 1);
  for (let i = 0; i < count; i++) {
    begins[start[i]!] = 1;
    const number = word[i]!;
    classes[i] = number === 0 ? classOfUnit(text.charCodeAt(start[i]!)) : byTag[tag[number]!]!;
  }
  begins[text.length] = 1;
  return { text, count, start, classes, begins };
}

let tagClasses: Uint8Array | undefined;

function classesByTag(): Uint8Array {
  tagClasses ??= Uint8Array.from(dictionary().tags, (tag) => WORD_CLASS[CLASSES[tag] ?? 'other']);
  return tagClasses;
}

function classOfUnit(unit: number): number {
  if (unit >= 0x3400 && unit < 0xfb00) return WORD_CLASS.unknown;
  const isLetter = (unit >= 0x30 && unit < 0x3a) || ((unit | 32) >= 0x61 && (unit | 32) < 0x7b);
  return isLetter ? WORD_CLASS.latin : WORD_CLASS.mark;
}

/** The word that holds `offset`, by halving. */
export function wordAt({ start, count }: MarkedWords, offset: number): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (start[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The letters of word n; empty beyond the last. */
export function wordText({ text, start, count }: MarkedWords, n: number): string {
  return n >= 0 && n < count ? text.slice(start[n], start[n + 1]) : '';
}
