import { foldScript } from '../../text/script.ts';
import { findTerms } from '../../text/terms.ts';
import { comparableTerms } from './comparable-terms.ts';
import { isPlainWord } from './plain-words.ts';
import { readPost } from './read-post.ts';

const MOST_CHARACTERS = 4_000;
/** Enough for a reason; the rest of a long text is not listed. */
const MOST_WORDS = 20;
const RUN =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.,](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const HAN = /^\p{Script=Han}/u;

/** The words of a text, as they stand there, that a claim has too: each once, in order, plain ones left out. */
export function findMatchedWords(text: string, claim: string): string[] {
  const wanted = new Set(comparableTerms(claim.slice(0, MOST_CHARACTERS)).map(({ term }) => term));
  const { text: said, author } = readPost(text.slice(0, MOST_CHARACTERS).toWellFormed());
  const found = new Map<string, string>();
  for (const [run] of `${said}\n${author}`.matchAll(RUN)) {
    for (const [term, word] of HAN.test(run) ? hanWords(run) : latinWords(run)) {
      if (wanted.has(term) && !isPlainWord(term) && !found.has(term)) found.set(term, word);
    }
  }
  return [...found.values()].slice(0, MOST_WORDS);
}

function latinWords(run: string): [string, string][] {
  return comparableTerms(run).map(({ term }) => [term, run]);
}

/** Terms are simplified; the characters at their place may be traditional. */
function hanWords(run: string): [string, string][] {
  const folded = foldScript(run);
  let from = 0;
  return findTerms(run).map(({ term }) => {
    const at = folded.indexOf(term, from);
    if (at < 0) return [term, term];
    from = at + term.length;
    return [term, run.slice(at, from)];
  });
}
