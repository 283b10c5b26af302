import type { Stance } from '../../model/claim.ts';
import { CLAUSES_OF_CALLS, type NoProposition } from './calls-and-wishes.ts';

/** Cues of orders, wishes and advice: what follows holds nothing that could be found to be so. */
export const CUES_OF_ORDERS: readonly NoProposition[] = [
  {
    id: 'zh:order',
    example: '县长要求：全力抢修望杏桥',
    words: /要求|强调|強調|呼吁|呼籲|提醒|希望|建议|建議|敦促|勉励|勉勵|号召|號召|倡议|倡議/,
  },
  {
    id: 'en:order',
    example: 'The mayor urged people to stay off the bridge.',
    words: /\b(?:urg|call(?:ed|s|ing)? (?:for|on)|demand|want|hope|wish|recommend|suggest|advis)/i,
  },
];

/**
 * Clauses that only name the matter that the next one speaks of: a body that does so confirms nothing. Leaving them out
 * costs 0.016 of pair F1 on bench/gold/claims.jsonl, since the answers after them then share fewer words with the claim. In
 * English (about the decision to …) they cost 0.01 of F1 there.
 */
export const CLAUSES_OF_TOPICS: readonly NoProposition[] = [
  {
    id: 'zh:topic',
    example: '关于网传食堂午餐的问题',
    words:
      /^(?:关于|關於|对于|對於|针对|針對|就)[^，。]*(?:问题|問題|一事|情况|情況|事件|传闻|傳聞|消息|报道|報道)$/,
  },
  {
    id: 'zh:bare-thing',
    example: '相关信息',
    words: /^(?:相关|相關|有关|有關|此次|上述|这些|這些|具体|具體)\p{Script=Han}{2}$/u,
  },
];

