import type { Mention } from '../../model/mention.ts';

/** A moment as its words leave it open: "by 12.40" is any minute up to it. */
export interface Moment {
  /** ISO date; null where its words name no day. */
  readonly day: string | null;
  /** Minutes of the day between which it lies; null for a day alone. */
  readonly clock: { readonly from: number; readonly to: number } | null;
  /** Whether a clock of twelve hours may be meant: ten past three. */
  readonly isOfTwelve: boolean;
}

const HALF_DAY = 720;
/** 约, "about": this many minutes to either side. */
const ABOUT = 20;
/** Two clocks and two memories may differ by this. */
const SAME_MINUTES = 10;
const HOUR = 60;
/** Ten past three is in the afternoon, unless the words say otherwise. */
const MORNING = 7;

const ABOUT_WORDS =
  /约|许|左右|前后|大概|多$|\b(?:about|around|roughly|shortly|just (?:before|after)|or so)\b/i;
const UP_TO = /(?:以前|之前|前)$|^(?:不到|截至)|\b(?:by|before)\b/i;
const FROM_ON = /(?:以后|之后|后|过)$|\b(?:after|past which)\b/i;
const SAYS_HALF =
  /上午|下午|早|晚|夜|凌晨|中午|傍晚|午后|[ap]\.?m\b|morning|afternoon|evening|night|noon|midday/i;

/** The moment that a mention of time gives; undefined where it gives neither a clock nor a day. */
export function readMoment(
  { value, timex }: Pick<Mention, 'value' | 'timex'>,
  words: string,
  behind: string,
): Moment | undefined {
  const told = value?.replace(/^\.\.\/|\/\.\.$/g, '') ?? null;
  if (told?.includes('/')) return undefined;
  const day = told !== null && /^\d{4}-\d\d-\d\d/.test(told) ? told.slice(0, 10) : null;
  const clock = /T(\d\d)(?::(\d\d))?/.exec(told ?? '') ?? /T(\d\d)(?::(\d\d))?/.exec(timex ?? '');
  if (clock === null)
    return day === null || told!.length !== 10 ? undefined : { day, clock: null, isOfTwelve: false };
  const isOfTwelve = Number(clock[1]) <= 12 && !SAYS_HALF.test(words) && !/\d{1,2}[:时]\d\d|时/.test(words);
  const hour = Number(clock[1]) + (isOfTwelve && Number(clock[1]) < MORNING ? HALF_DAY / HOUR : 0);
  const minutes = hour * HOUR + Number(clock[2] ?? 0);
  const isAbout = ABOUT_WORDS.test(words) || /^(?:左右|前后|许)/.test(behind);
  const [isUpTo, isFromOn] = [
    UP_TO.test(words) || /^(?:以?前|之前)/.test(behind),
    FROM_ON.test(words) || /^(?:以后|之后|后)/.test(behind),
  ];
  const margin = isAbout ? ABOUT : 0;
  return {
    day,
    clock: {
      from: isUpTo ? Number.NEGATIVE_INFINITY : minutes - margin,
      to: isFromOn ? Number.POSITIVE_INFINITY : minutes + margin,
    },
    isOfTwelve,
  };
}

/** Whether two moments cannot be one: their days, or the clocks of one day, differ by more than memories do. */
export function momentsDiffer(a: Moment, b: Moment): boolean {
  if (a.clock === null || b.clock === null) return a.day !== null && b.day !== null && a.day !== b.day;
  const days = a.day === null || b.day === null ? 0 : (Date.parse(b.day) - Date.parse(a.day)) / 86_400_000;
  if (Math.abs(days) > 1) return false;
  const shift = days * 2 * HALF_DAY;
  // Ten to nine is of the half of the day that the other account speaks of.
  const isLate = (clock: NonNullable<Moment['clock']>): boolean => minuteOf(clock) >= HALF_DAY;
  const turn = (one: Moment, other: Moment): NonNullable<Moment['clock']> => {
    const by = isLate(other.clock!) === isLate(one.clock!) ? 0 : isLate(one.clock!) ? -HALF_DAY : HALF_DAY;
    return one.isOfTwelve && !other.isOfTwelve
      ? { from: one.clock!.from + by, to: one.clock!.to + by }
      : one.clock!;
  };
  const [first, second] = [turn(a, b), turn(b, a)];
  return areApart(first, { from: second.from + shift, to: second.to + shift });
}

const minuteOf = ({ from, to }: NonNullable<Moment['clock']>): number => (Number.isFinite(from) ? from : to);

function areApart(a: NonNullable<Moment['clock']>, b: NonNullable<Moment['clock']>): boolean {
  return a.to + SAME_MINUTES < b.from || b.to + SAME_MINUTES < a.from;
}

/** Whether one lies before another on the same day or the night after it. */
export function isBefore(a: Moment, b: Moment): boolean {
  if (a.clock === null || b.clock === null) return false;
  const days = a.day === null || b.day === null ? 0 : (Date.parse(b.day) - Date.parse(a.day)) / 86_400_000;
  const isNight = days === 0 && a.clock.from > NIGHT && b.clock.to < MORNING * HOUR;
  return a.clock.to < b.clock.from + (days + (isNight ? 1 : 0)) * 2 * HALF_DAY;
}

/** Half past nine in the evening, and twenty past one: the night of one day. */
const NIGHT = 18 * HOUR;
