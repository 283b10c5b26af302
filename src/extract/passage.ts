import type { Block, Reading } from '../model/report.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** The part of a report that extraction reads. */
export type Extractable = Pick<Reading, 'text' | 'blocks' | 'published' | 'language'> & {
  readonly kind?: Reading['kind'];
  readonly outlet?: Reading['outlet'];
  readonly site?: Reading['site'];
  readonly transcript?: Reading['transcript'];
};

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
  /** What was published; null where nobody tells. */
  readonly kind: Reading['kind'] | null;
  /** Whose notice it is, by the page that it stands on; null where it does not say, and for what is no notice. */
  readonly publisher: string | null;
}

export function createPassage(report: Extractable): Passage {
  const { text, blocks, published, kind = null, outlet = null, site = null } = report;
  const sentences: Span[] = [];
  const quotations: Quotation[] = [];
  for (const block of blocks) {
    const quoted = findQuotations(text, block);
    for (const quotation of quoted) quotations.push(quotation);
    for (const sentence of splitSentences(text, block, quoted)) sentences.push(sentence);
  }
  const publisher = kind === 'notice' ? (outlet ?? site) : null;
  return { text, blocks, published, sentences, quotations, kind, publisher };
}
