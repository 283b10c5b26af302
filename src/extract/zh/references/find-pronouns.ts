import { isBoundary, type Span } from '../../../text/span.ts';
import { PRONOUN, PRONOUN_FORMS, type PronounForm } from './pronoun-words.ts';

export interface Pronoun extends Span {
  readonly word: string;
  readonly form: PronounForm;
}

/** Set phrases in which 其 stands for nobody. */
const IDIOM =
  /夸夸其谈|不[胜厌]其烦|各[得司有]其|自[食圆]其|出其不意|莫名其妙|若无其事|大张其鼓|投其所好|[听顺]其自然|突如其来|身临其境|恰如其分|适得其反|独善其身|坐享其成|首当其冲|物尽其用|人尽其才|言过其实|煞有其事|确有其事|徒有其表|两全其美|其貌不扬|其乐融融|乐在其中|自得其乐|名副其实|神乎其神|不计其数|死得其所|有其父必有其子|以其人之道|其人其事|知其不可|大行其道|反其道|何其|极其|与其说|不堪其扰/;

/** Pronouns that can stand for somebody named, in text order: 他, 其, 双方; `[]` where there are none. */
export function findPronouns(text: string): Pronoun[] {
  return Array.from(text.matchAll(PRONOUN)).flatMap(({ 0: word, index }) => {
    if (!isBoundary(text, index + word.length)) return [];
    if (word === '其' && IDIOM.test(text.slice(Math.max(0, index - 3), index + 4))) return [];
    // 他俩: the record is 他, and two are meant.
    const isPair = /^们?(?:俩|两人|二人|两个人)/.test(text.slice(index + 1, index + 5)) && word[0] !== '其';
    const form = PRONOUN_FORMS.get(isPair ? '双方' : word)!;
    return [{ start: index, end: index + word.length, word, form }];
  });
}
