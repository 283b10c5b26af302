import type { Span } from '../../../text/span.ts';
import { PRONOUN, PRONOUN_FORMS, type PronounForm } from './pronoun-words.ts';

export interface Pronoun extends Span {
  readonly word: string;
  readonly form: PronounForm;
}

/** Pronouns that can stand for somebody named, in text order: 他, 其, 双方; `[]` where there are none. */
export function findPronouns(text: string): Pronoun[] {
  return Array.from(text.matchAll(PRONOUN), ({ 0: word, index }) => {
    // 他俩: the record is 他, and two are meant.
    const isPair = /^们?(?:俩|两人|二人|两个人)/.test(text.slice(index + 1, index + 5)) && word[0] !== '其';
    const form = PRONOUN_FORMS.get(isPair ? '双方' : word)!;
    return { start: index, end: index + word.length, word, form };
  });
}
