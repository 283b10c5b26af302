import type { Certainty, Conflict } from '../../model/conflict.ts';
import type { Span } from '../../text/span.ts';
import { type Member, statementAround } from '../member.ts';

/** One account of several that cannot all be so: its words, and the stretch that shows that they speak of the same. */
export interface ConflictSide {
  readonly member: Member;
  readonly span: Span;
  readonly told: Span;
}

/** The conflict between its sides, named after the first; `topic` parts conflicts of one kind in the same words. */
export function describeConflict(
  kind: Conflict['kind'],
  topic: string | null,
  rule: string,
  sides: readonly [ConflictSide, ...ConflictSide[]],
  certainty: Certainty = 'sure',
): Conflict {
  const [{ member, span }] = sides;
  const place = `${member.report.id}-${span.start}-${span.end}`;
  return {
    id: topic === null ? `${kind}-${place}` : `${kind}-${topic}-${place}`,
    kind,
    certainty,
    sides: sides.map((side) => ({
      report: side.member.report.id,
      statement: statementAround(side.member, side.span)?.id ?? null,
      span: side.span,
    })),
    reasons: sides.map((side) => ({ rule, span: side.told, report: side.member.report.id })),
  };
}
