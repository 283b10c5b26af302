import { isBoundary, type Span } from '../../../text/span.ts';
import { outsideCrowds } from '../../outside-crowds.ts';
import { PRONOUN, PRONOUN_FORMS, type PronounForm } from './pronoun-words.ts';

export interface Pronoun extends Span {
  readonly word: string;
  readonly form: PronounForm;
}

/** Set phrases in which 其 stands for nobody. */
const IDIOM =
  /夸夸其谈|不[胜厌]其烦|各[得司有]其|自[食圆]其|出其不意|莫名其妙|若无其事|大张其鼓|投其所好|[听顺]其自然|突如其来|身临其境|恰如其分|适得其反|独善其身|坐享其成|首当其冲|物尽其用|人尽其才|言过其实|煞有其事|确有其事|徒有其表|两全其美|其貌不扬|其乐融融|乐在其中|自得其乐|名副其实|神乎其神|不计其数|死得其所|有其父必有其子|以其人之道|其人其事|知其不可|大行其道|反其道|何其|极其|与其说|不堪其扰/;

/** 何文瑾他何文瑾他…: pronouns so close together stand for nobody. The closest fifty in 4,700 reports take up 895 characters. */
const CROWD = { count: 50, within: 400 };

/** Pronouns that can stand for somebody named, in text order: 他, 其, 双方; `[]` where there are none. */
export function findPronouns(text: string): readonly Pronoun[] {
  return outsideCrowds(pronounsIn(text), ({ start }) => start, CROWD);
}

function pronounsIn(text: string): Pronoun[] {
  const found: Pronoun[] = [];
  for (let start = 0; start < text.length; start++) {
    if (BEGINS[text.charCodeAt(start)] === 0) continue;
    PRONOUN.lastIndex = start;
    if (!PRONOUN.test(text)) continue;
    const end = PRONOUN.lastIndex;
    const word = text.slice(start, end);
    if (isBoundary(text, end) && !isIdiom(text, start, word)) {
      // 他俩: the record is 他, and two are meant.
      const isPair = word !== '其' && /^们?(?:俩|两人|二人|两个人)/.test(text.slice(start + 1, start + 5));
      found.push({ start, end, word, form: PRONOUN_FORMS.get(isPair ? '双方' : word)! });
    }
    start = end - 1;
  }
  return found;
}

/** By unit: 1 where a pronoun may begin. */
const BEGINS = new Uint8Array(0x10000);
for (const word of PRONOUN_FORMS.keys()) BEGINS[word.charCodeAt(0)] = 1;

function isIdiom(text: string, start: number, word: string): boolean {
  return word === '其' && IDIOM.test(text.slice(Math.max(0, start - 3), start + 4));
}
