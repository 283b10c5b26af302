/** 2015, last year, the 1990s, mid-June, next month, Q1 2019, this summer, Christmas. */
import { parseNumber } from '../../numbers.ts';
import type { Groups, PartsRule } from '../grammar.ts';
import type { TimeParts } from '../time-parts.ts';
import { EDGES, FIXED_FEASTS, MOVING_FEASTS, monthNumber, SEASONS, SHIFTS } from './words.ts';

export const number = (text: string | undefined) => (text === undefined ? undefined : parseNumber(text));

/** The shift of "this past", "the following" and the like is that of their last word. */
export function shiftOf(which: string | undefined): number {
  return SHIFTS[which?.split(/\s+/).at(-1) ?? ''] ?? 0;
}

/** The following year, the previous one, and with an article the next: counted from what was told before. */
export function toldOf(which: string | undefined, text: string, at: number): Pick<TimeParts, 'told'> {
  const word = which?.split(/\s+/).at(-1);
  const isTold =
    word === 'following' || word === 'previous' || (word === 'next' && text.slice(at - 4, at) === 'the ');
  return isTold ? { told: true } : {};
}

/** Years of two digits: 18 is 2018, 87 is 1987. From 30 to 39 it could be either. */
export function fullYear(text: string | undefined): number | undefined {
  const year = number(text?.replace(/^'/, ''));
  if (year === undefined || year >= 100) return year;
  return year < 30 ? 2000 + year : year >= 40 ? 1900 + year : undefined;
}

export const YEAR_RULES: readonly PartsRule[] = [
  {
    id: 'en.year',
    example: '2015',
    // ECHO 1542 15 Nov 2026: behind the hour of a wire's slug stands the year of its own date.
    pattern:
      '(?:(?:calendar{s})?year{s}|cy{s}?)?(?<year>{year})(?!{s}(?:\\d{1,2}{s}{month}|{month}{s}\\d{1,2}),?{s}{year4}(?!\\d))',
    read: ({ year }) => ({ year: Number(year) }),
  },
  {
    id: 'en.year-words',
    example: 'two thousand and fifteen',
    pattern: '(?<year>{yearWords})',
    read: ({ year }) => yearOf(number(year)),
  },
  {
    id: 'en.short-year',
    example: "April of '87",
    pattern: "(?<year>'\\d{2}|(?<=of{s})\\d{2})(?![\\da-z]|[.:,/]\\d|{o}(?:%|percent|[ap]\\.?m))",
    follows: ['month'],
    read: ({ year }) => yearOf(fullYear(year)),
  },
  {
    id: 'en.year-end',
    example: '2014-2018',
    pattern: '(?<year>{year4}){till}(?<end>{year4})(?![\\da-z]|[.,/-]\\d)',
    read: ({ year, end }) =>
      Number(year) < Number(end) ? { year: Number(year), yearEnd: Number(end) } : null,
  },
  {
    id: 'en.year-range-short',
    example: '2014-15',
    pattern: '(?<year>20\\d\\d|19\\d\\d)[-–](?<end>\\d\\d)(?![\\da-z]|[.,/:-]\\d)',
    read: ({ year, end }) => {
      const last = Number(`${year?.slice(0, 2)}${end}`);
      return last > Number(year) && Number(end) > 12 ? { year: Number(year), yearEnd: last } : null;
    },
  },
  {
    id: 'en.shifted-year',
    example: 'last year',
    pattern: "(?<which>{which}){s}(?:calendar{s})?year(?:'s)?(?![a-z])",
    read: ({ which }, text, at) => ({ yearShift: shiftOf(which), ...toldOf(which, text, at) }),
  },
  {
    id: 'en.end-of-year',
    example: 'EOY',
    pattern: 'eoy(?![a-z])',
    read: () => ({ yearShift: 0, edge: 'end' }),
  },
  {
    id: 'en.special-year',
    example: 'fiscal year 2008',
    pattern:
      '(?:(?<which>{which}){s})?(?<kind>(?:fiscal|school)(?={s}year)|fy|sy|cy)(?:{s}year)?(?:{o}(?<year>{year4}|\\d{2}))?(?![a-z\\d])',
    read: readSpecialYear,
  },
  {
    id: 'en.century',
    example: '15th century',
    pattern: '(?<nth>\\d{1,2}(?:st|nd|rd|th)|{ordinal})[ \\t-]{1,3}century',
    read: ({ nth }) => {
      const century = number(nth);
      return century === undefined ? null : { era: { start: 100 * (century - 1), years: 100 } };
    },
  },
  {
    id: 'en.decade',
    example: '1990s',
    pattern: "(?:(?<full>(?:1[5-9]|20)\\d0)'?s|'?(?<short>[2-9]0)'?s)(?![a-z])",
    read: ({ full, short }) => ({
      era: { start: full === undefined ? 1900 + Number(short) : Number(full), years: 10 },
    }),
  },
  {
    id: 'en.shifted-decade',
    example: 'next decade',
    pattern: '(?:the{s})?(?<which>last|next|past|previous|this|current|coming){s}decade(?![a-z])',
    read: ({ which }) => ({ decadeShift: shiftOf(which) }),
  },
];

function yearOf(year: number | undefined): TimeParts | null {
  return year === undefined || year < 1500 || year > 2100 ? null : { year };
}

function readSpecialYear({ which, kind, year }: Groups): TimeParts | null {
  const isShort = kind === 'fy' || kind === 'sy' || kind === 'cy';
  if (isShort && year === undefined) return null;
  const value = fullYear(year);
  const yearKind =
    kind === 'cy' ? {} : { yearKind: kind?.startsWith('f') ? ('FY' as const) : ('SY' as const) };
  if (value !== undefined) return { ...yearKind, year: value };
  return which === undefined ? yearKind : { ...yearKind, yearShift: shiftOf(which) };
}

export const MONTH_RULES: readonly PartsRule[] = [
  {
    id: 'en.month',
    example: 'April',
    pattern: '(?<month>{month})',
    read: ({ month }) => monthOf(month),
  },
  {
    id: 'en.month-end',
    example: 'Jan-Feb 2017',
    pattern: '(?<month>{month}){till}(?<end>{month})(?!{o}\\d{1,2}(?!\\d))',
    read: ({ month, end }) => {
      const [from, to] = [monthNumber(month), monthNumber(end)];
      return from === undefined || to === undefined ? null : { month: from, monthEnd: to };
    },
  },
  {
    id: 'en.named-month-shifted',
    example: 'this August',
    pattern: '(?<which>this|last|next|past|coming|previous){s}(?<month>{month})',
    read: ({ which, month }) => {
      const parts = monthOf(month);
      return parts === null ? null : { ...parts, yearShift: shiftOf(which) };
    },
  },
  {
    id: 'en.shifted-month',
    example: 'next month',
    pattern: "(?<which>{which}){s}month(?:'s)?(?![a-z])",
    read: ({ which }, text, at) => ({ monthShift: shiftOf(which), ...toldOf(which, text, at) }),
  },
  {
    id: 'en.ordinal-month',
    example: 'the third month of 2021',
    pattern:
      '(?:the{s})?(?:(?<nth>{ordinal}|\\d{1,2}(?:st|nd|rd|th))|(?<last>last)){s}month(?={s}of{s}(?:{year}|{which}))',
    read: ({ nth, last }) => {
      const month = last === undefined ? number(nth) : 12;
      return month === undefined || month > 12 ? null : { month };
    },
  },
  {
    id: 'en.month-year-digits',
    example: '12-2015',
    pattern:
      '(?<!\\d[-/.])(?:(?<month>1[0-2]|0?[1-9])[-/](?<year>{year})|(?<first>{year4})[-/](?<second>1[0-2]|0?[1-9]))(?![\\w]|[-/.]\\w)',
    read: ({ month, year, first, second }) => ({
      year: Number(year ?? first),
      month: Number(month ?? second),
    }),
  },
  {
    id: 'en.quarter',
    example: 'first quarter',
    pattern:
      '(?:the{s})?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[ \\t-]{1,3}quarter(?![a-z-]|{o}final)|q(?<digit>[1-4])(?![a-z\\d]))',
    read: ({ nth, digit }) => ({ quarter: number(nth ?? digit) ?? 1 }),
  },
  {
    id: 'en.shifted-quarter',
    example: 'current quarter',
    pattern: '(?<which>{which}){s}quarter(?![a-z-])',
    read: ({ which }, text, at) => ({ quarterShift: shiftOf(which), ...toldOf(which, text, at) }),
  },
  {
    id: 'en.half-year',
    example: '2019 H2',
    pattern:
      '(?:the{s})?(?:(?<nth>first|second){s}half(?={s}of{s}(?:{year}|(?:{which}){s}year|the{s}year))|h(?<digit>[12])(?![a-z\\d]))',
    read: ({ nth, digit }) => ({ half: nth === 'second' || digit === '2' ? 2 : 1 }),
  },
  {
    id: 'en.of-the-year',
    example: 'the first quarter of the year',
    pattern: '(?:the{s})?year(?!{s}\\d)',
    follows: ['quarter', 'half'],
    read: () => ({ told: true }),
  },
  {
    id: 'en.season',
    example: 'summer',
    pattern:
      '(?:(?<which>{which}){s})?(?<season>spring|summer|autumn|winter|(?<=(?:this|last|next|in{s}the|the|late|early){s})fall|fall(?=(?:{s}of)?{s}{year}))(?![a-z])',
    read: ({ which, season }, text, at) => {
      const value = SEASONS[season ?? ''];
      if (value === undefined) return null;
      if (which === undefined) return { season: value };
      return { season: value, yearShift: shiftOf(which), ...toldOf(which, text, at) };
    },
  },
  {
    id: 'en.feast',
    example: 'Christmas',
    pattern: `(?:(?<which>next|last|this|previous|following|coming){s})?(?<name>${[
      ...Object.keys(FIXED_FEASTS),
      ...Object.keys(MOVING_FEASTS),
    ]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '{s}'))
      .join('|')})(?![a-z])`,
    read: readFeast,
  },
  {
    id: 'en.edge',
    example: 'mid-June',
    pattern:
      '(?:(?<of>beginning|start|middle|end){s}of(?:{s}the(?={s}(?:{month}|year|month|week|day|{weekday})))?|(?<plain>early|mid|late|earlier|later)(?:{s}(?:in|on))?)(?=[ \\t-])',
    read: ({ of, plain }) => {
      const edge = EDGES[of ?? plain ?? ''];
      return edge === undefined ? null : { edge };
    },
  },
];

function monthOf(name: string | undefined): TimeParts | null {
  const month = monthNumber(name);
  return month === undefined ? null : { month };
}

function readFeast({ which, name }: Groups): TimeParts | null {
  const key = (name ?? '').replace(/\s+/g, ' ');
  const toward = which === undefined ? {} : { toward: shiftOf(which) < 0 ? (-1 as const) : (1 as const) };
  const fixed = FIXED_FEASTS[key];
  if (fixed !== undefined) return { month: fixed[0], day: fixed[1], ...toward };
  const moving = MOVING_FEASTS[key];
  return moving === undefined ? null : { feast: moving, ...toward };
}
