import type { Block, Reading } from '../model/report.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** The part of a report that extraction reads. */
export type Extractable = Pick<Reading, 'text' | 'blocks' | 'published' | 'language'>;

/** A report made ready for the finders: each of these is computed once and read by all of them. */
export interface Passage {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** ISO 8601 prefix that relative times are resolved against; null where the day is unknown. */
  readonly published: string | null;
  /** In text order; no sentence crosses a block's border. */
  readonly sentences: readonly Span[];
  /** Outermost quotations in text order, with and without their marks. */
  readonly quotations: readonly Quotation[];
}

export function createPassage(report: Extractable): Passage {
  const sentences = report.blocks.flatMap((block) => splitSentences(report.text, block));
  const quotations = report.blocks.flatMap((block) => findQuotations(report.text, block));
  return {
    text: report.text,
    blocks: report.blocks,
    published: report.published,
    sentences,
    quotations,
  };
}
