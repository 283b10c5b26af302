import { quotesWhatIsTold } from './calls-false.ts';
import { issuerOf } from './issuer.ts';
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
  // 就此前说明中的不实表述致歉 does not say which of all that an office had told.
  if (told.standpoint === 'finding' && best.matter.words.length < 2) return undefined;
  if (rule.endsWith('fault'))
    return best.matter.weight >= SOME * by.rare ? { way: 'back', rule, candidate: best } : undefined;
  // 承认交付准备不足 owns to something, and takes back nothing that was said.
  if (rule.endsWith('admits') && best.matter.words.length < 2 && !ERROR.test(by.whole)) return undefined;
  return isRare(best.matter, by.rare) ? { way: 'back', rule, candidate: best } : undefined;
}

/** 此前通报中“楼道畅通”的表述不准确: what was put out is named in quotation marks, and called wrong. */
const NAMES_OWN_ERROR =
  /(?:此前|之前|早前|先前|原)[^，。；“「]{0,6}(?:通报|声明|公告|说明|回应|答复|报道)[中里]?(?:关于|的|所称)?[“「](?<said>[^”」]{2,40})[”」][^，。；]{0,8}(?:不准确|不够准确|有误|不实|失实|不当|不严谨|不符)|\b(?:earlier|previous|first|original) (?:statement|notice|release|reply)[^.;]{0,30}[“"](?<en>[^”"]{4,80})[”"][^.;]{0,12}\b(?:was|were) (?:wrong|incorrect|inaccurate|mistaken|untrue)\b/i;

/** An authority names words of an authority's own notice, and calls them wrong: they are taken back. */
export function correctsNotice({ told, by, candidates, isLater }: Pair): Found | undefined {
  const { said, en } = NAMES_OWN_ERROR.exec(by.whole)?.groups ?? {};
  const named = said ?? en;
  if (named === undefined || !isLater || by.statement.speaker !== 'official') return undefined;
  if (issuerOf(told.member)?.speaker !== 'official') return undefined;
  const candidate = candidates.find(({ clause }) => wordsOf(clause).includes(named));
  return (
    candidate && {
      way: 'back',
      rule: `${said === undefined ? 'en' : 'zh'}:names-own-error`,
      candidate,
      isNamed: true,
    }
  );
}
