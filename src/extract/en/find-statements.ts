import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { loadModel } from './model/model.ts';
import { refineStatements } from './model/refine-statements.ts';
import { resolveSource } from './sources/resolve-source.ts';
import { describeStatement } from './statements/describe-statement.ts';
import { ruleDrafts, soundDrafts } from './statements/rule-drafts.ts';
import { tidyDrafts } from './statements/tidy-drafts.ts';
import { turnStatements } from './statements/turn-statements.ts';
import { wordsOf } from './words/passage-words.ts';

/** Who is reported as saying what, in text order; `[]` where nobody is. */
export function findStatements(passage: Passage, mentions: readonly Found<Mention>[]): Found<Statement>[] {
  // Let the rules find the verbs that report, and for each who speaks and what was said.
  const byRule = ruleDrafts(passage);

  // Let the trained chains, which are told what the rules found, move the borders and judge doubtful cues.
  const refined = tidyDrafts(passage.text, refineStatements(wordsOf(passage), passage, byRule, loadModel()));

  // Add what no verb reports: turns of talk, quotations signed by a dash, quotations that stand alone.
  const drafts = soundDrafts(passage, [...refined, ...turnStatements(passage, mentions, refined)]);

  // Say of each whom a pronoun stands for, how it was said, and by what kind of speaker.
  const statements: Found<Statement>[] = [];
  for (const draft of drafts) {
    const sourceFrom = resolveSource(draft, statements, mentions, passage.text);
    statements.push(describeStatement(draft, passage, sourceFrom, mentions));
  }
  return statements;
}
