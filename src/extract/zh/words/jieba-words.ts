import { cutText } from './cut-text.ts';
import { dictionary } from './dictionary.ts';
import { guessWords } from './guess-words.ts';

/** A word with its part of speech (ICTCLAS tags as jieba has them: n, nr, ns, v, vn, d, p, uj, x …). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
  /** Offset in the string that was cut. */
  readonly start: number;
}

/** Words of a short string, names guessed, with what the dictionary calls them: `m` a number, `eng` Latin letters, `x` anything else. */
export function tagWords(text: string): TaggedWord[] {
  const { tag, tags } = dictionary();
  const { count, start, word } = guessWords(text, cutText(text));
  const words: TaggedWord[] = [];
  for (let i = 0; i < count; i++) {
    const form = text.slice(start[i], start[i + 1]);
    const known = tags[tag[word[i]!]!]!;
    words.push({ word: form, tag: known === '' ? tagOfUnknown(form) : known, start: start[i]! });
  }
  return words;
}

function tagOfUnknown(word: string): string {
  // Most are marks and Chinese characters, and need no pattern.
  if (word.length === 1 && word.charCodeAt(0) >= 0x80) return 'x';
  if (/^[0-9.%]*[0-9][0-9.%]*$/.test(word)) return 'm';
  return /[A-Za-z0-9]/.test(word) ? 'eng' : 'x';
}
