import { CALLED_FALSE_EN, CALLED_FALSE_ZH } from '../denial/called-false.ts';
import { denyingWords } from '../denial/denying-words.ts';

/** Words that deny what they name. Read in one sentence whose signs are folded to simplified ones. */
export interface NamedDenial {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  /** Its group `talk` is what is denied, `row` names in quotation marks one after another. */
  readonly words: RegExp;
}

/** What calls something false: 不实, 系谣言, 不存在; 收费站【已】不存在, 再读是不存在【的了】 speak of now, and not of what was told. */
const FALSE = `(?:${CALLED_FALSE_ZH}|并?(?<![已再])不存在(?!的?了))`;
/** Names in quotation marks: “上千件”, “7人”“进ICU”. */
const ROW = '(?<row>(?:[“「][^”」]{1,40}[”」][、和及与或]?)+)';
const EN_TALK =
  '(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|posts?|messages?|stories|story|talk|assertions?)';

export const NAMED_DENIALS: readonly NamedDenial[] = [
  {
    id: '“…”不实',
    example: '网传“停水半个月”不实，实际停水两天。“换厂家”“换校长”均与事实不符。',
    words: new RegExp(
      `(?<![称叫][之其]?[为作做][^，。；“”「」]{0,6})${ROW}[^，。；！？“”「」]{0,12}?${FALSE}`,
      'g',
    ),
  },
  {
    id: '不存在“…”',
    example: '该路线不存在“随意甩站”的情况。',
    words: new RegExp(
      `(?:不存在|(?<!有)没有|从未(?:有过|出现过?|发生过?))(?:所谓)?(?:的)?${ROW}(?:的?(?:情况|情形|现象|问题|行为|说法|一说|一事|这回事))?(?=[，。；、]|$)`,
      'g',
    ),
  },
  {
    id: '谈不上“…”',
    example: '房东说，谈不上“连夜赶人”。',
    words: /(?:谈不上|称不上|算不上|说不上|[并绝]非|[并绝]不是)(?:所谓)?的?(?<row>[“「][^”」]{5,40}[”」])/g,
  },
  {
    id: '并非如……所说',
    example: '合同有效至明年九月，并非如网上所说已经到期。',
    words:
      /(?:并非|并不是|并不|不是)(?:(?:如|像)[^，。；“”「」]{1,12}?所?[说称传言述讲]|[^，。；“”「」]{0,6}?(?:网上?|外界|坊间)所?[说称传])的?(?:那样)?(?<talk>[^，。；“”「」]{2,30})/g,
  },
  {
    id: '网传……不实',
    example: '网传面包店使用过期面粉的消息不属实。',
    words: new RegExp(
      `(?:(?:网传|网上流传|外界所?传|坊间流?传|所谓)的?(?!的)(?<talk>[^，。；：“”「」]{6,30}?)|(?:有关|关于)(?<topic>[^，。；：“”「」]{6,30}?)(?=的?(?:说法|传言|传闻|消息|帖子)))的?(?:说法|消息|传言|传闻|情况|一事|信息|内容|帖子|报道)?[均都完全纯并]{0,2}${FALSE}`,
      'g',
    ),
  },
  {
    id: 'it is not true that',
    example: 'It is not true that the bakery has been sold.',
    words:
      /\b(?:it|that) (?:is|was)(?:n['’]t| not) (?:true|correct|right|the case) that (?<talk>[^.,;!?]{6,120})/gi,
  },
  {
    id: 'contrary to claims that',
    example: 'Contrary to reports that the bus had no brakes, both axles passed.',
    words: new RegExp(
      `\\bcontrary to [\\w\\s'’-]{0,30}?(?:${EN_TALK}|what [^.,;]{0,40}(?:said|says?|claim(?:s|ed)?)) (?:that )?(?<talk>[^.,;!?]{6,120})`,
      'gi',
    ),
  },
  {
    id: 'claims that … are false',
    example: 'Claims that the rent was doubled are false.',
    words: new RegExp(
      `\\b${EN_TALK}(?: [\\w\\s]{2,24})? that (?<talk>[^.,;!?]{6,120}?),? (?:is|are|was|were|has|have|had)(?: |(?=n['’]))${CALLED_FALSE_EN}`,
      'gi',
    ),
  },
  {
    id: 'denies claims that',
    example: 'The landlord rejected a claim that he had changed the lock.',
    words: new RegExp(
      `\\b(?:${denyingWords('en', 'denies', 'refutes', 'rejects')}|no (?:truth|foundation|basis|substance) (?:in|to|for)) (?:as \\w+ )?(?:(?:the|a|any|all|earlier|online) ){0,2}${EN_TALK} that (?<talk>[^.,;!?]{6,120})`,
      'gi',
    ),
  },
  {
    id: 'falsely claimed that',
    example: 'It is wrong to say that the stop was moved. A post falsely claimed that the stop was moved.',
    words:
      /\b(?:falsely (?:claim|report|say|said|state|suggest)\w*|(?:false|wrong|untrue|a lie|nonsense|rubbish) to (?:say|claim|suggest)) that (?<talk>[^.,;!?]{6,120})/gi,
  },
  {
    id: '“…” is false',
    example: '"The oven was never cleaned" is simply untrue.',
    words: new RegExp(
      `[“"](?<talk>[^”"\\n]{6,120})[”"],? (?:is|was|are|were)(?: |(?=n['’]))${CALLED_FALSE_EN}`,
      'gi',
    ),
  },
];

/** What is raised in quotation marks and then answered. Its group `answer` is what is said of it. */
export const RAISED: readonly NamedDenial[] = [
  {
    id: '至于“…”',
    example: '至于“换厂家”，店长查了进货单后说，面粉从未换过。',
    words: new RegExp(
      `^(?:关于|至于|针对)(?:网传|网上(?:流传|所说)?|有人所?[说称]|所谓|此前|那[张份条段])?的?${ROW}的?(?:说法|传言|传闻|消息|(?:聊天)?截图|聊天记录|帖子|视频|质疑|一说|之说)?[，,](?<answer>.+)`,
      's',
    ),
  },
];

/** What says of a thing that was raised that it is not so. */
export const NOT_SO = new RegExp(
  `没有(?:这样|这|此|任何|过)|从未|从来没|并无|并未|不存在|(?<!是)不是|并非|${FALSE}`,
);

/** What denies the talk that was told just before, without naming it. */
export const POINTING_DENIAL: readonly NamedDenial[] = [
  {
    id: '该说法不属实',
    example: '有帖子称“校车没有安全带”。教育局表示，该说法不属实。',
    words: new RegExp(
      `(?:该|上述|此|这一|这种|这类|以上|相关|有关|网上的?|网传的?)(?:说法|传言|传闻|消息|帖子?|信息|内容|情况|言论|视频)[^，。；]{0,6}?${FALSE}`,
    ),
  },
  {
    id: 'that is not true',
    example: 'A post said that the lift had fallen. That is not true, the landlord said.',
    words: new RegExp(
      `(?:^|[“"])(?:this|that|it|none of (?:this|that|it)|the (?:claim|post|rumou?r|story|message|allegation)s?) (?:is|was|are|were)(?: |(?=n['’]))${CALLED_FALSE_EN}\\b`,
      'i',
    ),
  },
];
