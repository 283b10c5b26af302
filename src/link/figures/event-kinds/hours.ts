import { LENGTHS_OF_TIME } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** How long somebody worked or rested, how long before a thing was told, how old it was. */
export const HOURS: readonly EventKind[] = [
  {
    id: 'worked',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: {
      example: '一天干14个小时',
      words: /加班|上班|工作|干(?:活|了)?|工时|值班|连(?:班|轴)|上课|课时|开(?:车|了)|驾驶|训练|练/,
    },
    en: {
      example: 'they worked 14 hours',
      words:
        /\b(?:work\w*|shifts?|overtime|on duty|muster rolls?|time ?sheets?|rota|drove|driving|at the wheel|train\w*|lessons?|paid (?:him|her|them|me|us) for)\b/i,
    },
  },
  {
    id: 'rested',
    of: LENGTHS_OF_TIME,
    grows: false,
    isWide: true,
    zh: { example: '中间休息15分钟', words: /休息|午休|歇(?:了|班)|睡/ },
    en: { example: 'a break of 15 minutes', words: /\b(?:breaks?|rest\w*|sle(?:ep|pt)\w*)\b/i },
  },
  {
    id: 'kept-cold',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: { example: '冷柜断电六小时', words: /冷(?:藏|柜|库|链|冻)|冰[箱柜]|常温/ },
    en: {
      example: 'the freezer was off for six hours',
      words:
        /\b(?:fridges?|freezers?|refrigerat\w*|cold (?:store|room|chain)|chillers?|unrefrigerated|room temperature)\b/i,
    },
  },
  {
    id: 'old',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: { example: '猪肉已过期11天', words: /过期|保质期|临期/ },
    en: {
      example: 'eleven days past its date',
      words: /\b(?:past (?:its|their|the) |out of date|expired|use-by|best before|shelf life)\b/i,
    },
  },
  {
    id: 'notice',
    of: LENGTHS_OF_TIME,
    grows: false,
    zh: { example: '提前三天通知', words: /提前|通知|告知|预告/ },
    en: { example: "given 30 days' notice", words: /\b(?:notice|in advance|beforehand|warning|warned)\b/i },
  },
];
