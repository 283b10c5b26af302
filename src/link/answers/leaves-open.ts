import { foldScript } from '../../text/script.ts';
import { quotesWhatIsTold } from './calls-false.ts';
import { sharedMatter } from './matter.ts';
import { type Found, isClaim, isRare, type Pair, wordsOf } from './pair.ts';

/** Words that leave it open whether something is so, by who was asked or looks into it. */
const LEAVES_OPEN =
  /(?:尚|还|仍|正)(?:在)?(?:进一步)?(?:核实|查证|调查|审核|了解|核查)|(?:有待|仍待|待)(?:进一步)?(?:查|核实|调查)|(?:没有|未|不)(?:作|做|予)?(?:正面|直接|明确)?(?:回答|回应|回复|答复)|不(?:便|愿|予)(?:置评|评论|透露|回应|回答|说)|无可奉告|拒绝(?:回答|回应|置评)|尚无(?:结论|定论)|没有(?:定论|结论)|(?:无法|未能|难以)(?:认定|查明|确认|核实|证实)|说法不一|(?:暂时|目前|尚)?不(?:明|详)(?=$|[，。；])|各执一词|尚不(?:清楚|明确)|不得而知|\b(?:would not|wouldn['’]t|will not|declin(?:ed|es) to|refus(?:ed|es) to|did not|didn['’]t) (?:say|comment|be drawn|respond|reply|answer|discuss|confirm or deny|go into)\b|\b(?:did not|didn['’]t|could not|couldn['’]t|not been able to|unable to|cannot) (?:settle|establish|determine|verify|confirm|say whether)\b|\bremains? unclear\b|\bunsettled\b|\bno comment\b|\b(?:is|are|was|were) (?:still )?(?:looking into|investigating|checking)\b|\bawait(?:s|ed|ing)? the\b/i;

export function leavesItOpen(words: string): boolean {
  return LEAVES_OPEN.test(foldScript(words));
}

/** 关于网传截图，尚在核实: who was asked, or looks into it, leaves open what is alleged. */
export function leavesOpen(pair: Pair): Found | undefined {
  const { told, by, best, least, isLater, alleges } = pair;
  if (!leavesItOpen(by.whole) || !isLater || !alleges || leavesItOpen(told.whole)) return undefined;
  if (!isClaim(pair, best)) return undefined;
  const isMeant =
    quotesWhatIsTold(by, told.words) ??
    (best.matter.coverage >= least.open && isRare(best.matter, by.rare) && standsByIt(pair));
  // She could not determine who had changed the order: what is left open is named, and is not all that was told.
  if (NAMES_IT.test(by.whole) && best.matter.words.length < 2 && quotesWhatIsTold(by, told.words) !== true)
    return undefined;
  return isMeant ? { way: 'open', rule: 'leaves-open', candidate: best } : undefined;
}
const NAMES_IT =
  /\b(?:settle|establish|determine|verify|confirm|say|discuss|clear) (?:who|what|why|whether|how|when|where|if|which)\b/i;

/** 原因【暂时不明】 leaves the cause open, and not what else the sentence tells: the words stand in that clause or right before. */
function standsByIt({ by: { around }, best: { clause }, names }: Pair): boolean {
  const at = around.findIndex((each) => leavesItOpen(wordsOf(each)));
  const near = at < 0 ? around : around.slice(Math.max(0, at - 1), at + 1);
  const open = ASPECTS.filter((aspect) => aspect.test(near.map(wordsOf).join('，')));
  if (open.length > 0 && !open.some((aspect) => aspect.test(wordsOf(clause)))) return false;
  return sharedMatter(clause, near, names).words.length > 0;
}
/** What of a matter is left open: its cause is not that it happened. */
const ASPECTS: readonly RegExp[] = [
  /原因|起因|诱因|\bcause\b/i,
  /伤亡|死伤|\bcasualt/i,
  /责任|谁(?:来)?负责|\bwho is to blame\b/i,
];
