/** 两年, 8天20时, 一个半小时; 三天前, 过去三年, 还剩5分钟. */
import { parseNumber } from '../../numbers.ts';
import type { Groups, LengthRule, MeasureRule } from '../grammar.ts';
import type { Length, Measure, Unit } from '../time-parts.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  年: 'Y',
  个月: 'MON',
  周: 'W',
  星期: 'W',
  礼拜: 'W',
  天: 'D',
  日: 'D',
  小时: 'H',
  钟头: 'H',
  时: 'H',
  分钟: 'M',
  分: 'M',
  秒钟: 'S',
  秒: 'S',
};

const NOT_A_LENGTH = '(?![代级龄度初底末轻纪]|然|气|使|津|下午|一度|一次|三餐|之计)';

export const MEASURES: readonly MeasureRule[] = [
  {
    id: 'zh.years',
    example: '两年',
    pattern: `(?<![\\d.第])(?<count>\\d{1,3}(?:\\.\\d)?|两千|[一二两三四五六七八九十百]{1,4}){s}(?:多|来)?{s}年(?<half>半(?!载))?(?:多|余|有余)?${NOT_A_LENGTH}`,
    read: (groups) => measureOf(groups, '年'),
  },
  {
    id: 'zh.months',
    example: '三个月',
    pattern: '(?<![\\d.第])(?<count>{count}){s}(?:多|余)?个(?<half>半)?(?:多)?月(?:半)?',
    read: (groups) => measureOf(groups, '个月'),
  },
  {
    id: 'zh.weeks',
    example: '7 周',
    pattern:
      '(?<![\\d.第])(?<count>{count}){s}(?:多|余)?个?(?<half>半)?(?<unit>周|星期|礼拜)(?![一二三四五六日天年岁末刊围边转长])',
    read: (groups) => measureOf(groups, '周'),
  },
  {
    id: 'zh.days',
    example: '二十天',
    pattern: `(?<![\\d.第])(?<count>{count}){s}(?:多|余|来)?{s}(?:天(?!色|空|王|生|后起)|个(?:日夜|昼夜)|昼夜)(?<half>半)?(?:多)?${NOT_A_LENGTH}`,
    read: (groups) => measureOf(groups, '天'),
  },
  {
    id: 'zh.hours',
    example: '5 小时',
    pattern: '(?<![\\d.第])(?<count>{count}){s}(?:多|余)?个?(?<half>半)?{s}(?:小时|钟头)(?:余|多)?(?!工|候)',
    read: (groups) => measureOf(groups, '小时'),
  },
  {
    id: 'zh.one-hour',
    example: '上个小时',
    pattern: '(?<=[上下]一?)个(?:小时|钟头)',
    read: () => ({ count: 1, unit: 'H' }),
  },
  {
    id: 'zh.hours-after-days',
    example: '8天20时',
    pattern: '(?<=[天日]{1}[又零]?)(?<count>\\d{1,2})时(?![代期间段速差\\d])',
    read: (groups) => measureOf(groups, '时'),
  },
  {
    id: 'zh.minutes',
    example: '30分钟',
    pattern:
      '(?<![\\d.第])(?<count>{count}){s}(?:多|余|来)?{s}分(?:钟|(?={s}(?:\\d{1,2}|[一二三四五六七八九十]{1,3})秒))(?:余|多)?',
    read: (groups) => measureOf(groups, '分钟'),
  },
  {
    id: 'zh.seconds',
    example: '20秒',
    pattern: '(?<![\\d.第:])(?<count>{count}){s}(?:多|余)?秒(?:钟)?(?!杀|级|速|针)',
    read: (groups) => measureOf(groups, '秒'),
  },
  {
    id: 'zh.half',
    example: '半个月',
    pattern:
      '(?<!\\d|[一大多上下前后夜过])半(?:个)?(?:{s})(?<unit>年|月|小时|钟头|天|分钟)(?:多)?(?![级票薪球线空报])',
    read: ({ unit }) => ({ count: 0.5, unit: UNITS[unit === '月' ? '个月' : (unit ?? '')] ?? 'D' }),
  },
  {
    id: 'zh.some',
    example: '数天',
    pattern:
      '(?<![\\d第十百千])(?:数|几|若干|多){s}(?<unit>年|个月|周|天|日|小时|个小时|分钟|秒)(?![代级来内轮均元本])',
    read: ({ unit }) => ({
      count: Number.NaN,
      unit: UNITS[unit === '个小时' ? '小时' : (unit ?? '')] ?? 'D',
    }),
  },
  {
    id: 'zh.day-count',
    example: '三日后',
    pattern:
      '(?<![\\d.第月])(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})日(?=(?:之|以)?[前后](?![往夕来]))',
    read: (groups) => measureOf(groups, '日'),
  },
];

