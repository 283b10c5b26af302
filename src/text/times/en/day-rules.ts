/** May 31, the 31st of May, last Friday, yesterday, this week, in the afternoon. */
import type { Groups, PartsRule } from '../grammar.ts';
import type { TimeParts } from '../time-parts.ts';
import { DAY_PARTS, monthNumber, SHIFTS, weekdayNumber } from './words.ts';
import { number, shiftOf, toldOf } from './year-month-rules.ts';

export const DAY_RULES: readonly PartsRule[] = [
  {
    id: 'en.month-day',
    example: 'May 31',
    pattern:
      '(?<month>{month})(?:{s}(?:the{s})?|[-/])(?<day>{day}|{ordinal}|(?:(?:twenty|thirty)[ -])?(?:{card}))(?!{s}(?:thousand|hundred|million|percent|people|years|days|points))',
    read: readMonthDay,
  },
  {
    id: 'en.month-day-end',
    example: 'November 19-20',
    pattern:
      '(?<month>{month}){s}(?:(?:from|between){s})?(?:the{s})?(?<day>{day}|{ordinal})(?:{till}|{s}and{s})(?<end>{day}|{ordinal})',
    read: readMonthDay,
  },
  {
    id: 'en.day-month',
    example: 'the 31st of May',
    pattern:
      '(?<![\\d.]|\\$[ ]?|\\d:)(?<day>{day}|{ordinal}|{card})(?:{s}(?:day{s})?of{s}|{s}|[-/])(?<month>{month})',
    read: readMonthDay,
  },
  {
    id: 'en.day-end-month-led',
    example: 'between ninth and seventeenth of April',
    pattern:
      '(?<=between{s}(?:the{s})?)(?<day>{day}|{ordinal}){s}and{s}(?:the{s})?(?<end>{day}|{ordinal})(?:{s}of)?{s}(?<month>{month})',
    read: readMonthDay,
  },
  {
    id: 'en.day-end-month',
    example: '26 to 28 June',
    pattern:
      '(?:the{s})?(?<day>{day}|{ordinal})(?:{till}|{s}and{s}the{s})(?<end>{day}|{ordinal})(?:{s}of)?{s}(?<month>{month})',
    read: readMonthDay,
  },
  {
    id: 'en.day-of-month',
    example: 'the 15th day of next month',
    pattern:
      '(?:the{s})?(?<day>{nth}|{ordinal}){s}day{s}of{s}(?:(?<which>{which}){s}month|(?<month>{month}))',
    read: ({ day, which, month }) => {
      const value = number(day);
      if (value === undefined) return null;
      return which === undefined
        ? { day: value, month: monthNumber(month) ?? 1 }
        : { day: value, monthShift: shiftOf(which) };
    },
  },
  {
    id: 'en.day-of-weekday',
    example: 'Wednesday the thirty-first',
    pattern: '(?:the{s}(?<day>{nth}|{ordinal})|(?<bare>{nth}|(?:3[01]|[12]\\d)(?![\\w.:-]|{s}[a-z])))',
    follows: ['weekday'],
    read: ({ day, bare }) => {
      const value = number(day ?? bare);
      return value === undefined || value > 31 ? null : { weekdayOf: value };
    },
  },
  {
    id: 'en.the-day',
    example: 'the 18th',
    pattern:
      '(?:the{s})(?<day>{nth})(?!-|{s}(?:of|day|century|hole|floor|district|street|avenue|minute|time|annual|anniversary|edition|season|amendment|round|place|grade|member|person|victim|year|century|birthday|[a-z]{3}))',
    read: ({ day }) => dayOf(day),
  },
  {
    id: 'en.on-day',
    example: 'on 29th',
    pattern: '(?<=\\b(?:on|until|by){s})(?<day>{nth})(?!{s}(?:[a-z]{3}))',
    read: ({ day }) => dayOf(day),
  },
  {
    id: 'en.shifted-day',
    example: 'yesterday',
    pattern:
      '(?:the{s}day{s}(?<far>before{s}yesterday|after{s}tomorrow)|(?<name>yesterday|today|tomorrow|tmrw?|otd|current{s}date))(?![a-z])',
    read: ({ far, name }) => ({ dayShift: dayShiftOf(far, name) }),
  },
  {
    id: 'en.day-before',
    example: 'the day before',
    pattern:
      '(?:the{s})?(?<which>previous|following){s}day(?![a-z])|the{s}day{s}(?<side>before|after)(?!{s}(?:the|a|an|he|she|it|they|his|her|their|its|we|i|yesterday|tomorrow|christmas|thanksgiving|{month}|{weekday}))(?![a-z])',
    read: ({ which, side }) => ({ dayShift: which === 'previous' || side === 'before' ? -1 : 1, told: true }),
  },
  {
    id: 'en.the-day-itself',
    example: 'end of the day',
    pattern: '(?<=(?:end|start|beginning|middle){s}of{s})(?:the{s})?day(?![a-z-])',
    read: () => ({ dayShift: 0 }),
  },
  {
    id: 'en.the-period-itself',
    example: 'end of the month',
    pattern: '(?:the{s})?(?<unit>week|month|year)(?![a-z-]|{s}\\d)',
    follows: ['edge'],
    read: ({ unit }) =>
      unit === 'week'
        ? { weekShift: 0, told: true }
        : unit === 'month'
          ? { monthShift: 0, told: true }
          : { yearShift: 0, told: true },
  },
  {
    id: 'en.close-of-day',
    example: 'end of tomorrow',
    pattern:
      '(?:the{s})?end{s}of{s}(?:the{s}day(?![a-z-]|{s}(?:before|after))|(?:(?<name>today|tomorrow)|(?:(?<which>this|next|last|the){s})?(?<weekday>{weekday})))',
    read: ({ name, which, weekday }) => {
      if (name !== undefined) return { dayShift: dayShiftOf(undefined, name), close: true };
      const value = weekdayNumber(weekday);
      if (value === undefined) return { dayShift: 0, close: true, told: true };
      return which === undefined || which === 'the'
        ? { weekday: value, close: true }
        : { weekday: value, weekShift: shiftOf(which), close: true };
    },
  },
  {
    id: 'en.tonight',
    example: 'tonight',
    pattern:
      '(?:(?<tonight>tonight|tonite)|(?<which>this|last|next|yesterday|tomorrow){s}(?<part>morning|afternoon|evening|night))(?![a-z])',
    read: readTonight,
  },
  {
    id: 'en.shifted-weekday',
    example: 'last Friday',
    pattern: '(?<which>{which})(?:{s}week(?:{o}[-–,]{o}|{s}on{s}|{s})|{s})(?<weekday>{weekday})',
    read: readShiftedWeekday,
  },
  {
    id: 'en.weekday-of-week',
    example: 'Monday of last week',
    pattern: '(?<weekday>{weekday}){s}(?:of{s})?(?<which>last|this|next){s}week',
    read: ({ which, weekday }) => ({
      weekday: weekdayNumber(weekday) ?? 1,
      weekShift: SHIFTS[which ?? ''] ?? 0,
    }),
  },
  {
    id: 'en.weekday',
    example: 'Friday',
    pattern: '(?<weekday>{weekday})(?!{s}(?:times|mail|herald|post|night{s}(?:live|football)))',
    read: ({ weekday }) => ({ weekday: weekdayNumber(weekday) ?? 1 }),
  },
  {
    id: 'en.nth-weekday',
    example: 'the first Monday of next month',
    pattern:
      '(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th){s}(?<weekday>{weekday})(?={s}(?:of|in){s}|{s}[\\d:apm -]{1,16}(?:to{s}[\\d:apm -]{1,8})?of{s})',
    read: ({ nth, weekday }) => ({
      nth: nth === 'last' ? 5 : (number(nth) ?? 1),
      weekday: weekdayNumber(weekday) ?? 1,
    }),
  },
  {
    id: 'en.shifted-week',
    example: 'next week',
    pattern: "(?<which>{which}){s}(?<unit>week(?<end>end)?|workweek|working{s}week)(?:'s)?(?![a-z-])",
    read: ({ which, end }, text, at) => ({
      weekShift: shiftOf(which),
      ...(end === undefined ? {} : { weekend: true }),
      ...toldOf(which, text, at),
    }),
  },
  {
    id: 'en.weekend',
    example: 'the weekend',
    pattern: '(?:the{s})?weekend(?!s|er|[a-z])',
    read: () => ({ weekend: true }),
  },
  {
    id: 'en.same-period',
    example: 'same week',
    pattern: '(?:that|same){s}(?<unit>week|month|year)(?![a-z])',
    read: ({ unit }) => ({ same: unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year' }),
  },
  {
    id: 'en.ordinal-week',
    example: 'first week of 2015',
    pattern:
      '(?:the{s})?(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last){s}week(?={s}(?:of|in){s}(?:{year4}|{month}|{which}))',
    read: ({ nth }) => ({ week: nth === 'last' ? -1 : (number(nth) ?? 1) }),
  },
  {
    id: 'en.numbered-week',
    example: 'week 31',
    pattern: 'week{s}(?<week>5[0-3]|[1-4]\\d|0?[1-9])(?![\\d.])',
    read: ({ week }) => ({ week: Number(week), yearShift: 0 }),
  },
  {
    id: 'en.week-of',
    example: 'the week of April 10th',
    pattern:
      '(?:the{s})?week{s}(?:of|commencing|starting|beginning)(?:{s}on)?(?:{s}the)?(?={s}(?:{month}|{day}|{nth}))',
    read: () => ({ weekOf: true }),
  },
  {
    id: 'en.counted-part',
    example: 'the first 2 weeks of 2021',
    pattern:
      '(?:the{s})?(?<side>first|last){s}(?<count>\\d{1,2}|{card}){s}(?<unit>day|week|month|year)s?(?={s}(?:of|in){s}(?:{year4}|{month}|{which}))',
    read: ({ side, count, unit }) => {
      const value = number(count);
      if (value === undefined) return null;
      const units = { day: 'D', week: 'W', month: 'MON', year: 'Y' } as const;
      const measure = { count: value, unit: units[unit as keyof typeof units] };
      return { count: { side: side === 'first' ? 'first' : 'last', measure } };
    },
  },
  {
    id: 'en.this-day',
    example: 'this 5/12',
    pattern: 'this(?={s}\\d{1,2}/\\d)',
    read: () => ({ edge: 'start' }),
  },
];

function dayOf(day: string | undefined): TimeParts | null {
  const value = number(day);
  return value === undefined || value < 1 || value > 31 ? null : { day: value };
}

function readMonthDay({ month, day, end }: Groups): TimeParts | null {
  const [m, d] = [monthNumber(month), number(day)];
  if (m === undefined || d === undefined || d < 1 || d > 31) return null;
  if (end === undefined) return { month: m, day: d };
  const last = number(end);
  return last === undefined || last <= d || last > 31 ? null : { month: m, day: d, dayEnd: last };
}

function dayShiftOf(far: string | undefined, name: string | undefined): number {
  if (far !== undefined) return far.startsWith('before') ? -2 : 2;
  if (name === 'yesterday') return -1;
  return name === 'tomorrow' || name?.startsWith('tmr') ? 1 : 0;
}

function readTonight({ tonight, which, part }: Groups): TimeParts {
  if (tonight !== undefined) return { dayShift: 0, dayPart: 'NI' };
  const dayShift = which === 'yesterday' || which === 'last' ? -1 : which === 'this' ? 0 : 1;
  return { dayShift, dayPart: DAY_PARTS[part ?? ''] ?? 'NI' };
}

function readShiftedWeekday({ which, weekday: name }: Groups, text: string, at: number): TimeParts | null {
  const weekday = weekdayNumber(name);
  if (weekday === undefined) return null;
  const word = which?.split(/\s+/).at(-1);
  if (word === 'past') return { weekday, toward: -1 };
  if (word === 'coming' || word === 'upcoming') return { weekday, toward: 1 };
  return { weekday, weekShift: shiftOf(which), ...toldOf(which, text, at) };
}

export const DAY_PART_RULES: readonly PartsRule[] = [
  {
    id: 'en.day-part',
    example: 'in the morning',
    pattern:
      '(?:(?:early|late|later|earlier){s})?(?:in{s}(?:the{s})?)?(?<part>morning|afternoon|evening|night(?:-?time)?|daytime|lunch-?time|dinner-?time)(?!s(?![a-z])|[a-z]|{s}?-?(?:club|shift|market|mare|dress|dreams))',
    read: ({ part }) => partOf(part?.replace('-', '')),
  },
  {
    id: 'en.early-morning',
    example: 'later in the morning',
    pattern: '(?:early|late|later|earlier){s}in{s}the{s}(?<part>morning|afternoon|evening|night)(?![a-z])',
    read: ({ part }) => partOf(part),
  },
  {
    id: 'en.half-of-day',
    example: 'today pm',
    pattern: '(?<part>am|pm)(?![a-z])',
    follows: ['dayShift'],
    read: ({ part }) => partOf(part),
  },
  {
    id: 'en.meal',
    example: 'before lunch',
    pattern: '(?<=(?:before|after|at|over){s})(?:the{s})?(?<part>lunch|dinner|breakfast)(?![a-z])',
    read: ({ part }) => partOf(part),
  },
];

function partOf(part: string | undefined): TimeParts | null {
  const dayPart = DAY_PARTS[part ?? ''];
  return dayPart === undefined ? null : { dayPart };
}
