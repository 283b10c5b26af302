/** 7月15日, 29日, 昨天, 今晚, 上周五, 下周, 周末, 上旬, 2012-01-01. */
import { parseNumber } from '../../numbers.ts';
import type { Groups, PartsRule } from '../grammar.ts';
import type { TimeParts } from '../time-parts.ts';
import { DAY_PARTS, DAY_SHIFTS, SHIFTS, SHORT_DAY_PARTS, WEEKDAYS } from './words.ts';

const number = (text: string | undefined) => (text === undefined ? undefined : parseNumber(text));

/** Nouns that a number with 号 counts: 3号楼, 2号线, 5号选手. */
const NUMBERED =
  '[楼线院店馆公房门车船文机库厅桥井矿码病床选令台站口通柜厂仓泊栋塔杆坑洞染风墓台桌球衣队位线路舰艇炉电煤油产]';
/** What makes 日 the beginning of another word: 5日元, 3日均; not in 8日刊发, 8日经警方, 8日本报, 8日美国. */
const AFTER_DAY =
  '(?:[元均圆游志程]|本(?![报网省县局校案])|经(?=[指济])|刊(?![发登载])|照(?!常)|[韩美](?!国)|俄(?!罗))';
/** What makes 日 a length: 5日内, 5日以下. */
const LENGTH_OF_DAYS = '{s}(?:之?内|以[上下内])(?![瓦比])';

