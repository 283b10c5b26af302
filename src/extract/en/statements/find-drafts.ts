import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { loadModel } from '../model/model.ts';
import { refineStatements } from '../model/refine-statements.ts';
import { wordsOf } from '../words/passage-words.ts';
import { ruleDrafts, soundDrafts } from './rule-drafts.ts';
import type { AnyDraft } from './statement-draft.ts';
import { tidyDrafts } from './tidy-drafts.ts';
import { turnStatements } from './turn-statements.ts';

/** The statements of a passage by their spans alone, in text order. */
export function findDrafts(passage: Passage, mentions: readonly Found<Mention>[]): AnyDraft[] {
  // Let the rules find the verbs that report, and for each who speaks and what was said.
  const byRule = ruleDrafts(passage);

  // Let the trained chains, which are told what the rules found, move the borders and judge doubtful cues.
  const refined = tidyDrafts(passage.text, refineStatements(wordsOf(passage), passage, byRule, loadModel()));

  // Add what no verb reports: turns of talk, quotations signed by a dash, quotations that stand alone.
  return soundDrafts(passage, [...refined, ...turnStatements(passage, mentions, refined)]);
}
