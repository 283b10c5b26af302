import { CUE_FORMS } from '../cues/cue-forms.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceFirst, type WordRange } from '../words/word-range.ts';

const BEFORE_SUBJECT = WORD.mark | WORD.quote | WORD.conjunction | WORD.subordinator;

/** Whether a phrase leads its clause: nothing but a clause's border before it, or a finite verb right behind it. */
export function isSubject(words: Words, { first, last }: WordRange): boolean {
  const after = words.lower[last + 1] ?? '';
  if (/^['’]s?$/.test(after) && hasBit(words, last + 2, WORD.word)) return false;
  const opens = first === sentenceFirst(words, first);
  if (!opens && hasBit(words, first - 1, WORD.preposition) && !hasBit(words, first - 1, WORD.subordinator))
    return false;
  if (opens || hasBit(words, first - 1, BEFORE_SUBJECT)) return true;
  return (
    hasBit(words, last + 1, WORD.auxiliary) ||
    CUE_FORMS.get(after)?.tenses.includes('past') === true ||
    CUE_FORMS.get(words.lower[first - 1] ?? '')?.frames.has('say') === true
  );
}
