/** 10:07 p.m., 7 o'clock, half past eight, noon; 5 to 6pm, between 9:30 and 4:30. */
import { createClock } from '../clock.ts';
import type { Groups, PartsRule } from '../grammar.ts';
import type { Clock, TimeParts } from '../time-parts.ts';
import { number } from './year-month-rules.ts';

const HOUR = '2[0-4]|1\\d|0?\\d';
const END = "(?:{o}(?:(?<half>{half})|o'?{o}clock))?";

export const CLOCK_RULES: readonly PartsRule[] = [
  {
    id: 'en.clock',
    example: '10:07 p.m.',
    pattern: `(?<![\\d:.,$])(?<hour>${HOUR}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?(?![\\d:])${END}`,
    read: readClock,
  },
  {
    id: 'en.clock-with-point',
    example: '8.30pm',
    pattern: `(?<![\\d:.,$])(?<hour>1[0-2]|0?\\d)[.](?<minute>[0-5]\\d){o}(?<half>[ap]\\.?m\\.?(?![a-z]))`,
    read: readClock,
  },
  {
    id: 'en.clock-with-point-led',
    example: 'at 6.45',
    pattern: `(?:(?<=(?:{weekday}|day|s){s})at{s}|at{s}|(?<=(?:at|between|from){s}))(?<hour>${HOUR})[.](?<minute>[0-5]\\d)(?![\\d%]|{o}[ap]\\.?m(?![a-z])|{s}(?:percent|per|million|billion|points?|%|degrees|magnitude|metres|meters|miles|kilomet|seconds|inches|feet|on{s}the))`,
    read: readClock,
  },
  {
    id: 'en.clock-of-zone',
    example: '0745 GMT',
    pattern:
      '(?<![\\w.,:$-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d){s}(?:gmt|utc|bst|cest|cet|est|edt|pst|pdt|hkt|local{s}time)(?![a-z])',
    read: readClock,
  },
  {
    id: 'en.hour',
    example: '7 pm',
    pattern:
      "(?<![\\d:.,$])(?<hour>1[0-2]|0?[1-9])(?:\\.?{o}(?<half>[ap](?:\\.[ \\t]?m\\.?|[ \\t]?m)(?![a-z])|[ap](?![a-z']|\\.[a-z]))|{o}(?<clock>o'?{s}?clock))(?:{s}sharp)?",
    read: readClock,
  },
  {
    id: 'en.hour-word',
    example: "eight o'clock",
    pattern:
      "(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[ -](?<tail>(?:{tens})(?:[ -](?:{small}))?|fifteen|ten))?(?:{s}(?<half>[ap](?:\\.[ \\t]?m\\.?|[ \\t]?m)(?![a-z]))|{o}(?<clock>o'?{s}?clock))",
    read: ({ word, tail, half }) => readClock({ hour: word, minute: tail, half }),
  },
  {
    id: 'en.clock-words',
    example: 'tomorrow five-thirty',
    pattern:
      '(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?<tail>(?:twenty|thirty|forty|fifty)(?:[ -](?:{small}))?|fifteen)(?:{s}minutes)?(?![a-z])',
    follows: ['dayShift', 'day', 'weekday', 'dayPart'],
    read: ({ word, tail }) => readClock({ hour: word, minute: tail }),
  },
  {
    id: 'en.clock-words-led',
    example: 'at five-thirty tomorrow',
    pattern:
      '(?<=(?:at|from|to|until|by){s})(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?<tail>(?:twenty|thirty|forty|fifty)(?:[ -](?:{small}))?|fifteen)(?![a-z]|{s}(?:people|per|men|women|years|points|million))',
    read: ({ word, tail }) => readClock({ hour: word, minute: tail }),
  },
  {
    id: 'en.hour-of-part',
    example: '3 in the morning',
    pattern: `(?<![\\d:.,$])(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::(?<minute>[0-5]\\d))?{s}(?:in{s}the{s}(?<part>morning|afternoon|evening)|at{s}night)(?![a-z])`,
    read: ({ hour, minute, part }) => readClock({ hour, minute, half: part === 'morning' ? 'am' : 'pm' }),
  },
  {
    id: 'en.clock-bound',
    example: 'Thursday before 5pm',
    pattern:
      '(?:before|after|by|until){s}(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))?{o}(?:(?<half>[ap](?:\\.[ \\t]?m\\.?|[ \\t]?m)(?![a-z]))|in{s}the{s}(?<part>morning|afternoon|evening))',
    follows: ['dayShift', 'day', 'weekday'],
    read: ({ hour, minute, half, part }) => {
      const side = part === undefined ? half : part === 'morning' ? 'am' : 'pm';
      const parts = readClock({ hour, minute, half: side });
      return parts === null ? null : { ...parts, clockBound: true };
    },
  },
  {
    id: 'en.minutes-past',
    example: '20 min past eight',
    // Cut from ten to one, odds of ten to one: no clock; neither is four to one, but four minutes to one is.
    pattern: `(?<!(?:\\b(?:from|between|odds|odds{s}of|margin{s}of|score{s}of|ratio{s}of|won|lost|voted|votes?{s}(?:of|was|were)|score{s}was|outnumbered|by{s}a)|-){s})(?:a{s})?(?:(?<minute>half|quarter|\\d{1,2}|five|ten|twenty(?:[ -]five)?)|(?<counted>{card})(?={s}min))(?:{s}min(?:ute)?s?)?{s}(?<side>past|to){s}(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\da-z:])`,
    read: readMinutesPast,
  },
  {
    id: 'en.hour-after-date',
    example: 'tonight around 3',
    pattern:
      '(?:(?:at|around|about){s})(?<hour>1[0-2]|[1-9])(?![\\w:/%-]|[.,]\\d|{s}(?:of|percent|people|[a-z]{3,14}s(?![a-z])))',
    follows: ['dayShift', 'day', 'weekday', 'weekdayOf', 'dayPart'],
    read: readClock,
  },
  {
    id: 'en.noon',
    example: 'noon',
    pattern: '(?:12{s})?(?:noon(?:ish)?|mid-?day)(?![a-z])',
    read: () => ({ clock: { hour: 12, minute: null, second: null, half: 'day' } }),
  },
  {
    id: 'en.midnight',
    example: 'midnight',
    pattern: '(?:12{s})?mid{s}?night(?![a-z])',
    read: () => ({ clock: { hour: 0, minute: null, second: null, half: 'day' } }),
  },
  {
    id: 'en.hourish',
    example: '11ish',
    pattern: '(?<hour>1[0-2]|[1-9])-?ish(?![a-z])',
    read: readClock,
  },
  {
    id: 'en.clock-end',
    example: '5 to 6pm',
    pattern: `(?<![\\d:.,$/-])(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\\d))?{o}(?<half>[ap]\\.?m?\\.?(?![a-z]))?(?:{till}|{o}and{o})(?<hour2>${HOUR})(?:[:.](?<minute2>[0-5]\\d))?{o}(?<half2>[ap]\\.?m?\\.?(?![a-z]))(?![\\d])`,
    read: readClockEnd,
  },
  {
    id: 'en.clock-end-digits',
    example: '6:30 to 9',
    pattern: `(?<![\\d:.,$/-])(?<hour>${HOUR})(?::(?<minute>[0-5]\\d))?{o}(?<half>[ap]\\.?m?\\.?(?![a-z]))?(?:{till}|{o}and{o})(?<hour2>${HOUR})(?::(?<minute2>[0-5]\\d))?(?![\\d:%]|[.,/]\\d|{s}(?:percent|million|billion|points|people|years|{month}))`,
    // Two bare numbers are a score or a count: a colon or am and pm has to stand on one side.
    read: (groups) =>
      groups.minute === undefined && groups.minute2 === undefined && groups.half === undefined
        ? null
        : readClockEnd(groups),
  },
  {
    id: 'en.clock-end-of-day',
    example: 'yesterday between 3 and 8',
    pattern: `(?:between{s}|from{s})?(?<hour>1[0-2]|[1-9])(?:{till}|{s}and{s})(?<hour2>1[0-2]|[1-9])(?![\\w:%]|[.,/]\\d|{s}(?:percent|million|points|people|years|{month}))`,
    follows: ['dayShift', 'weekday', 'dayPart', 'weekShift'],
    read: readClockEnd,
  },
  {
    id: 'en.clock-end-before-day',
    example: 'between 3 and 8 yesterday',
    pattern: `(?<![\\d:.,$/-])(?<hour>1[0-2]|[1-9])(?:{till}|{s}and{s})(?<hour2>1[0-2]|[1-9])(?={s}(?:yesterday|today|tomorrow|(?:next|last|this){s}{weekday}))`,
    read: readClockEnd,
  },
  {
    id: 'en.military-end',
    example: 'between 0730-0930',
    pattern:
      '(?<![\\w-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d){o}[-–]{o}(?<hour2>[01]\\d|2[0-3])(?<minute2>[0-5]\\d)(?![\\w-])',
    read: (groups) =>
      groups.hour?.startsWith('0') || groups.hour2?.startsWith('0') ? readClockEnd(groups) : null,
  },
];