export const DAY_RULES: readonly PartsRule[] = [
  {
    id: 'zh.day',
    example: '7月15日',
    pattern: `(?<day>{day}){s}(?:日(?!${AFTER_DAY})|号(?!${NUMBERED}))`,
    follows: ['month', 'monthShift', 'every'],
    read: readDay,
  },
  {
    id: 'zh.bare-day',
    example: '29日',
    pattern: `(?<![\\d.第])(?<!(?:拘留|行拘))(?:(?<day>3[01]|[12]?\\d|三十一?|二?十[一二三四五六七八九]?|二十)日(?!${AFTER_DAY}|${LENGTH_OF_DAYS})|(?<=^|[\\s，。；、（(在于从到至自日月这是])(?<number>3[01]|[12]?\\d)号(?!${NUMBERED})|(?<spoken>3[01]|[12]?\\d)号(?=上午|中午|下午|傍晚|晚|夜里|早上|清晨|凌晨|当[天晚]))`,
    read: ({ day, number: numbered, spoken }) => readDay({ day: day ?? numbered ?? spoken }),
  },
  {
    id: 'zh.day-without-sign',
    example: '二零零四年八月十五',
    pattern:
      '(?<day>三十一?|二?十[一二三四五六七八九]?|二十|廿[一二三四五六七八九]?)(?![个天年月点时分秒几多余万亿百千楼级届名人元%])',
    follows: ['month'],
    read: readDay,
  },
  {
    id: 'zh.day-end',
    example: '6月13日至15日',
    pattern: '(?<![\\d.])(?<day>{day})(?:日|号)?{till}(?<end>{day})(?:日|号)(?!{s}(?:{month})月|楼|线)',
    follows: ['month', 'monthShift'],
    read: readDayEnd,
  },
  {
    id: 'zh.bare-day-end',
    example: '13日至15日',
    pattern: '(?<![\\d.])(?<day>\\d{1,2})(?:日|号)?{till}(?<end>\\d{1,2})(?:日|号)(?!楼|线|元)',
    read: readDayEnd,
  },
  {
    id: 'zh.lunar-day',
    example: '正月三十',
    pattern:
      '(?:农历)?(?:(?<month>{month}|正|腊|冬)月)(?:初(?<first>[一二三四五六七八九十])|(?<day>三十|廿[一二三四五六七八九]|二?十[一二三四五六七八九]?|二十))',
    read: readLunar,
  },
  {
    id: 'zh.lunar-eve',
    example: '大年三十',
    pattern: '大年(?:(?<eve>三十)|初(?<first>[一二三四五六七八九十]))',
    read: ({ eve, first }) => ({ month: 1, day: eve === undefined ? (number(first) ?? 1) : 30, lunar: true }),
  },
  {
    id: 'zh.lunar-month',
    example: '农历五月',
    pattern: '(?:农历{s}(?<month>{month})|(?<name>正|腊))月(?![日号一-十])',
    read: ({ month, name }) => ({ month: name === '腊' ? 12 : (number(month) ?? 1), lunar: true }),
  },
  {
    id: 'zh.iso-day',
    example: '2012-01-01',
    pattern:
      '(?<![\\w./])(?<year>{year4}){s}[-./]{s}(?<month>\\d{1,2}){s}[-./]{s}(?<day>\\d{1,2})(?!\\d|[./]\\d|-\\d{1,2}(?!\\d))(?:t(?=\\d\\d:))?',
    read: readNumeric,
  },
  {
    id: 'zh.iso-month',
    example: '2015-03',
    pattern: '(?<![\\w./])(?<year>{year4})[-/](?<month>0[1-9]|1[0-2])(?![\\w./-])',
    read: ({ year, month }) => ({ year: Number(year), month: Number(month) }),
  },
  {
    id: 'zh.day-first',
    example: '1/2/2020',
    pattern:
      '(?<![\\w./])(?<day>\\d{1,2})[-/](?<month>\\d{1,2})[-/](?<year>{year4})(?![\\w]|[./-]\\d(?!\\d?[-/]))',
    read: readNumeric,
  },
  {
    id: 'zh.month-slash-day',
    example: '12/1',
    pattern:
      '(?<![\\w.\\-/:%])(?<month>1[0-2]|[1-9])/(?<day>3[01]|[12]\\d|[1-9])(?![\\w/%.]|[的以]|{s}[个人份])',
    // 1/3 and 2/3 are fractions: a numerator is smaller than its denominator.
    read: (groups) => (Number(groups.month) > Number(groups.day) ? readNumeric(groups) : null),
  },
  {
    id: 'zh.shifted-day',
    example: '昨天',
    pattern: '(?<shift>大前|大后|前|昨|今|明|后)(?<sign>天|日)(?!性|线|气|头条|然|报|说法)',
    read: ({ shift }) => shifted(shift),
  },
  {
    id: 'zh.shifted-day-part',
    example: '今晨',
    pattern: '(?<shift>前|昨|今|明|后)(?<part>[早晨晚夜])(?![年期报婚])(?:上|间|里)?',
    read: ({ shift, part }) => {
      const parts = shifted(shift);
      const dayPart = SHORT_DAY_PARTS[part ?? ''];
      return parts === null || dayPart === undefined ? null : { ...parts, dayPart };
    },
  },
  {
    id: 'zh.same-day',
    example: '当天',
    pattern: '(?:当|同|(?<next>[次翌]))日|当天|同一天|(?<after>第二天)',
    read: ({ next, after }) => ((next ?? after) === undefined ? { same: 'day' } : { same: 'day', step: 1 }),
  },
  {
    id: 'zh.same-day-part',
    example: '当晚',
    pattern: '(?:当|次)(?<part>[晚晨夜])(?!报)',
    read: ({ part }) => ({ same: 'day', dayPart: SHORT_DAY_PARTS[part ?? ''] ?? 'EV' }),
  },
  {
    id: 'zh.weekday',
    example: '周三',
    pattern:
      '(?<![一两三四五六七八九十\\d几每半整多上下本这])(?:{weekday})(?<weekday>[一二三四五六日天])(?![次个天回趟场届岁年月])',
    read: readWeekday,
  },
  {
    id: 'zh.shifted-weekday',
    example: '上周五',
    pattern: '(?<shift>上上|下下|上|下|本|这)(?:一|个)?(?:{weekday})(?<weekday>[一二三四五六日天])',
    read: readWeekday,
  },
  {
    id: 'zh.weekday-of-date',
    example: '10月12号，星期一',
    pattern: '[（(]?(?:{weekday})(?<weekday>[一二三四五六日天])[）)]?',
    follows: ['day'],
    read: readWeekday,
  },
  {
    id: 'zh.nth-weekday',
    example: '四月的最后一个星期一',
    pattern: '(?:第(?<nth>[一二三四五1-5])|(?<last>最后一))个(?:{weekday})(?<weekday>[一二三四五六日天])',
    follows: ['month', 'monthShift'],
    read: ({ nth, last, weekday }) => ({
      nth: last === undefined ? (number(nth) ?? 1) : 5,
      weekday: WEEKDAYS[weekday ?? ''] ?? 1,
    }),
  },
  {
    id: 'zh.shifted-week',
    example: '下下周末',
    pattern:
      '(?<shift>上上|下下|上|下|本|这)(?:一)?(?:个)?(?:周|星期|礼拜)(?<end>末)?(?![刊年岁报围边转密末])',
    read: ({ shift, end }) => {
      const weekShift = SHIFTS[shift ?? ''] ?? 0;
      return end === undefined ? { weekShift } : { weekShift, weekend: true };
    },
  },
  { id: 'zh.weekend', example: '周末', pattern: '周末', read: () => ({ weekend: true }) },
  {
    id: 'zh.ordinal-week',
    example: '十月的第一周',
    pattern: '(?:第(?<week>[一二三四五1-5]|\\d{1,2})|(?<last>最后一))个?(?:周|星期)(?![一二三四五六日天])',
    follows: ['year', 'yearShift', 'month', 'monthShift'],
    read: ({ week, last }) => ({ week: last === undefined ? (number(week) ?? 1) : -1 }),
  },
  {
    id: 'zh.counted-part',
    example: '2021年的前2周',
    pattern:
      '(?:(?<first>[前头])|最[后後]{s})(?<count>\\d{1,3}|[一两二三四五六七八九十]{1,3}){s}个?(?<unit>[天日周月年])',
    follows: ['year', 'yearShift', 'month', 'monthShift'],
    read: readCount,
  },
  {
    id: 'zh.half-of',
    example: '下半周',
    pattern: '(?<side>[上下前后])半(?<unit>[周月])',
    read: ({ side, unit }) => ({
      halfOf: { unit: unit === '周' ? 'W' : 'MON', half: side === '上' || side === '前' ? 1 : 2 },
    }),
  },
];

