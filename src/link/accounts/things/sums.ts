import type { Thing } from './thing.ts';

/** What money is for. */
export const SUMS: readonly Thing[] = [
  {
    id: 'wages',
    zh: /工资|薪[水资酬金]?|底薪|加班费|劳务费|工钱|绩效|奖金/,
    en: /\b(?:wages?|salar(?:y|ies)|overtime|pay(?:slips?|roll|day)|bonus(?:es)?|sick pay|holiday pay)\b/i,
  },
  { id: 'rent', zh: /[租房店铺]租|租金|房租|交租/, en: /\brent(?:s|al)?\b/i },
  { id: 'deposit', zh: /押金|定金|订金|保证金|首付/, en: /\bdeposits?\b|\bdown payment\b/i },
  {
    id: 'refund',
    zh: /退(?:款|费|还|卡|钱|票|押金|了|给|货)|全退/,
    en: /\b(?:refund(?:s|ed|ing)?|money back|cash back|(?:paid|given|sent) back|balance)\b/i,
  },
  {
    id: 'aid',
    zh: /补[贴助]|津贴|资助|助学金|低保|救助金/,
    en: /\b(?:grants?|allowances?|subsid(?:y|ies)|benefits?|bursar(?:y|ies)|vouchers?)\b/i,
  },
  {
    id: 'medical-costs',
    zh: /医[药疗]费|检查费|住院费|治疗费|药费|诊费/,
    en: /\b(?:hospital|medical|vet['’]?s?|dental|treatment) (?:bills?|costs?|fees?|expenses)\b/i,
  },
  {
    id: 'bills',
    zh: /尾款|货款|工程款|欠款|材料费|账单|发票|贷款/,
    en: /\b(?:invoices?|bills?|debts?|loans?|(?:suppliers?|contractors?)(?: \w+){0,4} (?:paid|owed))\b/i,
  },
  {
    id: 'insurance',
    zh: /保险|保费|保单|投保|参保|社保/,
    en: /\b(?:insur(?:ance|ed|er)|premiums?|polic(?:y|ies))\b/i,
  },
  {
    id: 'fees',
    zh: /收费|学费|物业费|会员费|管理费|手续费|停车费/,
    en: /\b(?:fees?|tuition|direct debits?|subscriptions?|dues|service charges?)\b/i,
  },
  {
    id: 'gifts',
    zh: /捐|募|善款|红包|礼[品物金]|回扣|好处费/,
    en: /\b(?:donations?|donated|raised|gifts?|bribes?|tips?|kickbacks?)\b/i,
  },
  {
    id: 'amends',
    zh: /赔[偿付款]|理赔|补偿|慰问金|违约金/,
    en: /\b(?:compensat(?:ion|ed?)|damages|payouts?|goodwill|settlement)\b/i,
  },
  { id: 'penalty', zh: /罚[款金]|处罚|滞纳金/, en: /\b(?:fines?|fined|penalt(?:y|ies))\b/i },
  { id: 'price', zh: /价格|涨价|单价|定价|原价|票价/, en: /\b(?:prices?|fares?|priced)\b/i },
];
