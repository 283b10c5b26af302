import type { Stance } from '../../model/claim.ts';

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
    words:
      /^(?:.{0,6}如果|难道|難道|为什么|為什麼|何时|何時|什[么麼][时時])|[吗嗎呢啊呀]$|(?<![网網酒茶水氧])吧$/,
  },
  {
    id: 'zh:greeting',
    example: '各位家长',
    words:
      /^(?:(?:尊敬|亲爱|親愛)的)?(?:各位\p{Script=Han}{2,4}|\p{Script=Han}{0,4}[们們]|大家|你|您)(?:[们們]|(?:早上|上午|中午|下午|晚上)?[好早])?$/u,
  },
  {
    id: 'zh:asked-how',
    example: '区里怎么看',
    words: /^.{0,6}(?:怎么|怎麼)(?:看|样|樣|办|辦|回事|回应|回應)$/,
  },
  {
    id: 'zh:attitude',
    example: '我相信大家都会理解',
    words:
      /^(?:我|我们|我們|咱们?)?(?:也|都|就|很|真的?|一直)*(?:相信|不怕|对得起|對得起|觉得|覺得|感到|祝愿?|支持|力挺|担心|擔心|难过|難過|谢谢|謝謝|感谢|感謝)|^(?:就不要|你们?要)/,
  },
  {
    id: 'zh:apology',
    example: '在此向大家道歉',
    words:
      /^(?:我们?|我們|本[台报社校司院]|公司|但|也|会|會|将|將|在此|深表|诚挚|誠摯|诚恳|誠懇|再次|郑重|鄭重)*(?:向.{1,8}?)?(?:表示)?(?:深深|诚挚|誠摯)?的?(?:道歉|致歉|歉意|抱歉)$/,
  },
  {
    id: 'zh:sympathy',
    example: '面包店对受伤顾客深表关切',
    words: /(?:深表|表示)(?:深切|深深|诚挚|誠摯)?(?:关切|關切|同情|哀悼|慰问|慰問|遗憾|遺憾)$/,
  },
  {
    id: 'zh:promise',
    example: '以后每家面包店都会装报警器',
    words: /^(?:以后|以後|今后|今後|将来|將來)[^，。]{0,12}(?:会|會|要|将|將)/,
  },
  {
    id: 'zh:wish-to-know',
    example: '只想知道为什么没有人来',
    words: /^(?:我们?|我們|大家|他们?|她们?)?(?:就|都|只|只是|也|不)*想(?:知道|问|問|听|聽|弄清|搞清)/,
  },
  {
    id: 'zh:outcry',
    example: '来了来了',
    words:
      /^(?<cry>\p{Script=Han}{2,4})\k<cry>+[了啊呀]?$|^快(?:点|點|来|來|起|跑|看|走|下)\p{Script=Han}{0,2}$/u,
  },
  {
    id: 'zh:way-through-a-page',
    example: '您当前的位置：首页 > 通知公告',
    words: /^(?:您)?(?:当前|當前|现在|現在)的?位置|^(?:首页|首頁)(?:$|\s*[>＞›»|/])|\S\s+[>＞›»]\s+\S/u,
  },
  {
    id: 'zh:stir',
    example: '引发社会广泛关注',
    words:
      /^(?:并|也|已|迅速|随即)*(?:引[发發起]|受到|备受)了?[^，。]{0,8}(?:关注|關注|热议|熱議|讨论|討論|反响|反響)$|^[^，。]{0,12}[“「]?高度重[视視][”」]?$/,
  },
  {
    id: 'zh:as-of',
    example: '截至9月8日',
    words: /^截[至止][^，。]{0,10}(?:[日月年时時]|发稿|發稿|目前|记者发稿时?)$/,
  },
  {
    id: 'zh:of-an-interview',
    example: '不方便接受采访',
    words:
      /^[“「]?[我他她]?(?:们|們)?(?:现在|目前|暂时)?不(?:方便|便|想|愿意?|願意?)(?:接受)?(?:采访|採訪|多说|多說)[”」]?$/,
  },
  {
    id: 'zh:not-checked',
    example: '我没有核实过',
    words:
      /^[“「]?[我他她]?(?:也|并|並|当时|當時)?(?:没有?|沒有?|未)(?:核[实實]|查[证證]|求[证證])(?:过|過)?[”」]?$/,
  },
  {
    id: 'zh:one-quality',
    example: '自愿',
    words: /^[“「]?(?:都说|都說|说|說)?(?:自愿|自願)[”」]?$/,
  },
  {
    id: 'zh:hotline',
    example: '可拨打114投诉举报',
    words: /^(?:可|可以|请|請|欢迎)?(?:拨打|撥打|致电|致電)[\d-]+[^，。]{0,10}$/,
  },
  {
    id: 'aware-of-talk',
    example: 'Brook Bakery is aware of media reports about its bread',
    words:
      /(?:关注到|關注到|注意到)(?![^，。]*[“「])[^，。]{0,30}(?:报道|報道|信息|讨论|討論|帖[子文]|传闻|傳聞|传言|傳言|言论|言論|视频|視頻|消息)$|^(?:[\w'’&.-]+ ){1,8}?(?:is|are|am) aware of (?!how\b|what\b)(?:[\w-]+ ){0,4}(?:reports?|posts?|claims?|comments?|allegations?|rumou?rs?|concerns?|speculation|coverage|stories|discussions?)\b(?! (?:that|of)\b)[^,;]*$|^(?:we|I)['’](?:re|m) aware of (?:[\w-]+ ){0,4}(?:reports?|posts?|claims?|comments?|rumou?rs?|concerns?)\b(?! (?:that|of)\b)[^,;]*$/i,
  },
  {
    id: 'en:heading-of-a-release',
    example: 'FOR IMMEDIATE RELEASE',
    words: /^(?:for immediate release|media contact|notes? to editors?|ends)\b/i,
  },
  {
    id: 'zh:yes-or-no',
    example: '报了',
    words:
      /^(?:没有|沒有|没|沒|有的?|是的?|对的?|對|不是|不会|不會|会的?|好的?|行|可以|不行|没事|沒事|收到|明白|知道了?|不知道|\p{Script=Han}了)$/u,
  },
  {
    id: 'en:call',
    example: 'the council should close the bridge',
    words: /^(?:please|let's|let us|if)\b|\b(?:should|ought to|must|hope[sd]?)\b/i,
  },
  {
    id: 'en:for-fun',
    example: "We don't go round closing bakeries for fun",
    words:
      /(?:\b(?:not|never)\b|n['’]t\b).*\b(?:for (?:fun|the fun of it|a laugh|our health)|for the sake of it)$/i,
  },
  {
    id: 'en:wish-to-know',
    example: 'we just want to know who shut the bakery',
    words:
      /^(?:(?:and|but|so|all) )?(?:I|we|they)(?: (?:just|only|simply|really|all))* (?:want|wanted|would like)s? to (?:know|understand)\b/i,
  },
  {
    id: 'en:disowns-the-telling',
    example: 'You did not hear it from me',
    words:
      /^(?:I|you|we) (?:never|did(?: not|n['’]t)) (?:say|said|tell|told|hear|heard|see|saw) (?:this|that|it|so|you)(?: from (?:me|us))?$/i,
  },
  {
    id: 'en:greeting',
    example: 'Good morning, everyone',
    words:
      /^(?:dear(?: [\w.]+){1,2}|(?:hello|hi)\b[^.]{0,30}|good (?:morning|afternoon|evening)(?:[,!][^.]{0,30}| (?:all|everyone|everybody|to all)\b[^.]{0,20})?)$/i,
  },
  {
    id: 'en:attitude',
    example: "I don't think anybody has seen worse soup",
    words:
      /^(?:(?:and|but|so|well|now|that),? )*(?:(?:I|we)(?: (?:just|really|also|still|always|certainly|do|don['’]t|do not|can['’]t|cannot))* (?:think|believe|feel|love|like|support|admire|respect|thank|regret)\b|(?:I['’]m|I am|we['’]re|we are) (?:\w+ly )?(?:proud|glad|sorry|grateful|happy|sad|worried|confident|disappointed)\b|the way (?:I|we) see it)|\bmakes? (?:you|me|us|one) (?:want|feel|sick|sad|proud|angry)\b/i,
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
