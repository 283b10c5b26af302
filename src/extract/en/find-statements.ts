import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { firstPersons } from './sources/first-person.ts';
import { resolveSource } from './sources/resolve-source.ts';
import { ofBodyBefore } from './speakers/of-body-before.ts';
import { describeStatement } from './statements/describe-statement.ts';
import { findDrafts } from './statements/find-drafts.ts';

/** Who is reported as saying what, in text order; `[]` where nobody is. */
export function findStatements(passage: Passage, mentions: readonly Found<Mention>[]): Found<Statement>[] {
  // Find who speaks, by which words, and what was said.
  const drafts = findDrafts(passage, mentions);

  // Say of each whom a pronoun stands for, how it was said, by what kind of speaker, and what act it was.
  const statements: Found<Statement>[] = [];
  const writerOf = firstPersons(passage, drafts, mentions);
  for (const draft of drafts) {
    const sourceFrom = writerOf(draft) ?? resolveSource(draft, statements, mentions, passage.text);
    statements.push(
      ofBodyBefore(describeStatement(draft, passage, sourceFrom, mentions), statements, passage.text),
    );
  }
  return statements;
}
