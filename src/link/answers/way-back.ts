import { quotesWhatIsTold } from './calls-false.ts';
import { SOME } from './least.ts';
import { type Found, isOfOneVoice, isRare, type Pair, wordsOf } from './pair.ts';
import { takenBack } from './takes-back.ts';

/** 发帖者删除帖文并道歉, "the account deleted the post and apologised": who set talk going takes it back. */
const POSTER =
  /(?:发帖(?:者|人|的)|网[友民]|账号|博主|发布者)[^。；]{0,24}(?:删除|删帖|道歉|致歉|撤回|更正|编造|造谣)|\b(?:poster|who (?:had )?posted|telling)\b[^.;]{0,60}\b(?:deleted|removed|apologi[sz]ed|retracted|took (?:it )?down|admitted)\b/i;
/** 承认短信没发, 才发出: that what was said was wrong. */
const ERROR = /错|误|才|没有?|不实|编造|\b(?:not|never|wrong|false)\b/i;

/** Whether words tell that a poster takes his talk back. */
export function isOfPoster(words: string): boolean {
  return POSTER.test(words);
}

/** 没弄清就下结论，是我们错了: a body or a person takes back what it had said itself; 发帖者删帖: what he had posted. */
export function takesBack(pair: Pair): Found | undefined {
  const { told, by, best, candidates, least, isLater } = pair;
  const rule = takenBack(by.whole);
  if (rule === undefined || !isLater) return undefined;
  if (told.standpoint === 'talk' && isOfPoster(by.whole)) {
    const isMeant = quotesWhatIsTold(by, told.words) ?? best.matter.coverage >= least.back;
    const named = candidates.find(({ clause }) => quotesWhatIsTold(by, wordsOf(clause)) === true) ?? best;
    return isMeant ? { way: 'back', rule, candidate: named, isNamed: true } : undefined;
  }
  if (!isOfOneVoice(pair) || best.matter.coverage < least.back) return undefined;
  if (rule.endsWith('fault'))
    return best.matter.weight >= SOME * by.rare ? { way: 'back', rule, candidate: best } : undefined;
  // 承认交付准备不足 owns to something, and takes back nothing that was said.
  if (rule.endsWith('admits') && best.matter.words.length < 2 && !ERROR.test(by.whole)) return undefined;
  return isRare(best.matter, by.rare) ? { way: 'back', rule, candidate: best } : undefined;
}