function readDay({ day }: Groups): TimeParts | null {
  const value = number(day);
  return value === undefined || value < 1 || value > 31 ? null : { day: value };
}

function readDayEnd({ day, end }: Groups): TimeParts | null {
  const [from, to] = [number(day), number(end)];
  return from === undefined || to === undefined || from >= to || to > 31 ? null : { day: from, dayEnd: to };
}

function readLunar({ month, first, day }: Groups): TimeParts | null {
  const value = number(first ?? day);
  const isNamed = month === '正' || month === '腊' || month === '冬';
  // 八月十五 without 初, 正 or 农历 is as often a plain date; 初一 never is.
  if (value === undefined || (!isNamed && first === undefined)) return null;
  const names: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
  return { month: names[month ?? ''] ?? number(month) ?? 1, day: value, lunar: true };
}

function readNumeric({ year, month, day }: Groups): TimeParts | null {
  const [m, d] = [number(month), number(day)];
  if (m === undefined || d === undefined || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const y = number(year);
  return y === undefined ? { month: m, day: d } : { year: y, month: m, day: d };
}

function shifted(shift: string | undefined): TimeParts | null {
  const dayShift = DAY_SHIFTS[shift ?? ''];
  return dayShift === undefined ? null : { dayShift };
}

function readWeekday({ shift, weekday }: Groups): TimeParts | null {
  const value = WEEKDAYS[weekday ?? ''];
  if (value === undefined) return null;
  return shift === undefined ? { weekday: value } : { weekday: value, weekShift: SHIFTS[shift] ?? 0 };
}

function readCount({ first, count, unit }: Groups): TimeParts | null {
  const value = number(count);
  const units = { 天: 'D', 日: 'D', 周: 'W', 月: 'MON', 年: 'Y' } as const;
  if (value === undefined || !isUnit(unit, units)) return null;
  return {
    count: { side: first === undefined ? 'last' : 'first', measure: { count: value, unit: units[unit] } },
  };
}

function isUnit<T extends object>(unit: string | undefined, units: T): unit is string & keyof T {
  return unit !== undefined && unit in units;
}

export const DAY_PART_RULES: readonly PartsRule[] = [
  {
    id: 'zh.day-part',
    example: '下午',
    pattern: `(?:${Object.keys(DAY_PARTS).join('|')})(?!报|茶|餐|饭)`,
    read: (_groups, text, at) => {
      const dayPart = DAY_PARTS[text.slice(at, at + 2)];
      return dayPart === undefined ? null : { dayPart };
    },
  },
  {
    id: 'zh.short-day-part',
    example: '7月25日早',
    pattern: '(?<part>[早晨晚夜午])(?![报餐饭茶年期已就在前])',
    follows: ['day', 'dayShift', 'weekday', 'every', 'same'],
    read: ({ part }) => {
      const dayPart = SHORT_DAY_PARTS[part ?? ''];
      return dayPart === undefined ? null : { dayPart };
    },
  },
];
