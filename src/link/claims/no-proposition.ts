/** Words that say what should be, not what is. */
export interface NoProposition {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly words: RegExp;
}

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

/** Clauses that call, wish, ask by way of speaking, whatever the cue. */
export const CLAUSES_OF_CALLS: readonly NoProposition[] = [
  {
    id: 'zh:call',
    example: '请家长耐心等候',
    words:
      /^(?:请|請|希望|期待|要求|呼吁|呼籲|恳请|懇請|愿|願|望|建议|建議|务必|務必|严防|嚴防|确保|確保|尽快|盡快|尽最大|盡最大|切勿|不要|别|別|必须|必須|应当?|應當?|需要|让我们|讓我們|祝)|不可以|不能再|应该|應該|应当|應當|必须|必須|希望|期待|严惩|嚴懲/,
  },
  {
    id: 'zh:condition-or-rhetoric',
    example: '难道食堂没人管吗',
    words: /^(?:如果|难道|難道|为什么|為什麼|何时|何時)|[吗嗎呢吧]$/,
  },
  {
    id: 'en:call',
    example: 'the council should close the bridge',
    words: /^(?:please|let's|let us|if)\b|\b(?:should|ought to|must|hope[sd]?)\b/i,
  },
];

/**
 * Clauses that only name the matter that the next one speaks of: a body that does so confirms nothing. Leaving them out
 * costs 0.016 of pair F1 on bench/gold/claims.jsonl, since the answers after them then share fewer words with the claim.
 */
export const CLAUSES_OF_TOPICS: readonly NoProposition[] = [
  {
    id: 'zh:topic',
    example: '关于网传食堂午餐的问题',
    words:
      /^(?:关于|關於|对于|對於|针对|針對|就)[^，。]*(?:问题|問題|一事|情况|情況|事件|传闻|傳聞|消息|报道|報道)$/,
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
      /^(?:to )?(?:(?:make )?(?:any|a|no) )?(?:further )?comment(?: further)?$|^(?:what|why|how|if so)$/i,
  },
];

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

/** Whether a cue introduces an order, a wish or advice. */
export function isCueOfOrder(cue: string | null): boolean {
  return cue !== null && CUES_OF_ORDERS.some(({ words }) => words.test(cue));
}