function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  second?: string,
): Clock | undefined {
  const side = half === undefined ? null : half.startsWith('p') ? 'pm' : 'am';
  const seconds = second === undefined ? null : Number(second);
  const clock = createClock(number(hour), minute === undefined ? null : number(minute), seconds, side);
  return clock !== undefined && side !== null && (number(hour) ?? 0) > 12 ? { ...clock, half: 'day' } : clock;
}

function readClock({ hour, minute, second, half }: Groups): TimeParts | null {
  const clock = clockOf(hour, minute, half, second);
  return clock === undefined ? null : { clock };
}

function readClockEnd({ hour, minute, half, hour2, minute2, half2 }: Groups): TimeParts | null {
  let [from, to] = [clockOf(hour, minute, half), clockOf(hour2, minute2, half2)];
  if (from === undefined || to === undefined) return null;
  // One pm stands for both (5 to 6pm) unless the range would run backwards (10:30 to 3pm).
  if (half === undefined && to.half === 'pm' && from.half === null) {
    const late = clockOf(hour, minute, 'pm');
    if (late !== undefined && minutesOf(late) < minutesOf(to)) from = late;
  }
  if (half2 === undefined && from.half !== null && to.half === null && minutesOf(to) <= minutesOf(from)) {
    to = clockOf(hour2, minute2, 'pm') ?? to;
  }
  if (half === undefined && half2 === undefined && to.half === null && minutesOf(to) < minutesOf(from))
    to = clockOf(hour2, minute2, 'pm') ?? to;
  return { clock: from, clockEnd: to };
}

function minutesOf({ hour, minute }: Clock): number {
  return hour * 60 + (minute ?? 0);
}

function readMinutesPast({ minute, counted, side, hour }: Groups): TimeParts | null {
  const minutes = minute === 'half' ? 30 : minute === 'quarter' ? 15 : number(minute ?? counted);
  const hours = number(hour);
  if (minutes === undefined || hours === undefined || minutes > 59) return null;
  const clock =
    side === 'past'
      ? createClock(hours, minutes, null, null)
      : createClock(hours === 1 ? 12 : hours - 1, 60 - minutes, null, null);
  return clock === undefined ? null : { clock };
}
