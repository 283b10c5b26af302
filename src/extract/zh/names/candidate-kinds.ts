/** What makes a stretch a candidate for a name, as bits; several may hold at once. */
export const KIND = {
  /** A surname of one character and one or two characters: 何文瑾. */
  chinese: 1,
  /** A surname of two characters: 欧阳文瑾. */
  double: 2,
  /** Characters that foreign names are written with: 史密斯. */
  foreign: 4,
  /** A Japanese surname, alone or with a given name: 田中, 田中文子. */
  japanese: 8,
  /** Two characters that stand alone in the cut and make a given name: 文瑾. */
  given: 16,
  /** A name of jieba's dictionary. */
  listed: 32,
  /** A surname before a title or after 老: 何局长. */
  surname: 64,
  /** With dots: 约翰·史密斯. */
  dotted: 128,
  /** A common foreign name. */
  known: 256,
} as const;

/** How many values a set of kinds can have. */
export const KINDS = 512;

/** Candidates of a line as columns, by start and then by length. */
export interface Candidates {
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: number[];
}
