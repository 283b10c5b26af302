import { isDissenting, type Scope } from '../conflicts/amount-scope.ts';
import { isChinese, type Member } from '../member.ts';

/** 我司, "we": in words of its own, not in a quotation. */
const ZH_OWN =
  /我(?:司|公司|院|校|厂|店|中心|园|行|馆|局|集团)|本(?:公司|院|校|店|园|馆)|我们|咱|(?:^|[，。！\n])我(?![国市省区县])/g;
const EN_OWN = /\b(?:we|our|ours|us|I|my|me)\b/g;
const QUOTED = /“[^”]*”|「[^」]*」|"[^"]*"|‘[^’]*’|``.*?''/gs;
/** A report of its own voice says so more than once, and is no long piece. */
const LEAST_OWN = 2;
const LONGEST = 4000;

const known = new WeakMap<Member, boolean>();

/** Whether a report speaks for itself: a statement of a firm, a post, a letter; not one that tells what others say. */
export function isOwnVoice(member: Member): boolean {
  const found = known.get(member);
  if (found !== undefined) return found;
  const { text } = member.report;
  const unquoted = text.replaceAll(QUOTED, '');
  const own = [...unquoted.matchAll(isChinese(member) ? ZH_OWN : EN_OWN)].length;
  const isOwn = text.length < LONGEST && own >= LEAST_OWN;
  known.set(member, isOwn);
  return isOwn;
}

/** 有网友说, "posts claimed": what goes round. */
const GOES_ROUND =
  /网友|网帖|网传|有人[说讲称]|群里|听说|帖子|传言|爆料|\b(?:posts?|rumou?rs?|online|hearing that|somebody|a friend)\b/i;

/** The first message reached us: somebody who tells what happened to them. */
const OF_ONESELF = /我(?![国市省区县司局院校])|\b(?:I|me|my|we|us)\b/;

/** Whether a figure is an account of one side: of a party, a witness, a post, a firm's statement; not the news of those who keep count. */
export function isOfOneSide(member: Member, scope: Scope, sentence: string): boolean {
  return isDissenting(scope) || isOwnVoice(member) || GOES_ROUND.test(sentence) || OF_ONESELF.test(sentence);
}
