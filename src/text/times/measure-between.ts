/** The length of a range from the timex of its two ends, which may leave the year or the day open. */
import { type Civil, daysInMonth, mondayOf, nthWeekday, toDayNumber } from './civil.ts';

interface Marks {
  /** Day number with what is open filled in; null where no calendar has the day. */
  readonly day: number | null;
  readonly precision: 'year' | 'month' | 'day' | 'clock';
  readonly minutes: number;
  readonly yearIsOpen: boolean;
  readonly year: number;
  readonly month: number;
}

/** P3M, P31D, PT2H30M; `PXD` where an end is no date of the calendar, PXH-like lengths do not arise. */
export function measureBetween(from: string, to: string, reference: Civil | null): string {
  // An open year is any common one; a leap day needs a leap year, and the last Monday of April a real one.
  const said = /(?:^|\s)(\d{4})\b/.exec(`${from} ${to}`)?.[1];
  const nominal =
    said !== undefined
      ? Number(said)
      : /#\d/.test(from + to)
        ? (reference?.year ?? 2001)
        : /-02-29/.test(from + to)
          ? 2000
          : 2001;
  const [a, b] = [readMarks(from, reference, nominal), readMarks(to, reference, nominal)];
  if (a === undefined || b === undefined) return 'PXD';
  if (a.precision === 'clock' || b.precision === 'clock') return measureClock(a, b);
  if (a.day === null || b.day === null) return 'PXD';
  if (a.precision === 'year' && b.precision === 'year') return `P${b.year - a.year}Y`;
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const turn = months < 0 && a.yearIsOpen;
  if (a.precision !== 'day' && b.precision !== 'day') return `P${turn ? months + 12 : months}M`;
  const days = b.day - a.day;
  if (a.yearIsOpen === b.yearIsOpen || days >= 0) return `P${days < 0 && a.yearIsOpen ? days + 365 : days}D`;
  return 'PXD';
}

const DAY_PART = /T[A-Z]{2,3}$/;
const CLOCK = /T(\d\d)(?::(\d\d))?(?::(\d\d))?$/;
const DATE = /^(\d{4}|X{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const WEEKDAY = /^XXXX-WXX-(\d)$/;
const NTH = /^(\d{4}|X{4})-(\d\d)-WXX-(\d)-#(\d)$/;

function readMarks(whole: string, reference: Civil | null, nominal: number): Marks | undefined {
  const timex = whole.replace(DAY_PART, '');
  const clock = CLOCK.exec(timex);
  const minutes = clock === null ? 0 : Number(clock[1]) * 60 + Number(clock[2] ?? 0);
  const date = clock === null ? timex : timex.slice(0, clock.index);
  const precision = clock === null ? 'day' : 'clock';
  const base = { minutes, yearIsOpen: true, year: nominal, month: 1 };
  if (timex === 'PRESENT_REF') {
    if (reference === null) return undefined;
    const day = toDayNumber(reference.year, reference.month, reference.day);
    const now = reference.hour * 60 + reference.minute;
    return {
      day,
      precision: now > 0 ? 'clock' : 'day',
      minutes: now,
      yearIsOpen: false,
      year: reference.year,
      month: reference.month,
    };
  }
  if (date === '') return { ...base, day: null, precision };
  const weekday = WEEKDAY.exec(date);
  if (weekday !== null) return { ...base, day: mondayOf(0) + Number(weekday[1]), precision };
  const nth = NTH.exec(date);
  if (nth !== null) {
    const year = nth[1] === 'XXXX' ? (reference?.year ?? nominal) : Number(nth[1]);
    const day = toDayNumber(
      year,
      Number(nth[2]),
      nthWeekday(year, Number(nth[2]), Number(nth[3]), Number(nth[4])),
    );
    return { ...base, day, precision };
  }
  const match = DATE.exec(date.replaceAll('-XX-', '-01-'));
  return match === null ? undefined : readDate(match, minutes, clock !== null, nominal);
}

function readDate(match: RegExpExecArray, minutes: number, isClock: boolean, nominal: number): Marks {
  const yearIsOpen = match[1] === 'XXXX';
  const year = yearIsOpen ? nominal : Number(match[1]);
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const fine = match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year';
  return {
    day: exists ? toDayNumber(year, month, day) : null,
    precision: isClock ? 'clock' : fine,
    minutes,
    yearIsOpen,
    year,
    month,
  };
}

function measureClock(a: Marks, b: Marks): string {
  // A time of day alone is one of the other end's day.
  const days = a.day === null || b.day === null ? 0 : b.day - a.day;
  let minutes = days * 1440 + b.minutes - a.minutes;
  // 23:00 to 1:00 runs over midnight.
  if (minutes < 0) minutes += minutes <= -1440 && a.yearIsOpen ? 365 * 1440 : 1440;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
