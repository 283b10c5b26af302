import type { Mention } from '../../../model/mention.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { findCues } from '../cues/find-cues.ts';
import type { FoundCue } from '../cues/found-cue.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Content } from './find-content.ts';

/** A sentence with more cues is a list or no sentence at all; the bound keeps the work per sentence linear. */
const MAX_CUES = 40;
/** Clauses and quotations of a sentence that are looked at, for the same reason. */
const MAX_PARTS = 300;

/** A sentence and all that was found in it. */
export interface SentenceParts {
  readonly text: string;
  readonly sentence: Span;
  readonly clauses: readonly Clause[];
  readonly cues: readonly FoundCue[];
  readonly quotations: readonly Quotation[];
  readonly names: readonly Found<Mention>[];
  /** Who spoke in the sentence that a quotation ended right before this one; undefined elsewhere. */
  readonly speaking: Span | undefined;
  /** Who spoke in the sentence before, in the same block. */
  readonly heard: Span | undefined;
  /** What stands after the colon that ends the sentence, in the block below; undefined where none does. */
  readonly led: Content | undefined;
}

const NOTHING_AROUND = { speaking: undefined, heard: undefined, led: undefined };

/** The sentence cut at its commas, with the cues that are not inside a quotation; `within` and `names` lie in it, in order. */
export function partSentence(
  text: string,
  sentence: Span,
  within: readonly Quotation[],
  names: readonly Found<Mention>[],
  around: Pick<SentenceParts, 'speaking' | 'heard' | 'led'> = NOTHING_AROUND,
): SentenceParts {
  const quotations = within.slice(0, MAX_PARTS);
  const clauses = splitClauses(text, sentence, quotations).slice(0, MAX_PARTS);
  const cues = findCues(text, clauses).slice(0, MAX_CUES);
  return { text, sentence, clauses, cues, quotations, names, ...around };
}