function measureOf({ count, half }: Groups, unit: string): Measure | null {
  const value = parseNumber(count ?? '');
  const name = UNITS[unit];
  if (value === undefined || name === undefined) return null;
  return { count: half === undefined ? value : value + 0.5, unit: name };
}

function isOneHour(length: Length): boolean {
  return length.length === 1 && length[0]?.unit === 'H' && length[0].count === 1;
}

const BEFORE = '(?:之前|以前|前)(?![往来去方锋线夕后台沿途期提])';
const AFTER = '(?:之后|以后|后)(?![来续勤台方果天面悔期排备门])';

/** Units that no stretch up to the news is mostly counted in. */
const HOURS: ReadonlySet<Unit> = new Set(['H', 'M', 'S']);

export const LENGTHS: readonly LengthRule[] = [
  {
    id: 'zh.ago',
    example: '10分钟之前',
    after: `{s}${BEFORE}`,
    read: (length) => ({ form: 'away', length, direction: -1, from: null }),
  },
  {
    id: 'zh.later',
    example: '2小时后',
    after: `{s}${AFTER}`,
    read: (length) => ({ form: 'away', length, direction: 1, from: null }),
  },
  // 被困近一小时 is how long it took, not the hour before the news.
  {
    id: 'zh.nearly',
    example: '被困近一小时',
    before: '(?<=[一-龥“「])(?<![在最])近{s}',
    read: (length) =>
      length.every(({ unit, count }) => HOURS.has(unit) && count < 24)
        ? { form: 'stretch', length, direction: -1, loose: true }
        : null,
  },
  {
    id: 'zh.past',
    example: '过去三年',
    before: '(?:在)?(?:过去|刚过去|近|最近)(?:的)?(?:这)?{s}',
    read: (length) => ({ form: 'stretch', length, direction: -1 }),
  },
  {
    id: 'zh.coming',
    example: '未来三天',
    before: '(?:未来|今后|接下来)(?:的)?(?:这)?{s}',
    read: (length) => ({ form: 'stretch', length, direction: 1 }),
  },
  // 前三天 may be the first three days of something, so it has a timex but no value.
  {
    id: 'zh.last-few',
    example: '前两年',
    before: '(?<![之以目提])[前上]{s}',
    read: (length) => ({ form: 'stretch', length, direction: -1, loose: true }),
  },
  {
    id: 'zh.next-few',
    example: '后三天',
    before: '(?<![之以今随最然])[后下]{s}',
    read: (length) => ({ form: 'stretch', length, direction: 1, loose: true }),
  },
  {
    id: 'zh.left',
    example: '还剩5分钟',
    before: '还剩{s}',
    read: (length) => (length.length === 1 ? { form: 'stretch', length, direction: 1 } : null),
  },
  {
    id: 'zh.last-hour',
    example: '上个小时',
    before: '上一?',
    read: (length) => (isOneHour(length) ? { form: 'stretch', length, direction: -1 } : null),
  },
  {
    id: 'zh.next-hour',
    example: '下个小时',
    before: '下一?',
    read: (length) => (isOneHour(length) ? { form: 'stretch', length, direction: 1 } : null),
  },
];
