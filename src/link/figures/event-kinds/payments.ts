import { MONEY } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** What was paid, owed, charged. */
export const PAYMENTS: readonly EventKind[] = [
  {
    id: 'paid',
    of: MONEY,
    grows: false,
    zh: {
      example: '赔了3000元',
      words:
        /赔(?:付|偿|了|款)|支付|付(?:了|款|清|给)|转(?:给|账|了)|缴|退(?:还|款|了|给|费)|到账|发(?:了|放|给)|拿到|收到|补(?:偿|贴)/,
    },
    en: {
      example: '3,000 was paid',
      words:
        /\b(?:paid|pays?|pay|gets?|payments?|refund\w*|transferred|compensat\w*|reimburs\w*|handed over|sent|received|got|given)\b/i,
    },
  },
  {
    id: 'owed',
    of: MONEY,
    grows: false,
    zh: { example: '拖欠18万元', words: /欠|未付|没付|未退/ },
    en: { example: 'owed 18,000', words: /\b(?:ow(?:ed|es|ing)|arrears|unpaid|outstanding|debts?|due)\b/i },
  },
  {
    id: 'charged',
    of: MONEY,
    grows: false,
    zh: {
      example: '收费680元',
      words:
        /收(?:费|取|了)|被收|[缴交](?:了|纳|过|的)|票价|单价|价格|定价|[学服停车管理物业门摊]费|标价|报价|卖价|一份|原价/,
    },
    en: {
      example: 'they charge 680',
      words: /\b(?:charg\w+|fees?|fares?|price[ds]?|tickets?|costs?|paid|bill\w*|quoted|asked)\b/i,
    },
  },
  {
    id: 'let',
    of: MONEY,
    grows: false,
    zh: { example: '月租4200元', words: /房租|月租|租金|租/ },
    en: { example: 'the rent is 780 a month', words: /\b(?:rents?|rental|lease)\b/i },
  },
  {
    id: 'deposit',
    of: MONEY,
    grows: false,
    zh: { example: '押金只收过3000元', words: /押金|定金|订金|保证金/ },
    en: { example: 'a deposit of 600', words: /\b(?:deposits?|bond|down payment)\b/i },
  },
  {
    id: 'fined',
    of: MONEY,
    grows: false,
    zh: { example: '罚款12万元', words: /罚|扣(?:了|款|除)/ },
    en: { example: 'fined 12,000', words: /\b(?:fine[sd]?|penalt\w+|docked|deduct\w+)\b/i },
  },
];
