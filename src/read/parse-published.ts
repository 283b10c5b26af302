/**
 * Reads a date of publication into the ISO 8601 prefix that is as long as what the words say. No zone is
 * added where none is written. Not for times inside sentences, which the `text` room finds.
 */
export function parsePublished(raw: string): string | null {
  const text = raw.trim().slice(0, 120);
  return parseIso(text) ?? parseYearFirst(text) ?? parseEnglish(text);
}

/** A date of what is told, not of its publication: 「数据更新时间：2023-07-16」 below a register's table. */
const DATES_FIGURES =
  /(?:数据|數據|资料|資料|登记|登記)\s?(?:最后|最近)?(?:更新|截至|截止|统计|統計)|\b(?:data|figures|record)s? (?:last )?(?:as of|updated|correct at)\b/i;

/** When somebody saved a page, or exported a chat: 「保存于2026-03-05」, "Archived: 2026-03-05T09:00Z". */
const DATES_COPY =
  /(?:保存|存档|存檔|抓取|导出|匯出|下载|截图|截取|备份)\s?(?:于|於|时间|時間|日期)|^[^\p{L}]*(?:archived|saved|captured|retrieved|accessed|downloaded|exported|printed|snapshot)\b(?: (?:on|at|date|time))?\s?:?|\b(?:saved|archived|captured|retrieved|accessed) (?:on |at )?\d/iu;

/** Whether a line tells when a copy was made, which is no day of publication. */
export function datesCopy(line: string): boolean {
  return DATES_COPY.test(line);
}

/** The date of publication that a line of a page or document states; null where it dates something else. */
export function parseDateLine(line: string): string | null {
  return DATES_FIGURES.test(line) || datesCopy(line) ? null : parsePublished(line);
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

function parseIso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return build({ year, month, day, hour, minute, second, zone });
}

/** 2023年7月16日 09:30, 2023-7-16 9:30:05, 2023/07/16, 2023.07.16, also with weekday or 上午 between. */
export const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d{2})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)\s?(?:日|号)?(?:[\s,，|(（]*(?:星期|周|週)[一二三四五六日天][)）]?)?(?:\s*T?(上午|下午|晚上?|凌晨)?\s*(\d{1,2})\s?[:：时時]\s?(\d{2})(?!\d)(?:\s?[:：分]\s?(\d{2})(?!\d))?)?\s?(Z(?![a-z])|[+-]\d{2}:?\d{2}(?!\d))?/i;

function parseYearFirst(text: string): string | null {
  const match = YEAR_FIRST.exec(text);
  if (!match) return parseYearMonth(text);
  const [, year, month, day, part, hour, minute, second, zone] = match;
  const shifted =
    hour !== undefined && /下午|晚/.test(part ?? '') && Number(hour) < 12 ? String(Number(hour) + 12) : hour;
  return build({
    year,
    month,
    day,
    hour: shifted,
    minute,
    second,
    zone: hour === undefined ? undefined : zone,
  });
}

function parseYearMonth(text: string): string | null {
  const match = /^((?:19|20)\d{2})年(\d{1,2})月$/.exec(text);
  return match ? build({ year: match[1], month: match[2] }) : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const CLOCK = '(?:,?\\s*(?:at|-|–|\\|)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap]\\.?m\\b\\.?)?)?';
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b${CLOCK}`,
  'i',
);
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+((?:19|20)\\d{2})\\b${CLOCK}`,
  'i',
);
const ZONE = /^\s*(Z|GMT|UTC|[+-]\d{2}:?\d{2})\b/;

function parseEnglish(text: string): string | null {
  const first = MONTH_FIRST.exec(text);
  const match = first ?? DAY_FIRST.exec(text);
  if (!match) return null;
  const [, one, two, year, hour, minute, second, half] = match;
  const [name, day] = first ? [one, two] : [two, one];
  const month = String(MONTHS.indexOf(name!.slice(0, 3).toLowerCase()) + 1);
  const zone = hour === undefined ? undefined : ZONE.exec(text.slice(match.index + match[0].length))?.[1];
  return build({ year, month, day, hour: toTwentyFour(hour, half), minute, second, zone });
}

function toTwentyFour(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  const base = Number(hour) % 12;
  return String(/^p/i.test(half) ? base + 12 : base);
}

interface Parts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
}

function build({ year, month, day, hour, minute, second, zone }: Parts): string | null {
  if (year === undefined || month === undefined) return null;
  if (!isWithin(month, 1, 12)) return null;
  const date = `${year}-${pad(month)}`;
  if (day === undefined) return date;
  if (!isWithin(day, 1, new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())) return null;
  const full = `${date}-${pad(day)}`;
  if (hour === undefined || minute === undefined || !isWithin(hour, 0, 23) || !isWithin(minute, 0, 59))
    return full;
  const clock = second !== undefined && isWithin(second, 0, 59) ? `:${pad(second)}` : '';
  return `${full}T${pad(hour)}:${pad(minute)}${clock}${formatZone(zone)}`;
}

function formatZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|GMT|UTC)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}

function isWithin(digits: string, low: number, high: number): boolean {
  const value = Number(digits);
  return value >= low && value <= high;
}
