/** 2023年, 去年, 90年代, 7月初, 上个月, 第一季度, 春节. */
import { parseNumber } from '../../numbers.ts';
import type { PartsRule } from '../grammar.ts';
import type { TimeParts } from '../time-parts.ts';
import { DYNASTIES, EDGES, FIXED_FEASTS, LUNAR_FEASTS, MOVING_FEASTS, SEASONS, SHIFTS } from './words.ts';

const number = (text: string | undefined) => (text === undefined ? undefined : parseNumber(text));

/** 18 is 2018 and 98 is 1998: two digits of a year up to ten years ahead of when rules were written. */
const CENTURY_TURN = 40;

export function fullYear(text: string | undefined): number | undefined {
  const year = number(text);
  if (year === undefined) return undefined;
  if (text !== undefined && text.length > 2) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
}

function edgeOf(text: string | undefined): Pick<TimeParts, 'edge'> {
  const edge = text === undefined ? undefined : EDGES[text];
  return edge === undefined ? {} : { edge };
}

export const YEAR_RULES: readonly PartsRule[] = [
  {
    id: 'zh.year',
    example: '2023年',
    pattern: '(?<year>{year4}){s}年(?:度|份)?(?<edge>[年]?[初底末中](?!国|心))?(?!代)',
    read: ({ year, edge }) => {
      const value = number(year);
      return value === undefined ? null : { year: value, ...edgeOf(edge?.at(-1)) };
    },
  },
  {
    id: 'zh.year-end',
    example: '1995-1997年',
    pattern: '(?<year>{year4}){s}年?{till}(?<end>{year4}){s}年(?!代)',
    read: ({ year, end }) => {
      const [from, to] = [number(year), number(end)];
      return from === undefined || to === undefined || from >= to ? null : { year: from, yearEnd: to };
    },
  },
  {
    id: 'zh.short-year',
    example: '18年10月1日',
    pattern: '(?<year>{year2})年(?={s}(?:{month})月|第[一二三四1-4]季度|[上下]半年|[初底末](?!中))',
    read: ({ year }) => {
      const value = fullYear(year);
      return value === undefined ? null : { year: value };
    },
  },
  {
    id: 'zh.shifted-year',
    example: '去年',
    pattern: '(?<shift>大前|今|本|去|上|前|明|来|后)年(?:度)?(?<edge>年?[初底末中](?!国|心))?(?![龄级轻纪])',
    read: ({ shift, edge }) => {
      const yearShift = SHIFTS[`${shift}年`];
      return yearShift === undefined ? null : { yearShift, ...edgeOf(edge?.at(-1)) };
    },
  },
  {
    id: 'zh.same-year',
    example: '同年',
    pattern: '(?:同|当|(?<next>[次翌]))年(?![龄级轻纪])',
    read: ({ next }) => (next === undefined ? { same: 'year' } : { same: 'year', step: 1 }),
  },
  {
    id: 'zh.edge-of-year',
    example: '年初',
    pattern: '年(?<edge>[初底])(?!级|中)',
    read: ({ edge }) => ({ yearShift: 0, ...edgeOf(edge) }),
  },
  {
    id: 'zh.dynasty-year',
    example: '康熙三年',
    pattern: `(?<name>${Object.keys(DYNASTIES).join('|')})(?<year>元|\\d{1,3}|[一二三四五六七八九十百]{1,4})年`,
    read: ({ name, year }) => {
      const first = DYNASTIES[name ?? ''];
      const count = number(year);
      return first === undefined || count === undefined ? null : { year: first + count - 1 };
    },
  },
  {
    id: 'zh.century',
    example: '十九世纪七十年代',
    pattern:
      '(?:(?<count>\\d{1,2}|[一二三四五六七八九十]{1,3})|(?<shift>[上本]))(?:个)?世纪(?:(?<decade>[1-9]0|[一二三四五六七八九]十)年代)?(?<edge>[初末])?',
    read: readCentury,
  },
  {
    id: 'zh.decade',
    example: '90年代',
    pattern: '(?:(?<century>1[5-9]|20)?(?<digits>[1-9]0)|(?<words>[二三四五六七八九]十))年代',
    read: ({ century, digits, words }) => {
      const tens = number(digits ?? words);
      if (tens === undefined) return null;
      return { era: { start: 100 * (century === undefined ? 19 : Number(century)) + tens, years: 10 } };
    },
  },
];

function readCentury({
  count,
  shift,
  decade,
}: Readonly<Record<string, string | undefined>>): TimeParts | null {
  const century = shift === undefined ? number(count) : shift === '上' ? 20 : 21;
  if (century === undefined || century < 1 || century > 30) return null;
  const tens = number(decade);
  const start = 100 * (century - 1);
  return { era: tens === undefined ? { start, years: 100 } : { start: start + tens, years: 10 } };
}

