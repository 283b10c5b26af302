import type { Said } from './said.ts';

export const MONEY_SAID: readonly Said[] = [
  {
    id: 'paid',
    so: [
      '工资上周已经结清',
      '押金第二天就退了',
      '钱已经打到我卡上',
      '医药费是公司垫付的',
      '补偿款已到账',
      'The invoice was settled in full',
      'I got my money back in a week',
      'They reimbursed our train fares',
      'The refund landed in my account',
    ],
    not: [
      '老板没给过一分钱',
      '三个月的工资还欠着',
      '押金至今没退',
      '我一分钱都没拿到',
      '分文未付',
      'I have not seen a penny',
      'We are still waiting for the money',
      'They owe us two months',
      'The bill was never settled',
      'No one was reimbursed',
    ],
    none: ['He paid tribute to the crew', '支付宝页面打不开'],
  },
  {
    id: 'charged',
    so: ['每户加收两百元', '门口的人还收了我十块钱', 'They charged us for parking', 'She was billed twice'],
    not: [
      '活动全程免费',
      '我们从没收过报名费',
      'Entry was free of charge',
      'Nobody was charged a fee',
      '医院没有乱收费',
    ],
    none: ['The battery was charged overnight', '收费站已恢复'],
  },
  {
    id: 'insured',
    so: [
      '公司给每个骑手都上了保险',
      '员工全部参保',
      'The van was fully insured',
      'Guests are covered by our policy',
    ],
    not: ['老板没给我们交社保', '车辆已经脱保', 'The driver was uninsured', 'The club had no insurance'],
    none: ['保险柜已打开'],
  },
  {
    id: 'missing',
    so: ['箱里的金链子不见了', '善款被人挪用', 'Two laptops were stolen', 'There was a shortfall of £900'],
    not: [
      '一样东西都没丢',
      '账目清楚',
      'Nothing is missing',
      'Every penny is accounted for',
      '账目都对得上，一分不少',
    ],
  },
];
