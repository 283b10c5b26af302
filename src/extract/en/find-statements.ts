import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import { compareSpans, isSpan, overlaps, type Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { accordingStatements } from './according-statements.ts';
import { cueStatements } from './cue-statements.ts';
import { declineStatements } from './decline-statements.ts';
import { describeStatement } from './describe-statement.ts';
import { wordsOf } from './passage-words.ts';
import { resolveSource } from './resolve-source.ts';
import type { StatementDraft } from './statement-draft.ts';
import { unclearStatements } from './unclear-statements.ts';

/** Who is reported as saying what, in text order; `[]` where nobody is. */
export function findStatements(passage: Passage, mentions: readonly Found<Mention>[]): Found<Statement>[] {
  // Cut the sentences into words, each with its place in a quotation.
  const words = wordsOf(passage);

  // Find the verbs that report, and for each who speaks and what was said; then what has no such verb.
  const drafts = withoutTwins([
    ...declineStatements(words),
    ...cueStatements(words, passage),
    ...accordingStatements(words, passage),
    ...unclearStatements(words),
  ]).filter((draft) => spansOf(draft).every((span) => isSpan(passage.text, span)));

  // Say of each whom a pronoun stands for, how it was said, and by what kind of speaker.
  const statements: Found<Statement>[] = [];
  for (const draft of drafts) {
    const sourceFrom = resolveSource(draft, statements, mentions, passage.text);
    statements.push(describeStatement(draft, passage, sourceFrom, mentions));
  }
  return statements;
}

/** In text order; of drafts whose cues overlap the first one handed in stands, since its rule is the narrower. */
function withoutTwins(drafts: readonly StatementDraft[]): StatementDraft[] {
  const ordered = [...drafts].sort((a, b) => compareSpans(a.cue, b.cue));
  const kept: StatementDraft[] = [];
  for (const draft of ordered) {
    const last = kept.at(-1);
    if (last !== undefined && overlaps(last.cue, draft.cue)) {
      if (draft.content.length === 0 && last.content.length > 0) kept[kept.length - 1] = draft;
    } else kept.push(draft);
  }
  return kept;
}

function spansOf(draft: StatementDraft): Span[] {
  return [draft.source, draft.cue, ...draft.content].filter((span) => span !== null);
}
