/** What a line between messages says of when. */
export interface SeparatorTime {
  /** An ISO prefix, or `T21:03` where the day cannot be told; null where neither can. */
  readonly value: string | null;
  /** How the day was found: it stands there, it was counted from when the image was taken, or it is not known. */
  readonly rule: 'separator:date' | 'separator:counted-from-taken' | 'separator:day-unknown';
}

/** Parts of the day that phones write before an hour. */
export const HALVES = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|深夜|半夜';
const CLOCK = String.raw`(?:(?<half>${HALVES})\s*)?(?<hour>\d{1,2})\s*[:：.]\s*(?<minute>\d{2})(?::\d{2})?\s*(?<ampm>[AaPp]\.?[Mm]\.?)?`;
const MONTH_NAMES = 'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTH = String.raw`(?<month>${MONTH_NAMES.split('|')
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join('|')})\.?`;
const WEEKDAY_ZH = '(?:星期|周|礼拜)(?<weekday>[一二三四五六日天\\-])';
const WEEKDAY_EN = '(?<day>mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** Fri, Jun 19; Friday, Jun 19: the date says more than the day of the week before it. */
const BEFORE_DATE = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\s*[,，.]?\s*)?`;
/** The forms of a day, each with the app or the language that has it. */
const DAYS: readonly string[] = [
  // 2026年7月14日, 2026-07-14, 2026/7/14
  String.raw`(?<y>\d{4})\s*[年\-/.]\s*(?<m>\d{1,2})\s*[月\-/.]\s*(?<d>\d{1,2})\s*日?`,
  // 7月14日
  String.raw`(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日`,
  // 14 July 2026; Tue 14 July
  String.raw`${BEFORE_DATE}(?<d>\d{1,2})(?:st|nd|rd|th)?\s*${MONTH}(?:,?\s*(?<y>\d{4}))?`,
  // Jul 14, 2026; Tuesday, July 14
  String.raw`${BEFORE_DATE}${MONTH}\s*(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s*[,，.]?\s*(?<y>\d{4}))?`,
  '(?<ago>今天|昨天|前天|today|yesterday)',
  WEEKDAY_ZH,
  WEEKDAY_EN,
  // 07-14, as QQ and Weibo write
  String.raw`(?<m>\d{2})\s*[-/]\s*(?<d>\d{2})`,
];
const GAP = String.raw`\s*[,，·•.・]?\s*(?:at\s*)?`;
const ALONE = new RegExp(`^${CLOCK}$`, 'i');
const WITH_DAY = DAYS.map((day) => ({
  dayOnly: new RegExp(String.raw`^${day}(?:\s*(?:星期|周)[一二三四五六日天-])?$`, 'i'),
  both: new RegExp(String.raw`^${day}(?:\s*(?:星期|周)[一二三四五六日天-])?${GAP}${CLOCK}$`, 'i'),
}));
const AGO: Readonly<Record<string, number>> = { 今天: 0, 昨天: 1, 前天: 2, today: 0, yesterday: 1 };

/**
 * Reads a line that is nothing but a time: 昨天 21:03, 星期三, 7月14日 晚上10:07, Yesterday 9:03 PM. `undefined` where it
 * is something else. `taken` is the day on which the image was made, as an ISO date, null where nobody says.
 */
export function parseSeparator(text: string, taken: string | null): SeparatorTime | undefined {
  const line = text.normalize('NFKC').replace(/^[\s—–\-─·•]+|[\s—–\-─·•]+$/g, '');
  if (line.length > 40) return undefined;
  const alone = ALONE.exec(line);
  if (alone)
    return combine(
      taken,
      clockOf(alone.groups!),
      taken === null ? 'separator:day-unknown' : 'separator:counted-from-taken',
    );
  for (const { dayOnly, both } of WITH_DAY) {
    const groups = (both.exec(line) ?? dayOnly.exec(line))?.groups;
    if (!groups) continue;
    const clock = groups.hour === undefined ? '' : clockOf(groups);
    if (clock === null) return undefined;
    const day = dayOf(groups, taken);
    if (day === undefined) return undefined;
    return combine(day.value, clock, day.value === null ? 'separator:day-unknown' : day.rule);
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function combine(
  day: string | null,
  clock: string | null,
  rule: SeparatorTime['rule'],
): SeparatorTime | undefined {
  if (clock === null) return undefined;
  if (day === null) return { value: clock === '' ? null : `T${clock}`, rule };
  return { value: clock === '' ? day : `${day}T${clock}`, rule };
}

/** `hh:mm`, null where there is no such hour. */
function clockOf({ half, hour: rawHour, minute, ampm }: Groups): string | null {
  let hour = Number(rawHour);
  if (hour > 24 || Number(minute) > 59) return null;
  const isAfternoon = ampm ? /^p/i.test(ampm) : /下午|傍晚|晚上|夜间|深夜/.test(half ?? '');
  const isMorning = ampm ? /^a/i.test(ampm) : /凌晨|清晨|早上|早晨|上午|半夜/.test(half ?? '');
  if (isAfternoon && hour < 12) hour += 12;
  else if (half === '中午' && hour < 3) hour += 12;
  else if (isMorning && hour === 12) hour = 0;
  return `${String(hour % 24).padStart(2, '0')}:${minute}`;
}

function dayOf(
  groups: Groups,
  taken: string | null,
): { value: string | null; rule: SeparatorTime['rule'] } | undefined {
  const counted = 'separator:counted-from-taken';
  if (groups.ago !== undefined) {
    const days = AGO[groups.ago.toLowerCase()]!;
    return { value: taken && daysBefore(taken, days), rule: counted };
  }
  const weekday = weekdayOf(groups);
  if (weekday !== null) {
    if (taken === null) return { value: null, rule: counted };
    // The last such day before the image was taken: apps write weekdays for the last six days only.
    const back = (new Date(`${taken}T00:00Z`).getUTCDay() - weekday + 7) % 7 || 7;
    return { value: daysBefore(taken, back), rule: counted };
  }
  const month = groups.month
    ? MONTH_NAMES.split('|').findIndex((name) => name.startsWith(groups.month!.toLowerCase().slice(0, 3))) + 1
    : Number(groups.m);
  const day = Number(groups.d);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (groups.y !== undefined) return { value: `${groups.y}-${rest}`, rule: 'separator:date' };
  if (taken === null) return { value: null, rule: counted };
  // A day without a year is the last one before the image was taken.
  const year = Number(taken.slice(0, 4));
  return { value: `${rest <= taken.slice(5) ? year : year - 1}-${rest}`, rule: counted };
}

function weekdayOf({ weekday, day }: Groups): number | null {
  // The stroke of 一 is often recognised as a hyphen.
  if (weekday !== undefined) return '日一二三四五六'.indexOf(weekday.replace('天', '日').replace('-', '一'));
  if (day === undefined) return null;
  return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(day.toLowerCase().slice(0, 3));
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
