export interface CountedThing {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  /** Units of the amount itself; null where any fits. */
  readonly units: RegExp | null;
  /** Whether it is counted on as days go by: a higher figure is mostly a later one. */
  readonly grows: boolean;
  /** Words of its clause that say what is counted. */
  readonly pattern: RegExp;
}

/** 名, 人, people: what persons are counted in; 个 counts anything, and stands here with what follows it: 个孩子. */
const PERSONS =
  /[人名位]|[个個](?:人|孩|学生|學生|老人|工人|村民|居民|家长|乘客|男|女)|people|person|pupil|student|child|resident|worker|passenger|patient|men|women|customer/i;

/**
 * What reports of one incident count. Two amounts disagree only where both clauses count the same of these, and the
 * first that fits counts: 「12人受伤，其中3人重伤」 gives injured 12 and badly injured 3.
 */
export const COUNTED_THINGS: readonly CountedThing[] = [
  {
    id: 'dead',
    grows: true,
    example: '3人死亡',
    units: PERSONS,
    pattern: /死亡|遇难|遇難|身亡|丧生|喪生|罹难|罹難|\b(?:dead|died|killed|deaths?)\b/i,
  },
  {
    id: 'badly-injured',
    grows: true,
    example: '2人重伤',
    units: PERSONS,
    pattern:
      /重伤|重傷|伤势严重|傷勢嚴重|\b(?:seriously|critically|badly|severely) (?:injured|hurt|ill|burned)\b/i,
  },
  {
    id: 'injured',
    grows: true,
    example: '12人受轻伤',
    units: PERSONS,
    pattern: /伤|傷|\b(?:injured|hurt|injuries|wounded|burns?|burned|scalded)\b/i,
  },
  {
    id: 'missing',
    grows: true,
    example: '4人失联',
    units: PERSONS,
    pattern: /失踪|失蹤|失联|失聯|\bmissing\b/i,
  },
  {
    id: 'ill',
    grows: true,
    example: '9名学生身体不适',
    units: PERSONS,
    pattern:
      /不适|不適|呕吐|嘔吐|腹痛|肚子疼|肚子痛|腹泻|發燒|发烧|发热|感染|中毒|\b(?:ill|sick|sickened|unwell|vomit\w*|stomach\w*|poison\w*|infected)\b/i,
  },
  {
    id: 'hospital',
    grows: true,
    example: '19人送医',
    units: PERSONS,
    pattern:
      /送医|送醫|送院|入院|住院|收治|就诊|就診|就医|就醫|送(?:往|至|到|进|進)[^，。；]{0,14}(?:医院|醫院|卫生院|衛生院|救治|治疗|治療)|\bhospitali[sz]ed\b|\b(?:taken|rushed|sent|admitted|brought|went|gone|put) (?:to|in|into) (?:(?:the|a|an) )?(?:[\w.'-]+ ){0,4}hospitals?\b|\btreated\b/i,
  },
  {
    id: 'evacuated',
    grows: true,
    example: '300人撤离',
    units: PERSONS,
    pattern: /疏散|撤离|撤離|转移|轉移|\bevacuat\w*/i,
  },
  {
    id: 'detained',
    grows: true,
    example: '5人被拘留',
    units: PERSONS,
    pattern: /拘留|被捕|逮捕|抓获|抓獲|控制|\b(?:arrested|detained|held)\b/i,
  },
  {
    id: 'crack',
    grows: false,
    example: '裂缝最宽处约3厘米',
    units: /厘米|公分|毫米|米|\b(?:cm|mm|centimet\w+|millimet\w+|inch\w*|feet|foot|met\w+)\b/i,
    pattern: /裂缝|裂縫|裂痕|\bcracks?\b/i,
  },
  {
    id: 'homes',
    grows: true,
    example: '4,200 homes without water',
    units: /户|戶|homes?|households?|houses|properties|customers/i,
    pattern: /停水|停电|停電|断水|斷電|断电|\b(?:without|lost|no) (?:water|power|gas|heat\w*|supply)\b/i,
  },
  {
    id: 'recalled',
    grows: false,
    example: '召回2.1万台',
    units: null,
    pattern: /召回|\brecall(?:ed|ing|s)?\b/i,
  },
  {
    id: 'fined',
    grows: false,
    example: '罚款5万元',
    units: /元|yuan|dollars?|\$|£|€|pounds?|euros?/i,
    pattern: /罚款|罰款|罚没|\bfine[sd]?\b/i,
  },
  {
    id: 'loss',
    grows: false,
    example: '损失约30万元',
    units: /元|yuan|dollars?|\$|£|€|pounds?|euros?/i,
    pattern: /损失|損失|\b(?:loss(?:es)?|damages?)\b/i,
  },
];

/**
 * Anything else that is counted or priced. No list says what it is, so the clauses around two such figures have to be far more
 * alike (see `same-question.ts`), and units are those of things: figures of persons and 批次 go on from day to day, and 次 counts all and
 * nothing. Of 8 conflicts of such figures that were told of 2,300 reports of stories-zh while persons counted too, 6 were false.
 */
export const FIGURE: CountedThing = {
  id: 'figure',
  grows: false,
  example: '采购空气净化器42台',
  units:
    /^(?!.*次)(?:[台套辆輛部件份张張枚只隻箱吨噸斤升元班趟间間户戶家所座栋棟层層亩畝米]|[万萬亿億]元|公斤|公里|平方米|厘米|\$|£|€|[a-z-]+(?: [a-z-]+){0,2}$)/i,
  pattern: /(?:)/,
};

/** Whether a unit is one that the list of counted things does not hold, and no person. */
export function isFigureUnit(unit: string): boolean {
  return FIGURE.units!.test(unit) && !PERSONS.test(unit);
}
