import type { Word } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

/** A claim by the numbers of its words. */
export interface NumberedClaim {
  readonly text: readonly number[];
  readonly title: readonly number[];
  /** The places of words of the text that have a capital. */
  readonly capitals: readonly number[];
}

/** The words of a claim, each once, and which of them stand where: by their places in `words`. */
export interface ClaimSets {
  /** Numbers of the vocabulary: those of the text, then those that only the title has. */
  readonly words: readonly number[];
  readonly rarities: Float64Array;
  /** How many the text has: the first so many. */
  readonly textSize: number;
  readonly title: readonly number[];
  /** What is not plain. */
  readonly content: readonly number[];
  /** Of the text what has a capital; and what is neither name nor number. */
  readonly names: readonly number[];
  readonly deeds: readonly number[];
  /** Numbers but years. */
  readonly amounts: readonly number[];
  /** The terms of years. */
  readonly years: readonly string[];
  readonly isFilm: boolean;
  readonly isPhoto: boolean;
}

const FILMS = new Set(['video', 'footag', '视频', '录像', '影片']);
const PHOTOS = new Set(['photo', 'photograph', 'imag', 'pictur', '照片', '图片', '相片']);

/** `room`: zeros, by number of a word, and zeros again when done. */
export function createClaimSets(
  { text, title, capitals }: NumberedClaim,
  vocabulary: readonly Word[],
  table: WordTable,
  room: Uint32Array,
): ClaimSets {
  const words: number[] = [];
  // By word, its place and 1.
  for (const word of text) if (room[word] === 0) room[word] = words.push(word);
  const textSize = words.length;
  const titlePlaces: number[] = [];
  const isTitled = new Uint8Array(textSize + title.length);
  for (const word of title) {
    if (room[word] === 0) room[word] = words.push(word);
    const place = room[word]! - 1;
    if (isTitled[place] === 0) titlePlaces.push(place);
    isTitled[place] = 1;
  }
  const isName = new Uint8Array(words.length);
  // Of a name that begins the text it is not known whether it is one.
  for (const at of capitals) if (at > 0) isName[room[text[at]!]! - 1] = 1;
  for (const word of words) room[word] = 0;
  return {
    words,
    textSize,
    title: titlePlaces,
    ...sortWords(words, textSize, isName, vocabulary, table),
  };
}

function sortWords(
  words: readonly number[],
  textSize: number,
  isName: Uint8Array,
  vocabulary: readonly Word[],
  table: WordTable,
) {
  const rarities = new Float64Array(words.length);
  const content: number[] = [];
  const names: number[] = [];
  const deeds: number[] = [];
  const amounts: number[] = [];
  const years: string[] = [];
  let [isFilm, isPhoto] = [false, false];
  for (let place = 0; place < words.length; place++) {
    const number = words[place]!;
    const { term, isPlain, isNumber, isYear } = vocabulary[number]!;
    rarities[place] = table.rarities[number]!;
    if (!isPlain) content.push(place);
    if (!isPlain && place < textSize) {
      if (isName[place] === 1) names.push(place);
      else if (!isNumber) deeds.push(place);
    }
    if (isYear) years.push(term);
    else if (isNumber) amounts.push(place);
    isFilm ||= FILMS.has(term);
    isPhoto ||= PHOTOS.has(term);
  }
  return { rarities, content, names, deeds, amounts, years, isFilm, isPhoto };
}
