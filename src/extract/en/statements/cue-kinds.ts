/** Parents 【were told】 that it was shut: who stands before it is told, and says nothing. */
const TOLD =
  /^(?:was|were|been|is|are|being|have been|has been|had been) (?:\w+ly )?(?:told|informed|warned|assured|advised|notified|reminded)$/i;

/** Whether a cue says that somebody is told. */
export function isTold(cue: string): boolean {
  return TOLD.test(cue);
}

/** He refused to say, would not say: a cue after which nothing is told. */
export const REFUSES =
  /\b(?:(?:refus|declin)(?:e|es|ed|ing) to|(?:would|will|could|did) not|(?:would|wo|could|did)n['’]t|(?:has|have|had) not|(?:has|have|had)n['’]t) (?:say|said|disclose|reveal|explain|tell)\b/i;

/** A clause is no longer, in UTF-16 units. */
export const LONGEST_CLAUSE = 400;
