import { compareSpans } from '../../../text/span.ts';
import { boundContent } from './bound-content.ts';
import { isUnsupported } from './is-unsupported.ts';
import { isNoSpeech, isSaidByNobody } from './no-speech.ts';
import { withRecordThatSeems } from './records-that-seem.ts';
import { speakerMeant } from './speaker-meant.ts';
import type { StatementDraft } from './statement-draft.ts';
import { isTakenBack } from './taken-back.ts';
import { withWholeSource } from './whole-source.ts';
import { standsInAnother } from './within-another.ts';

/** So many drafts on either side can hold one, or stand in it. */
const NEIGHBOURS = 6;

/**
 * Drafts that stand by themselves, in the order of their cues: without a cue inside the name of another's speaker (a statement
 * 【posted on】 its website), without what only names an answer that was not given, and each content up to where the next
 * speaker begins after a semicolon.
 */
export function tidyDrafts(text: string, drafts: readonly StatementDraft[]): StatementDraft[] {
  const ordered = drafts
    .filter((draft) => !isNoSpeech(text, draft))
    .map((draft) => withWholeSource(text, withRecordThatSeems(text, draft)))
    .sort((a, b) => compareSpans(a.cue, b.cue));
  return ordered.flatMap((draft, index) => {
    const near = ordered.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    if (standsInAnother(text, draft, near) || isTakenBack(text, draft)) return [];
    if (isSaidByNobody(text, draft) || isUnsupported(text, draft, near)) return [];
    return [{ ...draft, source: speakerMeant(text, draft, near), content: boundContent(text, draft, near) }];
  });
}
