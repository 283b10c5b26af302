import type { Grammar } from './grammar.ts';
import type { Lean } from './place-date.ts';
import type { Reading } from './time-parts.ts';

/** Farther off than this in a clause a word seldom speaks of the date: 计划于今年底前在…举行. */
const REACH = 24;
/** He will report to the committee for parks and roads on 10 December. */
const FAR_REACH = 120;
/** By July 1, 7月1日前. */
const DEADLINES: ReadonlySet<string> = new Set(['until', 'by-day']);
/** A deadline stands at the end of its sentence, far from the verb that sets it. */
const DEADLINE_REACH = 160;

/**
 * `ahead` where words in the same clause point to what is still to come: 将于7月15日, on July 15 … will open; `past` where
 * nearer ones say it has been: 拟处罚款，曾于6月3日签收.
 */
export function leanOf(
  grammar: Grammar,
  folded: string,
  { start, end, reading }: { start: number; end: number; reading: Reading },
): Lean {
  const before = folded.slice(Math.max(0, start - REACH), start);
  const after = folded.slice(end, end + REACH);
  const { deadline, past } = grammar.ahead;
  const isDeadline = reading.form === 'bounded' && DEADLINES.has(reading.bound);
  if (
    isDeadline &&
    past?.before.test(before) !== true &&
    (deadline.before.test(folded.slice(Math.max(0, start - DEADLINE_REACH), start)) ||
      deadline.after?.test(after) === true)
  )
    return 'ahead';
  if (grammar.ahead.far?.test(folded.slice(Math.max(0, start - FAR_REACH), start))) return 'ahead';
  if (grammar.ahead.after.test(after)) return 'ahead';
  const since = past?.before.exec(before)?.index ?? -1;
  if (since >= 0 && !grammar.ahead.before.test(before.slice(since))) return 'past';
  if (past?.after.test(after) === true) return 'past';
  return grammar.ahead.before.test(before) ? 'ahead' : 'news';
}