export const MONTH_RULES: readonly PartsRule[] = [
  {
    id: 'zh.month',
    example: '7月初',
    pattern:
      '(?<![\\d.])(?<month>{month}){s}月(?:份|间)?{s}(?<edge>[上中下]旬|月?[初底末]|中(?=[，。；旬至到]))?(?![龄球饼亮光嫂薪租供刊票嫩华])',
    read: ({ month, edge }) => {
      const value = number(month);
      return value === undefined ? null : { month: value, ...edgeOf(edge) };
    },
  },
  {
    id: 'zh.month-end',
    example: '6-8月',
    pattern:
      '(?<![\\d.])(?<month>{month})月?(?:份)?{till}(?<end>{month})月(?:份)?(?!{s}(?:{day})[日号]|[龄薪])',
    read: ({ month, end }) => {
      const [from, to] = [number(month), number(end)];
      return from === undefined || to === undefined || from === to ? null : { month: from, monthEnd: to };
    },
  },
  {
    id: 'zh.shifted-month',
    example: '上个月',
    pattern:
      '(?<shift>上上|下下|上|下|本|这)(?:一)?(?:个)?月(?:份)?(?<edge>[上中下]旬|月?[初底末])?(?![龄球饼亮光台票薪租])',
    read: ({ shift, edge }) => {
      const monthShift = SHIFTS[shift ?? ''];
      return monthShift === undefined ? null : { monthShift, ...edgeOf(edge) };
    },
  },
  {
    id: 'zh.same-month',
    example: '当月',
    pattern: '(?:当|同|(?<next>次))月(?!球|亮)',
    read: ({ next }) => (next === undefined ? { same: 'month' } : { same: 'month', step: 1 }),
  },
  {
    id: 'zh.edge-of-month',
    example: '月底',
    pattern: '(?:月[初底末](?!级)|本月(?:[上中下]旬|[初底末])|[上中下]旬)',
    read: (_groups, text, at) => (text[at] === '月' ? { monthShift: 0, ...edgeOf(text[at + 1]) } : null),
  },
  {
    id: 'zh.ordinal-month',
    example: '2021年的第三个月',
    pattern: '第(?<month>{ordinal})个月|(?<last>最后一个月)',
    follows: ['year', 'yearShift'],
    read: ({ month, last }) => {
      const value = last === undefined ? number(month) : 12;
      return value === undefined || value > 12 ? null : { month: value };
    },
  },
  {
    id: 'zh.quarter',
    example: '第一季度',
    pattern: '(?:第)?(?<quarter>[一二三四1-4])(?:个)?季度|q(?<digit>[1-4])(?![a-z0-9])',
    read: ({ quarter, digit }) => ({ quarter: number(quarter ?? digit) ?? 1 }),
  },
  {
    id: 'zh.shifted-quarter',
    example: '上季度',
    pattern: '(?<shift>上|下|本|这)(?:一)?(?:个)?季度',
    read: ({ shift }) => ({ quarterShift: SHIFTS[shift ?? ''] ?? 0 }),
  },
  {
    id: 'zh.half-year',
    example: '上半年',
    pattern: '(?<side>[上下前后])(?:个)?半年',
    read: ({ side }) => ({ half: side === '上' || side === '前' ? 1 : 2 }),
  },
  {
    id: 'zh.season',
    example: '今年夏天',
    pattern: '(?<season>[春夏秋冬])[天季]',
    read: ({ season }) => seasonOf(season),
  },
  {
    id: 'zh.season-of-year',
    example: '2022年冬',
    pattern: '(?<season>[春夏秋冬])(?![天季奥运装令眠虫耕分至])',
    follows: ['year', 'yearShift'],
    read: ({ season }) => seasonOf(season),
  },
  {
    id: 'zh.shifted-season',
    example: '今夏',
    pattern: '(?<shift>[今去明])(?<season>[春夏秋冬])(?:天|季)?',
    read: ({ shift, season }) => {
      const parts = seasonOf(season);
      return parts === null ? null : { ...parts, yearShift: SHIFTS[`${shift}年`] ?? 0 };
    },
  },
  {
    id: 'zh.feast',
    example: '国庆节',
    pattern: [...Object.keys(FIXED_FEASTS), ...Object.keys(MOVING_FEASTS), ...Object.keys(LUNAR_FEASTS)]
      .sort((a, b) => b.length - a.length)
      .join('|'),
    read: (_groups, text, at) => readFeast(text.slice(at, at + 4)),
  },
];

function seasonOf(text: string | undefined): TimeParts | null {
  const season = SEASONS[text ?? ''];
  return season === undefined ? null : { season };
}

function readFeast(text: string): TimeParts | null {
  for (let length = text.length; length >= 2; length--) {
    const name = text.slice(0, length);
    const fixed = FIXED_FEASTS[name];
    if (fixed !== undefined) return { month: fixed[0], day: fixed[1] };
    const moving = MOVING_FEASTS[name];
    if (moving !== undefined) return { feast: moving };
    const lunar = LUNAR_FEASTS[name];
    if (lunar !== undefined) return { month: lunar[0], day: lunar[1], lunar: true };
  }
  return null;
}
