import type { Statement } from '../../../model/statement.ts';
import type { Found } from '../../pack.ts';
import { createPassage } from '../../passage.ts';
import { findMentions } from '../find-mentions.ts';
import { blocksOfLines } from '../model/training-documents.ts';
import { resolveSource } from '../sources/resolve-source.ts';
import { describeStatement, seeStatement } from '../statements/describe-statement.ts';
import { findDrafts } from '../statements/find-drafts.ts';
import type { SeenStatement } from './act-signs.ts';

/** The statements of an English text with what each shows to who judges its act; for training. */
export function readSeenStatements(text: string): (Found<Statement> & { readonly seen: SeenStatement })[] {
  const passage = createPassage({ text, blocks: blocksOfLines(text), published: null, language: 'en' });
  const mentions = findMentions(passage);
  const statements: (Found<Statement> & { readonly seen: SeenStatement })[] = [];
  for (const draft of findDrafts(passage, mentions)) {
    const sourceFrom = resolveSource(draft, statements, mentions, text);
    const seen = seeStatement(draft, passage, sourceFrom, mentions);
    statements.push({ ...describeStatement(draft, passage, sourceFrom, mentions), seen });
  }
  return statements;
}