/** Clauses that leave an unnamed matter open; alike as they are, each answers another question. */
export const CLAUSES_OF_EMPTY_ANSWERS: readonly NoProposition[] = [
  {
    id: 'zh:empty-answer',
    example: '他不清楚此事',
    words:
      /^.{0,4}(?:不清楚|不知情|不知道|不了解|不太清楚|并不清楚|並不清楚|不便(?:透露|回答|回应|回應|多说|多說)|无可奉告|無可奉告|正在(?:了解|核实|核實)|(?:已)?关注到)(?:此事|这件事|這件事|(?:具体|具體|相关|相關|有关|有關)?情况|(?:具体|具體|相关|相關|有关|有關)?情況)?$|^(?:一切|具体|具體|请|請)?以[^，。]{0,14}为准$/,
  },
  {
    id: 'en:empty-answer',
    example: 'to comment further',
    words:
      /^(?:to )?(?:(?:make )?(?:any|a|no) )?(?:further )?comment(?: further)?$|^(?:what|why|how|if so)$|^(?:that )?(?:he|she|they|it|i|we) (?:did|do|does)(?: not|n['’]t) know$/i,
  },
];

/** Clauses that answer a matter without naming it, whatever the cue: by refusing, or by saying that all of it is so. */
export const CLAUSES_OF_POINTING_ANSWERS: readonly (NoProposition & { readonly stance: Stance })[] = [
  {
    id: 'zh:private-matter',
    example: '这是她的私事',
    stance: 'unaware',
    words: /^.{0,6}(?:是|属于|屬於).{0,6}私(?:事|人(?:的?(?:事情?|问题|問題)))$|^私事$/,
  },
  {
    id: 'zh:not-to-say',
    example: '我不能替校方做主',
    stance: 'unaware',
    words:
      /不(?:能|便|好|方便)(?:替.{1,3})?(?:做主|作主|评论|評論|评价|評價|回应|回應|透露|多说|多說)|无可奉告|無可奉告/,
  },
  {
    id: 'zh:all-of-it-is-so',
    example: '他说的都是事实',
    stance: 'asserts',
    words:
      /^.{1,8}(?:所)?(?:说|說|讲|講|述|反映|传|傳)的?.{0,4}(?:都|全|均|基本)?(?:是|(?<!不)属|(?<!不)屬)(?:事实|事實|实情|實情|真的|实|實)$/,
  },
  {
    id: 'zh:it-is-not-so',
    example: '上述说法不属实',
    stance: 'denies',
    words:
      /^(?:[这這该該此]|上述|以上|[网網][传傳]|有关|有關|相关|相關).{0,4}(?:[说說]法|消息|[传傳][闻聞言]|信息|[内內]容|[报報][道導])?(?:均|都|[纯純])?(?:[为為系是]|[属屬](?:于|於)?)?(?:不[实實]|不[属屬][实實]|假的|[谣謠]言|虚假|虛假|没有的事)(?:信息|消息)?$/,
  },
  {
    id: 'zh:no-such-thing',
    example: '根本没有这回事',
    stance: 'denies',
    words:
      /^[“「]?(?:根本|压根|壓根|完全|绝对|絕對|哪有)?(?:没有?|沒有?)(?:这|那|這)(?:么|麼)?(?:一?回|种|種)?事[”」]?$/,
  },
  {
    id: 'en:it-is-not-so',
    example: 'those statements were wrong',
    stance: 'denies',
    words:
      /^(?:that )?(?:that|this|it|(?:all|none) of (?:that|this|it)|(?:the|this|that|these|those|such|his|her|their) (?:statement|claim|allegation|accusation|report|rumou?r|stor(?:y|ie))s?)(?:['’]s| is| are| was| were)(?: \w+ly| all| just)? (?:not true|untrue|false|wrong|incorrect|an? lie|lies|baseless|unfounded|nonsense|made up)\b/i,
  },
  {
    id: 'en:it-is-so',
    example: 'the report was accurate',
    stance: 'asserts',
    words:
      /^(?:that )?(?:(?:all of )?(?:that|this|it)|(?:the|this|that|these|those|his|her|their) (?:statement|claim|allegation|accusation|report|rumou?r|stor(?:y|ie))s?)(?:['’]s| is| are| was| were)(?: \w+ly| all)? (?:true|correct|accurate)$/i,
  },
];

/** How a clause answers a matter that it does not name; `undefined` where it does not. */
export function pointingAnswer(clause: string): Stance | undefined {
  return CLAUSES_OF_POINTING_ANSWERS.find(({ words }) => words.test(clause))?.stance;
}

/** Whether a clause says that something is not known. */
export function isUnknowing(clause: string): boolean {
  return UNKNOWING.test(clause);
}
const UNKNOWING =
  /不(?:太|是很|是)?(?:清楚|知道|了解|知情|明)$|(?:暂时|暫時|目前|尚|仍|还|還)不(?:明|清楚|详|詳)|\b(?:unclear|not known|unknown|did not know|didn['’]t know)\b/i;

/** Whether a clause leaves open something that it does not name. */
export function isEmptyAnswer(clause: string): boolean {
  return CLAUSES_OF_EMPTY_ANSWERS.some(({ words }) => words.test(clause));
}

/** Whether a clause only names a matter. */
export function isTopic(clause: string): boolean {
  return CLAUSES_OF_TOPICS.some(({ words }) => words.test(clause));
}

/** Whether a clause holds nothing that could be found to be so or not so. */
export function isCall(clause: string): boolean {
  return CLAUSES_OF_CALLS.some(({ words }) => words.test(clause));
}

const RUMOUR = /(?:消息|传闻|傳聞|报道|報道)$/;

/** Whether a clause is no proposition. A rumour that is all that a statement names is told by it: 曝出关于鸡块变质的消息. */
export function holdsNothing(clause: string, isAll: boolean): boolean {
  return (
    isCall(clause) ||
    isEmptyAnswer(clause) ||
    pointingAnswer(clause) !== undefined ||
    (isTopic(clause) && !(isAll && RUMOUR.test(clause)))
  );
}

/** Whether a cue introduces an order, a wish or advice. */
export function isCueOfOrder(cue: string | null): boolean {
  return cue !== null && CUES_OF_ORDERS.some(({ words }) => words.test(cue));
}
