import type { Issue } from '../../model/issue.ts';
import { type ChatDraft, cutIssue, type MessageDraft, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { formatClock, formatDay, toHours } from './chat-time.ts';
import { type ToldOrder, tellDateOrder } from './date-order.ts';
import { linesOf } from './lines-of.ts';
import {
  ENCRYPTION_NOTICE,
  GROUP_CREATED,
  kindOfWhatsappWords,
  SYSTEM_BEFORE_COLON,
} from './whatsapp-words.ts';

/** Marks of direction that WhatsApp sets around names and before its own words. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const HEAD = new RegExp(
  [
    // The date, in any order, and 年月日.
    '^(\\[)?(?:(\\d{1,4})([./-])(\\d{1,2})\\3(\\d{1,4})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日),?\\s+',
    // The clock, of twelve hours or twenty-four.
    '(凌晨|早上|上午|中午|下午|晚上|清晨)?\\s?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\s?([ap])\\.?\\s?m\\.?)?',
    // Then a bracket (iOS) or a dash (Android).
    '(?:(\\])\\s?|\\s[-–]\\s)(.*)$',
  ].join(''),
  'iu',
);
/** A head that the end of the file goes through. */
const HALF_HEAD = /^\[?\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4}(?:,?\s*\d{0,2}(?:[:.]\d{0,2}){0,2}[\s\]]*)?)?$/u;
const LOOK_AT = 20_000;
/** The lines of a program's log have the same form. */
const LOG_LEVEL = /^(?:trace|debug|info|notice|warn|warning|error|fatal|critical)$/i;

interface Line {
  readonly date: { readonly parts: readonly [number, number, number]; readonly sign: string };
  readonly clock: string | null;
  /** Behind the dash or bracket, marks of direction included. */
  readonly rest: string;
  readonly more: string[];
}

/** True of WhatsApp's text: it begins with the head of a message, has another, and somebody speaks. */
export function isWhatsappText(text: string): boolean {
  const lines = linesOf(text.slice(0, LOOK_AT)).filter((line) => line.trim() !== '');
  if (lines.length === 0 || parseHead(lines[0]!) === null) return false;
  const heads = lines.flatMap((line) => parseHead(line) ?? []);
  const labels = heads.flatMap(({ rest }) => labelOf(rest) ?? []);
  return heads.length >= 2 && labels.some((label) => !LOG_LEVEL.test(label));
}

/** Reads WhatsApp's text, whose dates are written as its phone writes them. There is no zone and no id. */
export function readWhatsapp(text: string): ChatDraft {
  // Join each head with the lines below it.
  const lines: Line[] = [];
  const all = linesOf(text);
  while (all.length > 0 && all.at(-1)!.trim() === '') all.pop();
  const cut = all.length > 1 && HALF_HEAD.test(all.at(-1)!.trim());
  for (const line of cut ? all.slice(0, -1) : all) {
    const head = parseHead(line);
    if (head !== null) lines.push(head);
    else lines.at(-1)?.more.push(line.replace(MARKS, ''));
  }

  // Tell day from month by all dates together.
  const told = tellDateOrder(lines.map(({ date }) => date));

  // The app's first line, or the one that tells of the group's making, has the chat's name.
  const first = lines[0];
  const named = first !== undefined && ENCRYPTION_NOTICE.test(first.rest) ? labelOf(first.rest) : null;
  const created = lines.flatMap(({ rest }) => GROUP_CREATED.exec(rest.replace(MARKS, ''))?.[1] ?? [])[0];
  const issues: Issue[] = [];
  if (told.order === 'open' && lines.some(({ date }) => isAmbiguous(date.parts))) issues.push(OPEN_ORDER);
  if (cut) issues.push(cutIssue('its last line is not whole'));
  return {
    ...NO_CHAT,
    rule: 'whatsapp',
    app: 'whatsapp',
    name: named ?? created ?? null,
    dateOrder: told.order,
    orderRule: told.rule,
    entries: lines.map((line) => createMessage(line, told, named)),
    issues,
  };
}

const OPEN_ORDER: Issue = {
  code: 'date-doubtful',
  span: null,
  message:
    'Nothing in the export tells day from month; of dates that can be read both ways only the hour is given.',
};

function parseHead(raw: string): Line | null {
  const line = raw.replace(/^[\u200e\u200f\ufeff]+/, '').replace(/[\u202f\u00a0]/g, ' ');
  const match = HEAD.exec(line);
  if (match === null) return null;
  const [
    ,
    opened,
    first,
    sign,
    second,
    third,
    year,
    month,
    day,
    part,
    hour,
    minute,
    seconds,
    half,
    closed,
    rest,
  ] = match;
  if ((opened === undefined) !== (closed === undefined)) return null;
  const parts =
    year === undefined
      ? ([Number(first), Number(second), toYear(third!)] as const)
      : ([Number(year), Number(month), Number(day)] as const);
  const hours = part === undefined ? toHours(Number(hour), half ?? null) : hoursOfPart(part, Number(hour));
  const clock = formatClock(hours, Number(minute), seconds === undefined ? null : Number(seconds));
  if (clock === null || (parts[0] <= 31 && parts[2] < 1_000)) return null;
  return { date: { parts, sign: sign ?? '年' }, clock, rest: rest!, more: [] };
}

/** Two digits are a year of this century: WhatsApp is younger. */
function toYear(digits: string): number {
  return digits.length === 2 ? 2_000 + Number(digits) : Number(digits);
}

function hoursOfPart(part: string, hour: number): number {
  if (/下午|晚上/u.test(part)) return hour < 12 ? hour + 12 : hour;
  if (part === '中午') return hour < 11 ? hour + 12 : hour;
  return part === '凌晨' || part === '上午' ? hour % 12 : hour;
}

function isAmbiguous([a, b]: readonly [number, number, number]): boolean {
  return a !== b && a <= 12 && b <= 12;
}

function dayOf({ parts: [a, b, c] }: Line['date'], { order }: ToldOrder): string | null {
  if (order === 'year-first') return formatDay(a, b, c);
  if (order === 'open') return a === b ? formatDay(c, b, a) : null;
  return order === 'day-first' ? formatDay(c, b, a) : formatDay(c, a, b);
}

const LONGEST_LABEL = 80;

/** The name before the first colon; null where the app itself speaks. */
function labelOf(rest: string): string | null {
  const plain = rest.replace(MARKS, '');
  const colon = plain.search(/:(?:\s|$)/);
  const label = colon < 0 ? '' : plain.slice(0, colon).trim();
  return label === '' || label.length > LONGEST_LABEL || SYSTEM_BEFORE_COLON.test(label) ? null : label;
}

function createMessage(line: Line, told: ToldOrder, chat: string | null): MessageDraft {
  const label = labelOf(line.rest);
  const plain = line.rest.replace(MARKS, '');
  const said = label === null ? plain : plain.slice(plain.search(/:(?:\s|$)/) + 1);
  const body = [said.trim(), ...line.more].join('\n').trim();
  const kind = label === null ? 'system' : kindOfWhatsappWords(body);
  // On iOS the app's own lines stand as if the chat said them, with a mark of direction before their words.
  const isApp = label !== null && label === chat && kind === 'text' && /:\s\u200e/.test(line.rest);
  return {
    ...NO_MESSAGE,
    kind: isApp ? 'system' : kind,
    label: isApp ? null : label,
    body: body || null,
    time: `${dayOf(line.date, told) ?? ''}${line.clock}`,
  };
}
