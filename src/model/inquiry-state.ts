import { endOf, parseIsoPrefix } from '../text/times/iso-prefix.ts';
import type { AnswerOutcome } from './inquiry.ts';

/** How an inquiry stands: what came last of it; `overdue` where nothing did by its deadline, as far as `now` can tell. */
export function stateOfInquiry(
  {
    answers,
    deadline,
  }: { readonly answers: readonly { readonly outcome: AnswerOutcome }[]; readonly deadline: string | null },
  now: string,
): AnswerOutcome | 'overdue' | 'waiting' {
  const last = answers.at(-1);
  if (last !== undefined) return last.outcome;
  return deadline !== null && isOver(deadline, now) ? 'overdue' : 'waiting';
}

/** A day without an hour is over when it ends; one without a zone is over when it is so everywhere. */
function isOver(deadline: string, now: string): boolean {
  const instant =
    /T/.test(deadline) && /(?:Z|[+-]\d\d:\d\d)$/.test(deadline) ? Date.parse(deadline) : Number.NaN;
  if (!Number.isNaN(instant)) return Date.parse(now) > instant;
  return Date.parse(now) / 1000 > endOf(parseIsoPrefix(deadline)!) + WEST;
}

/** Seconds after which a day that ended in Greenwich has ended everywhere. */
const WEST = 12 * 3600;
