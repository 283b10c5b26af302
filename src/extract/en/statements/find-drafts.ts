import type { Mention } from '../../../model/mention.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { loadModel } from '../model/model.ts';
import { refineStatements } from '../model/refine-statements.ts';
import { wordsOf } from '../words/passage-words.ts';
import { checkedClaims, isCheckLabel } from './checked-claim.ts';
import { withDeniedBefore } from './denied-before.ts';
import { isInCondition } from './in-condition.ts';
import { isInQuestion } from './in-question.ts';
import { ownStatements, withOwnSources } from './own-statements.ts';
import { ruleDrafts, soundDrafts } from './rule-drafts.ts';
import { setRight } from './set-right.ts';
import type { AnyDraft, StatementDraft } from './statement-draft.ts';
import { withTalkCalledFalse } from './talk-called-false.ts';
import { tidyDrafts } from './tidy-drafts.ts';
import { turnStatements } from './turn-statements.ts';
import { isOwnTurnAgain } from './turns-of-talk.ts';

/** The statements of a passage by their spans alone, in text order. */
export function findDrafts(passage: Passage, mentions: readonly Found<Mention>[]): AnyDraft[] {
  // Let the rules find the verbs that report, and for each who speaks and what was said.
  const byRule = ruleDrafts(passage);

  // Let the trained chains, which are told what the rules found, move the borders and judge doubtful cues.
  const refined = tidyDrafts(
    passage.text,
    refineStatements(wordsOf(passage), passage, byRule, loadModel()).filter(
      (draft) => !isInQuestion(passage, draft) && !isInCondition(passage, draft),
    ),
  );

  // Let talk that a sentence calls false be denied by it, and a denial of what stands right before it have the words that it denies.
  const answered = withDeniedBefore(passage, withTalkCalledFalse(passage, refined));

  // Add what no verb reports: turns of talk, quotations signed by a dash, quotations that stand alone.
  const isLabelled = ({ source, cue }: AnyDraft) =>
    source !== null &&
    (cue === null || !/\p{L}/u.test(sliceSpan(passage.text, cue))) &&
    isCheckLabel(sliceSpan(passage.text, source));
  const turns = turnStatements(passage, mentions, answered).filter((draft) => !isLabelled(draft));
  const others = answered.filter(
    (draft) => !isLabelled(draft) && !isOwnTurnAgain(passage.text, draft, turns),
  );
  const told = withOwnSources(passage, withoutColons(passage.text, others, turns));

  // Add what a notice or a letter says in its own name, as far as no verb of saying told it.
  const own = [...told, ...ownStatements(wordsOf(passage), passage, told)];

  // Add what a correction says is so, and what a check of facts says goes round.
  return soundDrafts(passage, [
    ...own,
    ...setRight(wordsOf(passage), passage, own),
    ...checkedClaims(passage),
  ]);
}

/**
 * FINCH【:】 It is safe. Of several turns the chain's colon tells nothing that they do not, but is their cue; a headline's
 * only one tells as much as the turn that it makes.
 */
function withoutColons(
  text: string,
  drafts: readonly StatementDraft[],
  turns: readonly AnyDraft[],
): AnyDraft[] {
  const spoken = turns.filter(isTurn);
  const isColonOf = ({ cue }: StatementDraft, { source, cue: label, content }: AnyDraft) =>
    !/\p{L}/u.test(sliceSpan(text, cue)) && cue.start >= (source ?? label)!.end && cue.end <= content[0]!.end;
  const colonOf = (turn: AnyDraft) =>
    isTurn(turn) ? drafts.find((draft) => isColonOf(draft, turn)) : undefined;
  if (spoken.length === 1) return [...drafts, ...turns.filter((turn) => colonOf(turn) === undefined)];
  return [
    ...drafts.filter((draft) => !spoken.some((turn) => isColonOf(draft, turn))),
    ...turns.map((turn) => ({ ...turn, cue: turn.cue ?? colonOf(turn)?.cue ?? null })),
  ];
}

function isTurn({ reasons }: AnyDraft): boolean {
  return reasons.some(({ rule }) => rule === 'en:turn:colon' || rule === 'en:turn:question');
}
