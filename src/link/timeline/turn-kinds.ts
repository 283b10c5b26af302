/** What turns a matter, as data: the words of an act that is done or settled, and why it is one. */
export interface TurnKind {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly zh: RegExp;
  readonly en: RegExp;
}

export const TURN_KINDS: readonly TurnKind[] = [
  {
    id: 'removal',
    reason: 'who held an office or a post lost it',
    example: '免去其所长职务; the coach was dismissed',
    zh: /免去[^，。；]{0,16}(?:职务|職務)|(?:被|予以|已)(?:免职|撤职|开除|解聘|免職|撤職|解僱)|撤销[^，。；]{0,12}职务|引咎辞职|(?:已|宣布|提出)辞职|辞去[^，。；]{0,14}职务/,
    en: /\b(?:was|were|has been|have been|had been|is|are) (?:dismissed|sacked|fired|removed (?:from (?:office|post|his|her|their)|as))\b|\b(?:has |have )?(?:resigned|stepped down|stood down|quit)\b/i,
  },
  {
    id: 'suspension',
    reason: 'somebody or something was stopped for the time being',
    example: '责令该池暂停开放; the licence was suspended',
    zh: /(?:被|予以|已|先行)停职|停职(?:检查|调查|接受)|(?:责令|要求|决定|通知)[^，。；]{0,16}(?:停业|停产|停课|停止|暂停|关闭)|(?:已|被)(?:叫停|暂停|关停|下架|查封|吊销)/,
    en: /\b(?:has|have|had)(?: been| today| now| also)* suspended\b|\b(?:was|were|is|are) (?:suspended|shut down|ordered to (?:close|stop))\b|\b(?:has|have|had) (?:stopped|halted|paused) (?:[a-z]+ing|sales?|enforcement|work|payments?)\b/i,
  },
  {
    id: 'refund',
    reason: 'money goes back',
    example: '全额退还362名会员; to refund 90 members',
    zh: /(?:将|全额|悉数|已|并|责令[^，。；]{0,10}|[^，。；]{0,8}超出[^，。；]{0,14})(?:退还|退款|返还|退赔|退费)|(?:每人|每户|每位)(?:退还?|返还|补偿)\d/,
    en: /\b(?:is to|are to|will|has|have|had|agreed to|ordered to|promised to) (?:be(?:en)? )?(?:refund|refunded|repay|repaid|reimburse|reimbursed)\b|\brefunds? (?:worth|of|totalling) [£$€¥\d]/i,
  },
  {
    id: 'apology',
    reason: 'somebody said sorry for the matter',
    example: '向住户公开道歉; the bursar apologised',
    zh: /(?:向|对|就)[^，。；]{1,16}(?:公开|诚恳|郑重|再次|深表)?(?:道歉|致歉|表示歉意)|(?:公开|鞠躬|书面|当面)(?:道歉|致歉)/,
    en: /\b(?:has |have |had )?(?:apologi[sz]ed|said (?:he|she|they|it) (?:was|were) sorry)\b|\b(?:issued|published|offered|made) an? (?:\w+ )?apology\b/i,
  },
  {
    id: 'penalty',
    reason: 'a body punished somebody',
    example: '给予记过处分; fined the baths 4,000 pounds',
    zh: /给予[^，。；]{0,14}处分|(?:决定|依法)[^，。；]{0,20}罚款\d|行政拘留|被判(?:处|刑)|作出[^，。；]{0,10}(?:处罚|处分|处理)/,
    en: /\b(?:was|has been) fined [£$€¥\d]|\b(?:was|were|has been|have been) (?:convicted|sentenced|disciplined|reprimanded|found guilty|banned)\b|\bfined (?:the|a|an|him|her|them)\b[^.]{0,40}[£$€¥\d]/i,
  },
  {
    id: 'case',
    reason: 'an authority opened a case, or took somebody',
    example: '对该泳馆立案调查; police charged a man',
    zh: /(?:已|被|予以|依法)[^，。；]{0,26}立案(?:调查|侦查|审查|查处)?|被(?:采取[^，。；]{0,6}强制措施|刑事拘留|逮捕|批捕|提起公诉|留置)/,
    en: /\b(?:was|were|has been|have been) (?:charged|arrested|detained|indicted)\b|\b(?:opened|launched|begun|began) (?:an? )?(?:\w+ ){0,2}(?:investigation|inquiry|case|review)\b/i,
  },
  {
    id: 'recall',
    reason: 'goods were called back',
    example: '召回不合格批次; recalled the helmets',
    zh: /(?:责令|已|主动|要求)[^，。；]{0,16}召回/,
    en: /\b(?:has|have|had|is|are|was|were)(?: been)? recall(?:ed|ing)\b|\bordered (?:a|the) recall\b/i,
  },
];

/** A sentence that opens so only supposes. */
export const SUPPOSED = {
  zh: /如果|(?:^|[，。；：“])若(?!干)|倘若|如若|一旦/,
  en: /\b(?:if|unless)\b/i,
} as const;

/** Who says these in the same clause tells that it is not so, not yet so, or only wished for. */
export const NOT_DONE = {
  zh: /未|没有|沒有|不(?!合格|实|當|当|符|明|足)|并非|否认|可能|应当|应该|要求(?!.{0,16}召回)|呼吁|希望|建议|拒绝|拒不|是否|能否|何时|谁|吗|网传|传言|据说|有人称|将依[法规纪]|严肃处理|追究/,
  en: /\b(?:not|never|nobody|no[- ]one|denied|denies|refus(?:ed|es)|could|may|might|should|would|whether|calls? for|called for|demand(?:ed|s|ing)?|want(?:ed|s)?|hopes?|asked|urged|wondered|rumou?rs?|until|why|who|when will|claims?|alleged)\b|\?/i,
} as const;
