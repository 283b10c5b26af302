import type { Grammar } from './grammar.ts';
import type { Lean } from './place-date.ts';

/** Farther off than this in a clause a word seldom speaks of the date: 计划于今年底前在…举行. */
const REACH = 24;

/** `ahead` where words in the same clause point to what is still to come: 将于7月15日, on July 15 … will open. */
export function leanOf(
  grammar: Grammar,
  folded: string,
  { start, end }: { start: number; end: number },
): Lean {
  const before = folded.slice(Math.max(0, start - REACH), start);
  const after = folded.slice(end, end + REACH);
  return grammar.ahead.before.test(before) || grammar.ahead.after.test(after) ? 'ahead' : 'news';
}
