import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** A word as jieba cuts it, with its part of speech (ICTCLAS tags: n, nr, ns, v, vn, d, p, uj, x …). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
  /** Offset in the string that was cut. */
  readonly start: number;
}

let loaded: Jieba | undefined;

/** Loaded on first use, so that a desk of English reports need not pay for it. */
function dictionary(): Jieba {
  loaded ??= Jieba.withDict(dict);
  return loaded;
}

/**
 * Cuts a short string into words. Called only for the stretches around a cue or a surname, never for whole
 * reports: tagging costs several times what cutting does.
 */
export function tagWords(text: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  let start = 0;
  for (const { word, tag } of dictionary().tag(text, true)) {
    words.push({ word, tag, start });
    start += word.length;
  }
  return words;
}

/** Cuts a line into dictionary words, without guessing at unknown ones; their lengths add up to the line's. */
export function cutWords(line: string): string[] {
  return dictionary().cut(line, false);
}
