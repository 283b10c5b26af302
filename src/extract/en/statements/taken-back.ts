import { type Span, sliceSpan } from '../../../text/span.ts';
import { LONGEST_CLAUSE } from './cue-kinds.ts';
import type { StatementDraft } from './statement-draft.ts';

/** The council apologised for having 【said】 that it was safe: it says so no more. */
export function isTakenBack(text: string, { cue, content }: StatementDraft): boolean {
  if (content.length === 0 || !/(?:ing|\b(?:said|told|claimed|stated|written))$/i.test(sliceSpan(text, cue)))
    return false;
  const verb = sliceSpan(text, cue).replace(/^having (?:\w+ly )?/i, '');
  return TAKES_BACK.test(text.slice(Math.max(0, cue.start - LONGEST_CLAUSE), cue.end - verb.length));
}

/** The council apologised 【for having said that it was safe】: what is taken back, with the words that say so. */
export function whatIsTakenBack(
  text: string,
  { cue }: StatementDraft,
  content: Span[],
  near: readonly StatementDraft[],
): Span[] {
  const [first] = content;
  if (first === undefined || first.start <= cue.end || !APOLOGY.test(sliceSpan(text, cue))) return content;
  const back = near.find((other) => other.cue.start >= cue.end && isTakenBack(text, other));
  if (back === undefined && !OWN_WORDS.test(text.slice(cue.end, first.start))) return content;
  return [{ start: cue.end + 1, end: (back?.content ?? content).at(-1)!.end }];
}

const APOLOGY = /\b(?:apologi[sz](?:e|es|ed|ing)|regret(?:s|ted|ting)?)\b/i;
const OWN_WORDS =
  /^ (?:to [^.;,\n]{1,60}? )?(?:for )?(?:having )?(?:\w+ly )?(?:saying|said|claiming|claimed|telling|told|stating|stated|suggesting|insisting|writing|reporting)\b/i;
const TAKES_BACK =
  /\b(?:(?:apologi[sz](?:e|es|ed|ing)|apology|sorry)(?: to [^.;,\n]{1,60})? for|regret(?:s|ted|ting)?) (?:having |ever |once )*(?:\w+ly )?$/i;
