import { contains, sliceSpan } from '../../../text/span.ts';
import { isTold, REFUSES } from './cue-kinds.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Whether a draft is no statement beside those near it: its cue is part of another's speaker, its content is another's answer that was not
 * given, or another has told it already.
 */
export function standsInAnother(
  text: string,
  draft: StatementDraft,
  near: readonly StatementDraft[],
): boolean {
  return (
    isPartOfName(draft, near) ||
    namesSilence(draft, near) ||
    isWithinItsContent(text, draft, near) ||
    isWithinQuestion(text, draft, near) ||
    isMarkAgain(text, draft, near)
  );
}

/** Of two cues that each stand in the other's speaker the first is meant. */
function isPartOfName({ cue, source }: StatementDraft, near: readonly StatementDraft[]): boolean {
  return near.some((other) => {
    if (other.source === null || !contains(other.source, cue)) return false;
    const isMutual = source !== null && contains(source, other.cue);
    return !isMutual || other.cue.start < cue.start;
  });
}

/** 【Calls to】 the office went unanswered: nobody says that; nor does who 【wrote to】 the board and has not heard back. */
function namesSilence(draft: StatementDraft, near: readonly StatementDraft[]): boolean {
  return near.some(
    (other) =>
      other.act === 'decline' &&
      draft.content.some((span) => contains(span, other.cue)) &&
      (draft.source === null || other.source?.start === draft.content[0]!.start),
  );
}

/** The clerk said the guard 【had been told】 to wait: the chain takes the clerk's whole clause for what was told. */
function isWithinItsContent(
  text: string,
  { cue, content }: StatementDraft,
  near: readonly StatementDraft[],
): boolean {
  const [first] = content;
  if (first === undefined || first.end > cue.start || !isTold(sliceSpan(text, cue))) return false;
  return near.some((other) => contains(first, other.cue));
}

/** The leader would not say when officers 【first learned】 of it: within the question nobody tells. */
function isWithinQuestion(text: string, { cue }: StatementDraft, near: readonly StatementDraft[]): boolean {
  if (!LEARNS.test(sliceSpan(text, cue))) return false;
  return near.some(
    (other) =>
      REFUSES.test(sliceSpan(text, other.cue)) &&
      other.content.some(
        (span) => contains(span, cue) && /^(?:when|how|why|whether|who|what)\b/i.test(sliceSpan(text, span)),
      ),
  );
}

const LEARNS = /\b(?:learn(?:s|ed|t)?|knew|know|known|heard|found out|realised|realized|became aware)$/i;

/** A clerk told the Echo【:】 “…”: the mark tells what the verb has told. */
function isMarkAgain(
  text: string,
  { cue, content }: StatementDraft,
  near: readonly StatementDraft[],
): boolean {
  const [first] = content;
  if (first === undefined || /\p{L}/u.test(sliceSpan(text, cue))) return false;
  return near.some(
    (other) =>
      /\p{L}/u.test(sliceSpan(text, other.cue)) &&
      other.cue.end <= cue.start &&
      other.content.some((span) => contains(span, first)),
  );
}
