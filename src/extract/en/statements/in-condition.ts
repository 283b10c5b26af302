import { sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import type { StatementDraft } from './statement-draft.ts';

/** If, unless, once: right before who speaks. */
const CONDITION = /\b(?:if|unless|suppose|supposing|in case|should) (?:the |a |an )?$/i;
/** He would go if the doctor said so; if asked, he says: what is told is told. */
const SAYS = /^(?:says?|said|tells?|told|claims?|claimed|admits?|confirms?|denies|insists?|writes)$/i;
const LONGEST = 16;

/** “If the firm says 84, I want to see the tickets”: what somebody would say if he did is no statement of his. */
export function isInCondition({ text }: Passage, { source, cue }: StatementDraft): boolean {
  if (source === null || source.end >= cue.start || !SAYS.test(sliceSpan(text, cue))) return false;
  return CONDITION.test(text.slice(Math.max(0, source.start - LONGEST), source.start));
}
