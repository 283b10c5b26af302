import { MONEY } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** What was spent, raised, lost, earned, held. */
export const FUNDS: readonly EventKind[] = [
  {
    id: 'spent',
    of: MONEY,
    grows: false,
    isWide: true,
    zh: { example: '每餐成本6.3元', words: /成本|花(?:费|了|去)|耗资|造价|投资|支出|开销|维修费|用于/ },
    en: {
      example: 'it cost 85 per pupil',
      words: /\b(?:cost\w*|spen[dt]\w*|expen[sd]\w*|budget|invested)\b/i,
    },
  },
  {
    id: 'raised',
    of: MONEY,
    grows: true,
    isWide: true,
    zh: { example: '筹到4万元', words: /筹|捐|募|凑/ },
    en: { example: 'raised 4,000', words: /\b(?:raised|donat\w+|collect\w+|grants?|fund\w*)\b/i },
  },
  {
    id: 'lost',
    of: MONEY,
    grows: false,
    isWide: true,
    zh: { example: '损失30万元', words: /损失|亏|少了|不见|挪用|侵占|贪/ },
    en: {
      example: 'losses of 30,000',
      words: /\b(?:loss(?:es)?|damage|missing|stolen|lost|shortfall|embezzl\w+|took)\b/i,
    },
  },
  {
    id: 'earned',
    of: MONEY,
    grows: false,
    isWide: true,
    zh: { example: '月薪4200元', words: /工资|月薪|薪|津贴|补贴|加班费|收入|提成|营业额/ },
    en: {
      example: 'a wage of 1,400 a month',
      words: /\b(?:wages?|salar\w+|allowance|earn\w*|takings|income|pay|hourly)\b/i,
    },
  },
  {
    id: 'held',
    of: MONEY,
    grows: false,
    isWide: true,
    zh: { example: '账上只剩几千块', words: /账[上户]|账户|余额|存款|剩/ },
    en: { example: 'the account held 2,000', words: /\b(?:accounts?|balance|reserves?|left in)\b/i },
  },
];
