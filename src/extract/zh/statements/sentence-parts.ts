import type { Mention } from '../../../model/mention.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { FoundCue } from '../cues/find-cues.ts';
import type { Clause } from './clauses.ts';
import type { Content } from './find-content.ts';

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
  /** What stands after the colon that ends the sentence, in the block below; undefined where none does. */
  readonly led: Content | undefined;
}
