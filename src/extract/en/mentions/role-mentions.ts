import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import type { MentionDraft } from './mention-draft.ts';
import { ROLE_PHRASES, ROLE_WORDS } from './title-words.ts';

/** By their first word, each as its words. */
const PHRASES = new Map(
  [...ROLE_PHRASES].map(([word, phrases]) => [word, phrases.map((phrase) => phrase.split(' '))]),
);

/** Roles that are named without a capital: "the deputy director", "a person in charge"; `[]` where none is. */
export function roleMentions(words: Words): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!hasClass(words, at, CLASS.role) || hasBit(words, at, WORD.capital)) continue;
    const word = words.lower[at]!;
    const phrase = PHRASES.get(word)?.find((phrase) => startsWith(words, at, phrase));
    if (phrase !== undefined && !isHeadOf(phrase)) {
      const last = at + phrase.length - 1;
      drafts.push({ type: 'role', first: at, last, rule: 'en:role:phrase' });
      at = last;
    } else if (ROLE_WORDS.has(word) && !isVerb(words, at)) {
      drafts.push({ type: 'role', first: at, last: at, rule: 'en:role:word' });
    }
  }
  return drafts;
}

function startsWith(words: Words, at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i++) if (words.lower[at + i] !== phrase[i]) return false;
  return true;
}

/** Asks for the name of what is headed. */
function isHeadOf(phrase: readonly string[]): boolean {
  return phrase.length === 2 && phrase[0] === 'head' && phrase[1] === 'of';
}

/** "to staff the desk", "they chair it": the same letters as a verb. */
function isVerb(words: Words, at: number): boolean {
  return (
    words.lower[at - 1] === 'to' ||
    (hasBit(words, at - 1, WORD.subject) && !hasBit(words, at - 1, WORD.determiner))
  );
}
