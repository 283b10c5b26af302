import type { Reason } from '../../../model/reason.ts';
import type { Act } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Words } from '../words/find-words.ts';
import type { WordRange } from '../words/word-range.ts';

/** A statement whose spans are known, before act, mode and speaker are told. */
export interface StatementDraft {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly act: Act;
  readonly reasons: readonly Reason[];
}

/** A draft of any kind: a bare quotation and a turn of talk have no cue. */
export type AnyDraft = Omit<StatementDraft, 'cue'> & {
  readonly cue: Span | null;
  /** A turn of a transcript: told word for word, its act by its own words. */
  readonly isVerbatim?: true;
};

export function rangeToSpan(words: Words, range: WordRange): Span {
  return { start: words.start[range.first]!, end: words.end[range.last]! };
}
