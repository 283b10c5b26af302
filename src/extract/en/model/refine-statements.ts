import { partitionPoint } from '../../../text/partition-point.ts';
import { compareSpans, overlaps, type Span } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { rangeToSpan, type StatementDraft } from '../statements/statement-draft.ts';
import type { Words } from '../words/find-words.ts';
import { isFirm, isIndispensable, isOtherVerb } from './kept-drafts.ts';
import { labelRoles } from './label-roles.ts';
import { ruleTags, tagCues } from './tag-cues.ts';
import type { TrainedModel } from './trained-model.ts';
import { unitsOf } from './units.ts';

/**
 * Statements as two trained chains see them, which are told what the rules found: the first says which words
 * are cues, the second gives each cue its source and content. A rule's draft whose cue the chain does not
 * share is dropped; a cue that no rule knows becomes a draft of its own.
 */
export function refineStatements(
  words: Words,
  passage: Passage,
  drafts: readonly StatementDraft[],
  model: TrainedModel,
): StatementDraft[] {
  const units = unitsOf(words, passage, model.vocabulary);

  // Tell the first chain which units the rules take for cues, and let it decide.
  const cues = tagCues(words, units, ruleTags(words, units, drafts), model);

  // Give each cue its source and content, with the draft of the rules as a hint; firm drafts stay as they are.
  const refined: StatementDraft[] = drafts.filter(isFirm);
  let next = 0;
  for (const cue of cues) {
    const span = rangeToSpan(words, { first: units.first[cue.first]!, last: units.last[cue.last]! });
    while (next < drafts.length && drafts[next]!.cue.end <= span.start) next++;
    const draft = next < drafts.length && drafts[next]!.cue.start < span.end ? drafts[next] : undefined;
    if (draft !== undefined && isFirm(draft)) continue;
    if (draft !== undefined && isOtherVerb(words, units, cue, draft)) {
      refined.push(draft);
      continue;
    }
    const statement = labelRoles(words, passage, units, cue, span, draft, model);
    if (statement !== undefined) refined.push(statement);
  }
  // Take back what is denied by name, and what is told to a hearer, where the chain left it out.
  const found = refined.map((statement) => statement.cue).sort(compareSpans);
  const lost = drafts.filter((draft) => isIndispensable(words.text, draft) && !isTaken(found, draft.cue));
  return [...refined, ...lost];
}

/** Whether a cue overlaps one of those found, which are in order and overlap one another little. */
function isTaken(found: readonly Span[], cue: Span): boolean {
  const first = partitionPoint(found.length, (index) => found[index]!.end <= cue.start);
  return first < found.length && overlaps(found[first]!, cue);
}
