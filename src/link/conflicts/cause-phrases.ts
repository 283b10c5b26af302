/** Words that tell what something came from, or that it did not come from it. Read in one sentence of simplified signs. */
export interface CausePhrase {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  /** Groups: `cause`; `effect`, where it is named; `not`, where it denies it. */
  readonly words: RegExp;
  readonly kind:
    | 'names' /** says in so many words that it is the cause */
    | 'implies' /** a verb or a particle: counts where somebody who looked into it says so */
    | 'excludes' /** says that it is not the cause */;
  /** Whether it names the one cause, and so leaves no room for another: 系…所致, and not 因…晕倒. */
  readonly isOnly?: true;
}

const C = '(?<cause>[^，,。；：！？“”「」]{2,40}?)';
const E = '(?<effect>[^，,。；：！？“”「」]{0,24}?)';
/** 原因, 关系 and 系统 hold none. */
const FROM = '(?<![原起病死诱成主内外])因';
const IS_BY = '(?<![关联体派星干])系(?![统列数])';
const NOT = '(?<not>并非|并不是|绝非|不是|非)?';
const MAIN = '(?:最?主要|直接|真正|根本|具体|唯一|最终|初步|首要)*的?';
const HARM =
  '(?:死亡|身亡|病亡|溺亡|坠亡|猝死|中毒|受伤|起火|着火|自燃|爆炸|停电|断电|跳闸|停水|漏水|渗漏|倒塌|坍塌|断裂|脱落|坠落|变质|胀包|发霉|停运|停摆|延误|晕倒|昏迷)';
const END = '(?=[，,。；！？]|$)';

const EN_C = '(?<cause>[^.;:,!?]{3,90}?)';
const EN_E = '(?<effect>[^.;:,!?]{3,80}?)';
const WAS = '(?:was|were|is|are|had been|has been|have been|being)';
const HOW = '(?:(?:most )?(?:likely|probably)|partly|mainly|apparently|in fact|simply|entirely) ';
const EN_END = '(?=[.;:,!?]|$| (?:and|but|which|who|said|says|according|on \\w+day)\\b)';

