import { quotesWhatIsTold } from './calls-false.ts';
import { issuerOf } from './issuer.ts';
import { SOME } from './least.ts';
import { type Found, isOfOneVoice, isRare, type Pair, wordsOf } from './pair.ts';
import { takenBack } from './takes-back.ts';
import { isOfPoster, namedError, ownsToError } from './way-back-words.ts';

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
  if (rule.endsWith('admits') && best.matter.words.length < 2 && !ownsToError(by.whole)) return undefined;
  return isRare(best.matter, by.rare) ? { way: 'back', rule, candidate: best } : undefined;
}

/** An authority names words of an authority's own notice, and calls them wrong: they are taken back. */
export function correctsNotice({ told, by, candidates, isLater }: Pair): Found | undefined {
  const named = namedError(by.whole);
  if (named === undefined || !isLater || by.statement.speaker !== 'official') return undefined;
  if (issuerOf(told.member)?.speaker !== 'official') return undefined;
  const candidate = candidates.find(({ clause }) => wordsOf(clause).includes(named.said));
  return candidate && { way: 'back', rule: named.rule, candidate, isNamed: true };
}
