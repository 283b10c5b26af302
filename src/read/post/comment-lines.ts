import { formatClock, formatDay } from '../chat/chat-time.ts';
import { parsePublished } from '../parse-published.ts';
import { isPageLine } from '../thread/page-words.ts';

/** Who comments, whom it answers, and the words in the same line; `time` as far as a line tells it. */
export interface CommentHead {
  readonly name: string;
  readonly to: string | null;
  readonly words: string | null;
  readonly time: string | null;
}

const NAME = String.raw`[^\s：:，。！？!?；;“”"【】《》][^：:，。！？!?；;“”"【】《》]{0,29}?`;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = `(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/月]\\d{1,2}日?|\\d{1,2} ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:,? \\d{4})?)`;
const WHEN = `${DAY}(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?)?`;
const AGO =
  '(?:\\d+|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|\\d+\\s?(?:秒|分钟|小时|天|周|个月|年)前';

/** "Quay_Walker · 10 May 2026 at 07:11", 「momo  2026-03-05 23:41」: who and when, and nothing else. */
const HEADED = new RegExp(
  `^@?(?<name>${NAME})(?:\\s*[·•|｜—–]\\s*|\\s{2,}|\\s+(?=\\d{4}[-/年]))(?<when>${WHEN}|${AGO})$`,
  'iu',
);
/** 「河湾路人 回复 @momo：我也没有」. */
const NAMED = new RegExp(
  `^@?(?<name>${NAME})(?:\\s*(?:回复|回覆|replied to)\\s*@?(?<to>[^\\s：:，。]{1,20}))?\\s?(?:：|:(?!\\d))\\s*(?<words>\\S.*)$`,
  'iu',
);
/** 「2026-3-5 08:02 来自河湾 赞 12 回复」. */
const FOOT = new RegExp(`^(?<when>${WHEN}|${AGO})(?<rest>.*)$`, 'iu');
const FROM = /\s*(?:来自|來自|IP属地|IP屬地|via)\s?[：:]?\s*\S{1,20}/giu;

export function readHeadedComment(line: string): CommentHead | null {
  const groups = HEADED.exec(line)?.groups;
  if (groups === undefined) return null;
  return { name: groups.name!.trim(), to: null, words: null, time: toTime(groups.when!) };
}

export function readNamedComment(line: string): CommentHead | null {
  const groups = NAMED.exec(line)?.groups;
  if (groups === undefined) return null;
  return { name: groups.name!.trim(), to: groups.to ?? null, words: groups.words!, time: null };
}

/** The line below a comment that tells when it was written, with counters and calls; null for any other. */
export function readFoot(line: string): { readonly time: string | null } | null {
  const groups = FOOT.exec(line)?.groups;
  if (groups === undefined) return null;
  const rest = groups.rest!.replace(FROM, ' ').trim();
  return rest === '' || isPageLine(rest) ? { time: toTime(groups.when!) } : null;
}

/** A day and clock; without a year `XXXX-03-05T23:41`. */
function toTime(when: string): string | null {
  const dated = parsePublished(when);
  if (dated !== null) return dated;
  const [, month, day, hour, minute] = /^(\d{1,2})[-/月](\d{1,2})日?\s+(\d{1,2}):(\d{2})/u.exec(when) ?? [];
  // A leap year, so that 29 February is a day of some year.
  const known = day === undefined ? null : formatDay(2024, Number(month), Number(day));
  const clock = formatClock(Number(hour ?? 24), Number(minute ?? 0), null);
  return known === null || clock === null ? null : `XXXX${known.slice(4)}${clock}`;
}