export const CAUSE_PHRASES: readonly CausePhrase[] = [
  {
    id: '系……所致',
    example: '停水系接头松脱所致。火灾由烤箱短路引起。',
    kind: 'names',
    isOnly: true,
    words: new RegExp(
      `${E}${NOT}(?:(?:${IS_BY}|是由于?|是因为?|由于|由|${FROM}|是)(?!否|此)${C}所(?:致|造成|引起|引发|导致)|(?:${IS_BY}|是由于?|是因为?|由于|由|${FROM})(?!否|此)(?<reason>[^，,。；：！？“”「」]{2,40}?)(?:造成|引起|引发|导致))的?${END}`,
    ),
  },
  {
    id: '原因是',
    example: '面包发霉的原因是包装漏气。',
    kind: 'names',
    isOnly: true,
    words: new RegExp(
      `${E}(?:的)?${MAIN}(?:原因|起因|诱因|死因|病因|成因|主因)(?:初步|应该|可能)?(?:判断|认定|查明|鉴定|推测)?${NOT}(?:为|是|系|在于|出在)(?:由于|因为?|由)?${C}${END}`,
    ),
  },
  {
    id: '起因：',
    example: '【起因】初步说法是烤箱过热。',
    kind: 'names',
    words: new RegExp(`(?:起因|原因|死因)[】：](?:[^，。；“”]{0,10}(?:是|为|系))?${C}${END}`),
  },
  {
    id: '是……的原因',
    example: '包装漏气，是面包发霉的主要原因。',
    kind: 'names',
    isOnly: true,
    words:
      /(?<cause>[^。；：！？“”「」]{2,50}?)[，]?(?<not>并不|并非|不|才)?(?:是|系|为)(?:造成|导致|引起|引发)?(?<effect>[^，,。；：！？“”「」]{2,20}?)的(?:最?主要|直接|真正|根本|唯一|最终|首要)*(?:原因|起因|诱因|主因|元凶|罪魁祸首)/,
  },
  {
    id: '系……死亡',
    example: '锦鲤系缺氧死亡。工人因高温晕倒。',
    kind: 'names',
    words: new RegExp(`${E}${NOT}(?:${IS_BY}|${FROM})(?!此|为此|故)${C}(?:而|所)?(?<harm>${HARM})${END}`),
  },
  {
    id: '疑与……有关',
    example: '火从后厨烧起，疑与烤箱的电线有关。',
    kind: 'names',
    words: new RegExp(
      `(?:疑似?|怀疑|初步判断|可能)(?:是|为)?(?:与|跟|和|因|系|由)${C}(?:有关|相关|所致|引起|引发|造成)`,
    ),
  },
  {
    id: '受……影响',
    example: '受管网压力波动影响，全院停水。',
    kind: 'implies',
    words:
      /(?:受(?<cause>[^，,。；：！？“”「」]{2,24}?)(?:的)?影响|(?:因|由于)(?<reason>[^，,。；：！？“”「」]{2,24}?)(?:的)?原因)，(?<effect>[^。；！？“”「」]{2,40})/,
  },
  {
    id: '排除',
    example: '已排除轮胎过热的可能。',
    kind: 'excludes',
    words:
      /(?<!(?:[不未没无难]|能否|是否)[^，。；]{0,4})(?:已经?|均|可以?|基本|初步)?(?<!(?:[不未没无难]|能否|是否)[^，。；]{0,4})排除了?(?<cause>[^，,。；：！？“”「」]{2,24}?)(?:的)?(?:可能性?|因素|嫌疑|原因|所致|导致|引起|故障的可能)/,
  },
  {
    id: '与……无关',
    example: '漏水与商户的洗手池无关。',
    kind: 'excludes',
    words:
      /(?<!(?:并非|不是|不能说|很难说|难说|未必|不一定|不见得)[^，。；]{0,2})(?:与|和|跟|同)(?<cause>[^，,。；：！？“”「」]{2,24}?)(?:并?无关|[并毫]?无(?:任何|直接|必然)?(?:关系|关联|联系)|没有?(?:任何|直接|必然|半点)?(?:关系|关联|联系))/,
  },
  {
    id: '……，并非',
    example: '锦鲤系缺氧死亡，并非鱼瘟。',
    kind: 'excludes',
    words: new RegExp(
      `(?:所致|引起|造成|死亡|原因[是为系][^，。；]+|导致)，(?:而)?(?:并非|不是|而非)(?:由|因|由于)?${C}(?:所致|引起|造成|导致)?${END}`,
    ),
  },
  {
    id: 'was caused by',
    example: 'The fire was caused by a frayed cable. The flood was due to a blocked drain.',
    kind: 'names',
    isOnly: true,
    words: new RegExp(
      `${EN_E} ${WAS} (?<not>not |never )?(?:${HOW})?(?:(?:caused|triggered|sparked|started|brought about|set off) by|due to(?! (?:be|remain|vote|start|begin|open|close|take|go|come|meet|arrive|leave|hold|return|appear|stand|receive|get|have|make|play|finish|end|retire|launch|speak|face|run|visit)\\b)|down to|owing to|the result of|put down to|blamed on|attributed to) ${EN_C}${EN_END}`,
      'i',
    ),
  },
  {
    id: 'the cause was',
    example: 'The cause of the outage was a worn switch.',
    kind: 'names',
    isOnly: true,
    words: new RegExp(
      `\\b(?:cause|reason)(?: (?:of|for) (?<effect>[^.;:,!?]{3,50}?))? ${WAS} (?<not>not )?(?:${HOW})?(?!that\\b|because\\b|why\\b)${EN_C}${EN_END}`,
      'i',
    ),
  },
  {
    id: 'was the cause of',
    example: 'A blocked drain was the cause of the flood.',
    kind: 'names',
    isOnly: true,
    words: new RegExp(
      `${EN_C} ${WAS} (?<not>not )?(?:the|a|one) (?:(?:main|real|likely|only|root) )?(?:cause of|reason for) (?<effect>[^.;:,!?]{3,60})`,
      'i',
    ),
  },
  {
    id: 'pointed to',
    example: 'Initial findings pointed to a faulty heater.',
    kind: 'names',
    words: new RegExp(
      `\\b(?:findings?|evidence|signs|inspections?|investigat\\w+|inspectors?|investigators?|engineers?|assessments?)\\b[^.;:!?]{0,30}? (?:point(?:s|ed)? to|blam(?:e|ed|es)|suspect(?:s|ed)?) (?<cause>[^.;:,!?]{3,70}?)${EN_END}`,
      'i',
    ),
  },
  {
    id: 'blamed a',
    example: 'The firm blamed a faulty heater. They put it down to the frost.',
    kind: 'names',
    words: new RegExp(
      `\\b(?:blam(?:e|ed|es|ing)|(?:put|puts|putting) (?:it|this|that) down to) (?<cause>(?:an?|the|worn|faulty|bad|poor) [^.;:,!?]{3,50}?)${EN_END}`,
      'i',
    ),
  },
  {
    id: 'because of',
    example: 'The ovens stopped because of a power cut.',
    kind: 'implies',
    words: new RegExp(`${EN_E} (?:because of|owing to|on account of) ${EN_C}${EN_END}`, 'i'),
  },
  {
    id: 'a … disabled the',
    example: 'A burst pipe flooded the cellar. A worn belt jammed the door.',
    kind: 'implies',
    words:
      /(?<cause>(?:\b(?:a|an|the|some|two|three) |^)[^.;:!?]{3,110}?),? (?:caused|triggered|sparked|led to|brought down|disabled|knocked out|damaged|broke|twisted|jammed|cracked|ruined|spoiled|spoilt|flooded|set off|stopped|halted) (?<effect>(?:the|its|a|an|our|their) [^.;:,!?]{3,60})/i,
  },
  {
    id: 'had nothing to do with',
    example: 'The heater, he said, had nothing to do with it. The weather played no part.',
    kind: 'excludes',
    words: new RegExp(
      `${EN_C}(?:, [^.;:,!?]{2,30},)? (?:(?:had|has|have) nothing to do with|played no (?:part|role)|(?:was|were) not to blame)`,
      'i',
    ),
  },
  {
    id: 'nor was it',
    example: 'Nor was it the frost. They have ruled out a gas leak.',
    kind: 'excludes',
    words: new RegExp(
      `(?:\\b(?:nor|neither) (?:was|is) it|\\b(?:it|this) (?:was|is)(?: not|n['’]t) (?=the |a |an )|(?<!\\b(?:not|never|cannot|could|can|may|might|to|without|nobody|no one)(?: \\w+){0,2} |n['’]t (?:\\w+ )?|\\b(?:be|been) )\\b(?:ruled|rules|rule) out) (?<cause>[^.;:,!?]{3,50}?)${EN_END}`,
      'i',
    ),
  },
];
