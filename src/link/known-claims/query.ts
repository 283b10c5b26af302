import type { Collection } from './claim-columns.ts';
import { comparableTerms } from './comparable-terms.ts';
import { findInitials, findWrittenInitials } from './initials.ts';
import { type Places, placesOf } from './longest-run.ts';
import { type Post, readPost } from './read-post.ts';
import type { Word } from './vocabulary.ts';
import { sortWords, type WordSets } from './word-sets.ts';

/** A text that is looked up, as it is compared with claims. */
export interface Query extends WordSets {
  readonly post: Post;
  /** Words of the text, in order, repeats kept; each word is one object, so that sets of them work. */
  readonly text: readonly Word[];
  readonly author: readonly Word[];
  /** All words, of the signature too. */
  readonly all: ReadonlySet<Word>;
  readonly roots: ReadonlySet<string>;
  /** The words of the text that are not plain, each once. */
  readonly content: readonly Word[];
  /** Where each word stands in the text. */
  readonly places: Places<Word>;
  /** Initials as written, and of names that are written out. */
  readonly writtenInitials: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

/** Longer texts are looked up by their beginning, where reports say what they are about. */
const MOST_CHARACTERS = 4_000;

export function createQuery(raw: string, { vocabulary }: Collection): Query {
  const post = readPost(raw.slice(0, MOST_CHARACTERS).toWellFormed());
  const unknown = new Map<string, Word>();
  const wordOf = (term: string): Word => {
    const word = unknown.get(term) ?? vocabulary.look(term);
    if (word.number < 0) unknown.set(term, word);
    return word;
  };
  const terms = comparableTerms(post.text);
  const text = terms.map(({ term }) => wordOf(term));
  const author = comparableTerms(post.author).map(({ term }) => wordOf(term));
  const all = new Set([...text, ...author]);
  return {
    post,
    text,
    author,
    all,
    roots: new Set([...all].map(({ root }) => root)),
    content: [...new Set(text)].filter(({ isPlain }) => !isPlain),
    places: placesOf(text),
    ...sortWords(text, (at) => terms[at]!.isCapital),
    writtenInitials: findWrittenInitials(`${post.text} ${post.author}`),
    initials: new Set(findInitials(post.text).keys()),
  };
}
