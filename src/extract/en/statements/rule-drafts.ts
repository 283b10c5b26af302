import { compareSpans, hullOf, isSpan, overlaps, type Span } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { wordsOf } from '../words/passage-words.ts';
import { accordingStatements } from './according-statements.ts';
import { cueStatements } from './cue-statements.ts';
import { declineStatements } from './decline-statements.ts';
import type { AnyDraft, StatementDraft } from './statement-draft.ts';
import { unclearStatements } from './unclear-statements.ts';
import { whetherAhead } from './whether-ahead.ts';

/** What the rules find, in text order, no two cues overlapping; every span is sound. */
export function ruleDrafts(passage: Passage): StatementDraft[] {
  const words = wordsOf(passage);
  const drafts = [
    ...whetherAhead(passage),
    ...declineStatements(words),
    ...unclearStatements(words),
    ...cueStatements(words, passage),
    ...accordingStatements(words, passage),
  ];
  return soundDrafts(passage, withoutTwins(drafts));
}

/** In text order, without those whose spans would cut a character in two. */
export function soundDrafts<T extends AnyDraft>(passage: Passage, drafts: readonly T[]): T[] {
  return drafts
    .filter((draft) => spansOf(draft).every((span) => isSpan(passage.text, span)))
    .sort((a, b) => compareSpans(anchorOf(a), anchorOf(b)));
}

/** Where a draft stands in the text: at its cue, else at what was said. */
function anchorOf(draft: AnyDraft): Span {
  return draft.cue ?? hullOf(spansOf(draft));
}

/** In text order; of drafts whose cues overlap the first one handed in stands, since its rule is the narrower. */
function withoutTwins(drafts: readonly StatementDraft[]): StatementDraft[] {
  const ordered = [...drafts].sort((a, b) => compareSpans(a.cue, b.cue));
  const kept: StatementDraft[] = [];
  for (const draft of ordered) {
    const last = kept.at(-1);
    // Neither the firm nor its owner replied: two are silent in one word.
    const isOther = last?.source?.start !== draft.source?.start && last?.act === 'decline';
    if (last !== undefined && overlaps(last.cue, draft.cue) && !(isOther && draft.act === 'decline')) {
      if (draft.content.length === 0 && last.content.length > 0 && last.act !== 'unaware')
        kept[kept.length - 1] = draft;
    } else kept.push(draft);
  }
  return kept;
}

function spansOf(draft: AnyDraft): Span[] {
  return [draft.source, draft.cue, ...draft.content].filter((span) => span !== null);
}
