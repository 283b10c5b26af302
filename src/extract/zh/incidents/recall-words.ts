import type { Rule } from '../../rule.ts';

/** A way of going on to another case: how the sentence begins, and the phrase it was made for. */
export interface RecallRule extends Rule {
  readonly pattern: string;
}

/** Words that open a case of its own, date or none; read on the first characters of a sentence. */
export const RECALL_RULES: readonly RecallRule[] = [
  {
    id: 'similar',
    pattern:
      '无独有偶|(?:此前|之前)?(?:也有|还有|有过|曾有)?(?:类似|同样)的?(?:事件|案例|情况|事故|一幕|案件|遭遇|纠纷)',
    example: '无独有偶，河口小学的食堂也换了承包人。',
  },
  { id: 'another', pattern: '(?:而|还有)?另(?:外?一|有一)[起名位家则例所]', example: '另一家食堂上月停业。' },
  {
    id: 'once',
    pattern: '有一[次回年天](?!性)|曾有一[次位名个起]',
    example: '有一次，厨师把盐当成了糖。',
  },
];

/** Another one who speaks is another source of the same matter: 另一名目击者称. */
export const SPEAKS = /称|表示|指出|认为|说|介绍|透露|补充|告诉|回忆|坦言|建议|[:：“]/;

/** All ways in which an incident is found, by the ids that reasons give; what the outcomes are is in `OUTCOME_RULES`. */
export const INCIDENT_RULES: readonly Rule[] = [
  { id: 'main', example: '5月18日，清河中学食堂停业。' },
  { id: 'round-up', example: '林安桥通车（一行标题）；林安桥昨日通车，……（下面是正文）' },
  {
    id: 'lead-story',
    example: '清河桥昨日通车，……（第一段）；青石镇停水。青石镇昨日停水，……（下面各段是别的新闻）',
  },
  { id: 'opens-earlier', example: '2021年3月，林安小学食堂失火。……今年5月2日，同样的一幕重演。' },
  { id: 'listed', example: '今年1月，林安小学食堂停业整顿；去年12月，河口小学食堂负责人被立案调查。' },
  { id: 'long-ago', example: '2019年3月，该校食堂曾失火。' },
  { id: 'also', example: '今年2月，青石镇也发现自来水发黄。' },
  { id: 'elsewhere', example: '今年2月，青石镇的自来水发黄。' },
  { id: 'earlier-outcome', example: '今年2月，负责人王某被免职。' },
  { id: 'headed', example: '青石镇中学食堂承包人被解约（小标题）；今年2月，一张照片引发关注。' },
  { id: 'next-place', example: '（今年1月，青石镇停水。）河口镇一名男子落水。' },
  ...RECALL_RULES.map(({ id, example }) => ({ id, example })),
];

/** Before a case that is told next: 不少人想起了…, 三年前那次停电. */
export const CALLS_UP =
  /想起|想到|联想|回想|忆起|提起|翻出|重提|记忆犹新|前车之鉴|似曾相识|不陌生|(?:[一二两三四五六七八九十\d]+|多|数)年(?:之?前|以前)/;

/** Words of the present: a sentence that opens with them is back at the main matter. */
export const RETURN =
  /^[“"「]?(?:但|而|不过|然而|对此|所以|因此)?，?(?:对于)?(?:此次|这次|本次|目前|现在|如今|眼下|截至|近日|近期|日前|昨[日天]|今[日天]|当下|记者|对此|对于|针对|综上|总之|可见|由此|回到|事实上|客观|其实|据悉|据了解)/;

/** Words that carry on the case before, in the next paragraph: 随后, 该校, 事发后. */
export const GOES_ON =
  /^[“"「]?(?:随后|之后|后来|其后|此后|当时|当[年天日晚]|同[年日月]|次[年日月]|翌[年日]|不久|最终|最后|事[发后]|案发|经(?:查|调查|审理|核实|鉴定)|法院|该[^，。]{1,6}|涉事|这[起次一](?!次)|[他她](?:们)?)/;

/** Steps of a proceeding, which are stages of one matter however long it takes: 2019年3月提起公诉. */
export const PROCEEDING =
  /拘留|逮捕|被捕|批捕|起诉|公诉|诉讼|开庭|庭审|审理|宣判|判决|裁定|[一二再]审|重审|引渡|上诉|抗诉|保释|取保|立案|获刑|仲裁|执行款|冻结/;

/** Numbers and plans tell of no case: 同比增长, 预计, 均价. */
export const NO_CASE =
  /同比|环比|增长|下降了?\d|平均|均价|指数|亿元|万亿|占比|预计|将于|将在|计划(?:在|于)|规划|条例|规定|办法》|出生|生于|毕业|成立于|始建|全长|海拔|人口|面积|排名|创立|创办|被评为|任职|以来|目前|如今|至今|现在|立项|声明：|开办|中标|注册资本|前身|重修|扩建|继[^，。]{1,12}(?:之后|后)/;

/** Headings over more than one case. */
export const OVER_SEVERAL =
  /类似|此前|以前|以往|往年|历史|多起|多地|近年|盘点|回顾|梳理|还有哪些|第一次|首次|屡|频|教训|旧闻|相关事件|其他/;
