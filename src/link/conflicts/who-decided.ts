/** Words that tell who wanted something done: at whose request, on whose orders, who decided it alone. */
export interface WhoDecided {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  /** Groups: `who`; what was done stands in its sentence or the one before. */
  readonly words: RegExp;
  /** Whether it says that he did not. */
  readonly isDenied: boolean;
}

const WHO = '(?<who>[^，。；：！？“”「」、]{2,14}?)';
const EN_WHO =
  "(?<who>(?:the |our |its )?(?:\\p{L}[\\w'’.-]*)(?: (?!alone\\b|himself\\b|herself\\b)\\p{L}[\\w'’.-]*){0,4}?)";

export const WHO_DECIDED: readonly WhoDecided[] = [
  {
    id: '应……要求',
    example: '应家长委员会书面要求，学校改了放学时间。',
    words: new RegExp(
      `(?:^|[，。；：])应${WHO}(?:的)?(?:书面|口头|电话|紧急|强烈)?(?:要求|请求|委托)[，,]`,
      'u',
    ),
    isDenied: false,
  },
  {
    id: '系……要求',
    example: '关闭后门，系店长以电话方式要求。那是店员自己定的。',
    words: new RegExp(
      `(?:^|[，。；：！？“「]|那|这|都)(?:系|是)(?!否)${WHO}(?:(?:自己|自行|单方面|一个人|本人)(?:决定|定|安排)的|(?:以[^，。；]{2,8}方式|打电话|口头|书面)?(?:要求|下令|指示|授意|拍板)的?)(?=[，。；！？”]|$)`,
      'u',
    ),
    isDenied: false,
  },
  {
    id: '是……下的令',
    example: '几名店员都说，是店长下的令。',
    words: new RegExp(`(?:系|是)(?!否)${WHO}(?:下的令|拍的板|签的字|做的主|点的头|让[^，。；]{0,6}的)`, 'u'),
    isDenied: false,
  },
  {
    id: '没有要求过',
    example: '家委会从来没要求过改时间。',
    words: new RegExp(
      `(?:^|[，。；：“「])${WHO}(?:从来?|从未|并|根本|也)?(?:没有?|未|没有)(?:曾)?(?:提出|提)?过?(?:要求|请求|同意|批准|下令|指示|授意|委托|授权)过?`,
      'u',
    ),
    isDenied: true,
  },
  {
    id: 'on the orders of',
    example: 'The door was locked on the orders of the shift manager.',
    words: new RegExp(
      `\\b(?:on the orders? of|at the (?:written )?(?:request|insistence) of|on (?:the )?instructions? (?:of|from)) ${EN_WHO}(?=[.,;:!?”"]|$| (?:to|and|in|on|because|after)\\b)`,
      'u',
    ),
    isDenied: false,
  },
  {
    id: 'it was … who decided',
    example: "It was Ada's decision. It was the landlord who ordered it.",
    words: new RegExp(
      `\\b[Ii]t was ${EN_WHO}(?:['’]s (?:decision|idea|order|call|choice)\\b| who (?:decided|ordered|asked|signed|approved|insisted))`,
      'u',
    ),
    isDenied: false,
  },
  {
    id: 'alone decided to',
    example: 'Ada Finch alone decided to close the stall.',
    words: new RegExp(
      `(?:^|[.,;:“"] ?|\\bthat )${EN_WHO} (?:alone|himself|herself|themselves) (?:decided|ordered)\\b`,
      'u',
    ),
    isDenied: false,
  },
  {
    id: 'never asked for',
    example: 'The parents never asked for it.',
    words: new RegExp(
      `(?:^|[.,;:“"] ?|\\bthat )${EN_WHO} (?:never|did not|had not|has not|didn['’]t) (?:ask|asked|order|ordered|request|requested|decide|decided|approve|approved|authori[sz]ed?|instruct|instructed)\\b`,
      'u',
    ),
    isDenied: true,
  },
];
