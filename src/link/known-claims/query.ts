import type { Collection } from './claim-columns.ts';
import { comparableStem, comparableTerms } from './comparable-terms.ts';
import { findInitials, findWrittenInitials } from './initials.ts';
import { type Post, readPost } from './read-post.ts';
import { splitWord } from './split-word.ts';
import type { Word } from './vocabulary.ts';

/** A text that is looked up, as it is compared with claims. */
export interface Query {
  readonly post: Post;
  /** Words of the text, in order, repeats kept; each word is one object, so that sets of them work. */
  readonly text: readonly Word[];
  readonly author: readonly Word[];
  /** All words, of the signature too. */
  readonly all: ReadonlySet<Word>;
  readonly roots: ReadonlySet<string>;
  /** The words of the text that are not plain, each once, with their rarities. */
  readonly content: readonly Word[];
  readonly rarities: Float64Array;
  /** Places in `content`. */
  readonly names: readonly number[];
  /** What is neither name nor number. */
  readonly deeds: readonly number[];
  /** Initials as written, and of names that are written out. */
  readonly writtenInitials: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** The month of its signature, as a word of claims; -1 where there is none. */
  readonly month: number;
  /** What it speaks of: the poster's own doings; a film, or a photograph, that is shown. */
  readonly isFirstPerson: boolean;
  readonly isFilm: boolean;
  readonly isPhoto: boolean;
}

const FIRST_PERSON = /\b(?:I|my|we|our|me|I['’]m)\b|我/;
const FILM = /\b(?:videos?|watch|footage|clip)\b|视频|視頻|录像|錄像|影片/i;
const PHOTO = /\b(?:photos?|photographs?|pictures?|pics?|images?)\b|照片|图片|圖片|相片/i;

/** Longer texts are looked up by their beginning, where reports say what they are about. */
const MOST_CHARACTERS = 4_000;

export function createQuery(raw: string, { vocabulary, table }: Collection): Query {
  const post = readPost(raw.slice(0, MOST_CHARACTERS).toWellFormed());
  const unknown = new Map<string, Word>();
  const wordOf = (term: string): Word => {
    const word = unknown.get(term) ?? vocabulary.look(term);
    if (word.number < 0) unknown.set(term, word);
    return word;
  };
  const wordsOf = (text: string) =>
    comparableTerms(text).flatMap(({ term, word, isCapital }) =>
      [term, ...splitWord(word, vocabulary)].map((each) => ({ word: wordOf(each), isCapital })),
    );
  const said = wordsOf(post.text);
  const text = said.map(({ word }) => word);
  const author = wordsOf(post.author).map(({ word }) => word);
  const all = new Set([...text, ...author]);
  const content = [...new Set(text)].filter(({ isPlain }) => !isPlain);
  // Words with a capital inside the text, names mostly.
  const names = new Set(said.filter(({ isCapital }, at) => at > 0 && isCapital).map(({ word }) => word));
  const placesOf = (is: (word: Word) => boolean) => content.flatMap((word, place) => (is(word) ? place : []));
  return {
    post,
    text,
    author,
    all,
    roots: new Set([...all].map(({ root }) => root)),
    content,
    rarities: Float64Array.from(content, table.rarity),
    names: placesOf((word) => names.has(word)),
    deeds: placesOf((word) => !names.has(word) && !word.isNumber),
    writtenInitials: findWrittenInitials(`${post.text} ${post.author}`),
    initials: new Set(findInitials(post.text).keys()),
    month: post.date ? vocabulary.look(comparableStem(post.date.month.toLowerCase())).number : -1,
    isFirstPerson: FIRST_PERSON.test(post.text),
    isFilm: FILM.test(post.text),
    isPhoto: PHOTO.test(post.text),
  };
}
