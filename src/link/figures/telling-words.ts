import { termRarity } from '../../text/term-rarity.ts';
import { textToTerms } from '../../text/terms.ts';

/** The, 表示, 记者 are in any sentence; "school" (2) and 学校 (5.7) tell what it is about. */
const LEAST_RARE = 1.5;
const LEAST_RARE_HAN = 5;
const HAN = /\p{Script=Han}/u;
/** Times are compared as such. */
const TIME = /^(?:当[天日晚时]|[今昨明]天|上午|下午|晚上|凌晨|中午|时间|\d.*)$/;

/** The words of a text that say what it is about, numbers and times left out. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    textToTerms(text).filter(
      (term) => !TIME.test(term) && termRarity(term) >= (HAN.test(term) ? LEAST_RARE_HAN : LEAST_RARE),
    ),
  );
}
