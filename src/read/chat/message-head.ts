import { formatClock, formatDay } from './chat-time.ts';

/** Who speaks and when, as a line of a chat says it; `time` is a local time, whose day or year may be missing. */
export interface MessageHead {
  readonly label: string;
  /** `2026-03-02T18:29`, `XXXX-03-02T18:29` without a year, `T18:29` without a day. */
  readonly time: string;
  /** What was said, where it stands in the same line. */
  readonly words: string | null;
}

/** A form in which heads are written; one chat keeps to one of them. */
export interface HeadForm {
  readonly id: string;
  readonly example: string;
  readonly read: (line: string) => MessageHead | null;
  /** Lines of this form stand in many a text: only the header of an export makes them a chat's. */
  readonly needsHeader: boolean;
  /** False where the words stand in the same line. */
  readonly wordsBelow: boolean;
}

const DAY = String.raw`(?:(?<year>\d{4})\s?[-/.年]\s?)?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})日?(?:\s?[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?`;
const CLOCK = String.raw`(?:(?<part>凌晨|清晨|早上|上午|中午|下午|晚上)\s?)?(?<hour>\d{1,2})[:：](?<minute>\d{2})(?:[:：](?<second>\d{2}))?`;
const DATED = `${DAY}\\s+${CLOCK}`;
/** A label is a name: no sentence, no field of a form, and none of the levels of a program's log. */
const NAME = String.raw`(?!(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|NOTICE)\b)[^\s：:，。！？!?；;“”"<>|[\]'‘][^：:，。！？!?；;“”"<>|]{0,29}?`;
const LABEL = `(?:['‘“"「](?<marked>${NAME})['’”"」]|(?<label>${NAME}))`;
const WORDS = String.raw`[：:]\s*(?<words>\S.*)`;

export const HEAD_FORMS: readonly HeadForm[] = [
  form('dated-before', `${DATED}\\s+${LABEL}[：:]?`, '2026-03-02 18:29:11 2-601 老贺'),
  form('dated-behind', `${LABEL}\\s+${DATED}[：:]?`, '老贺 2026/3/2 18:29'),
  form(
    'dated-words',
    `[\\[【(（]?${DATED}[\\]】)）]?\\s+${LABEL}\\s?${WORDS}`,
    '2026-03-02 18:29 老贺：停水了',
    {
      wordsBelow: false,
    },
  ),
  form(
    'behind-words',
    `${LABEL}\\s+[\\[【(（]?${DATED}[\\]】)）]?\\s?${WORDS}`,
    '老贺 2026-03-02 18:29：停水了',
    {
      wordsBelow: false,
    },
  ),
  form('clock-behind', `${LABEL}\\s+${CLOCK}[：:]?`, '老贺 18:29'),
  form('clock-before', `${CLOCK}\\s+${LABEL}[：:]?`, '18:29 老贺', { needsHeader: true }),
  form('clock-words', `[\\[【(（]?${CLOCK}[\\]】)）]?\\s+${LABEL}\\s?${WORDS}`, '18:29 老贺：停水了', {
    needsHeader: true,
    wordsBelow: false,
  }),
];

function form(
  id: string,
  pattern: string,
  example: string,
  { needsHeader = false, wordsBelow = true } = {},
): HeadForm {
  const whole = new RegExp(`^${pattern}$`, 'u');
  return { id, example, needsHeader, wordsBelow, read: (line) => toHead(whole.exec(line.trim())?.groups) };
}

function toHead(groups: RegExpExecArray['groups']): MessageHead | null {
  if (groups === undefined) return null;
  const { year, month, day, part, hour, minute, second } = groups;
  const hours = part === undefined ? Number(hour) : hoursOfPart(part, Number(hour));
  const clock = formatClock(hours, Number(minute), second === undefined ? null : Number(second));
  const date = month === undefined ? '' : dayOf(year, month, day!);
  if (clock === null || date === null) return null;
  return {
    label: (groups.marked ?? groups.label)!.trim(),
    time: `${date}${clock}`,
    words: groups.words ?? null,
  };
}

/** The hour of 24 that 「下午 6:37」 means. */
function hoursOfPart(part: string, hour: number): number {
  if (/下午|晚上/u.test(part)) return hour < 12 ? hour + 12 : hour;
  return part === '中午' && hour < 11 ? hour + 12 : hour;
}

/** A day without a year is `XXXX-03-02`; null where the calendar has none such. */
function dayOf(year: string | undefined, month: string, day: string): string | null {
  // A leap year, so that 29 February is a day of some year.
  const known = formatDay(Number(year ?? 2024), Number(month), Number(day));
  return known === null || year !== undefined ? known : `XXXX${known.slice(4)}`;
}

const DAY_LINE = new RegExp(`^[-—–―=*·\\s]{0,12}${DAY}[-—–―=*·\\s]{0,12}$`, 'u');

/** The day that a line between messages gives and nothing else: 「—— 2026年3月2日 星期一 ——」. */
export function parseDayLine(line: string): string | null {
  const groups = DAY_LINE.exec(line.trim())?.groups;
  return groups === undefined ? null : dayOf(groups.year, groups.month!, groups.day!);
}
