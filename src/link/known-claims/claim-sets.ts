import type { Word } from './vocabulary.ts';

/** The words of a claim, each once, and which of them stand where. */
export interface ClaimSets {
  /** The terms of its text in order: claims that have them alike are worded alike. */
  readonly wording: string;
  /** Those of the text, then those that only the title has. */
  readonly words: readonly Word[];
  /** By place in `words`. */
  readonly rarities: Float64Array;
  readonly has: { readonly has: (word: Word) => boolean };
  readonly roots: ReadonlySet<string>;
  /** Places in `words`. */
  readonly text: readonly number[];
  readonly title: readonly number[];
  readonly names: readonly number[];
  readonly deeds: readonly number[];
  /** Numbers but years. */
  readonly amounts: readonly Word[];
  /** The terms of years. */
  readonly years: readonly string[];
  readonly isFilm: boolean;
  readonly isPhoto: boolean;
}

const FILMS = new Set(['video', 'footag', '视频', '录像', '影片']);
const PHOTOS = new Set(['photo', 'photograph', 'imag', 'pictur', '照片', '图片', '相片']);

/** `capitals`: the places of words of the text that have one. */
export function createClaimSets(
  text: readonly Word[],
  title: readonly Word[],
  capitals: readonly number[],
  rarity: (word: Word) => number,
): ClaimSets {
  const places = new Map<Word, number>();
  const placeOf = (word: Word) => {
    const place = places.get(word) ?? places.size;
    if (place === places.size) places.set(word, place);
    return place;
  };
  const inText = distinct(text.map(placeOf));
  const inTitle = distinct(title.map(placeOf));
  const words = [...places.keys()];
  // Of a name that begins the text it is not known whether it is one.
  const isName = new Uint8Array(words.length);
  for (const at of capitals) if (at > 0) isName[places.get(text[at]!)!] = 1;
  const rarities = new Float64Array(words.length);
  for (let place = 0; place < words.length; place++) rarities[place] = rarity(words[place]!);
  const content = inText.filter((place) => !words[place]!.isPlain);
  return {
    wording: text.map(({ term }) => term).join(' '),
    words,
    rarities,
    has: places,
    roots: new Set(words.map(({ root }) => root)),
    text: inText,
    title: inTitle,
    names: content.filter((place) => isName[place] === 1),
    deeds: content.filter((place) => isName[place] === 0 && !words[place]!.isNumber),
    amounts: words.filter(({ isNumber, isYear }) => isNumber && !isYear),
    years: words.filter(({ isYear }) => isYear).map(({ term }) => term),
    isFilm: words.some(({ term }) => FILMS.has(term)),
    isPhoto: words.some(({ term }) => PHOTOS.has(term)),
  };
}

function distinct(places: readonly number[]): number[] {
  return [...new Set(places)];
}
