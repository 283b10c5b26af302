import { contains, type Span, sliceSpan } from '../../../text/span.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Whether too little speaks for a draft. What stands within another's words has to have a speaker (said that repairs 【were
 * planned】), and where the chain alone found it (a member of our team 【opened】 the gate) it is seldom speech, nor is what the
 * chain found without anybody who speaks (crews 【were called】). Of such drafts PolNeAR marks 1 of 45, 7 of 83 and 6 of 77
 * (bench attribution-en, training half). Answers not given, what is not known and what is alleged stand.
 */
export function isUnsupported(text: string, draft: StatementDraft, near: readonly StatementDraft[]): boolean {
  const { act, source, cue, reasons } = draft;
  if (act === 'decline' || act === 'unaware' || act === 'allege') return false;
  // They had 14 complaints but 【declined】 to name the maker.
  if (REFUSES.test(sliceSpan(text, cue))) return false;
  const isGuess = reasons.every(({ rule }) => rule === 'en:chain');
  if (source === null && isGuess) return true;
  if (source !== null && !isGuess) return false;
  return near.some(
    (other) => other !== draft && holds(other.content, cue) && !holds(draft.content, other.cue),
  );
}

const REFUSES = /\b(?:declin|refus)(?:e|es|ed|ing)\b/i;

function holds(content: readonly Span[], cue: Span): boolean {
  return content.some((span) => contains(span, cue));
}
