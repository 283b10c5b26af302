import { partitionPoint } from '../../../text/partition-point.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import { type Content, trimContent } from './find-content.ts';

/** The quotation that begins exactly at `start`; `quotations` are in text order. */
function quotationAt(quotations: readonly Quotation[], start: number): Quotation | undefined {
  const at = partitionPoint(quotations.length, (index) => quotations[index]!.start < start);
  return quotations[at]?.start === start ? quotations[at] : undefined;
}

/** What a colon at the end of a block leads to: the quotation that opens the next one, else its first sentence. */
export function contentBelow(
  text: string,
  next: Span | undefined,
  quotations: readonly Quotation[],
): Content | undefined {
  if (next === undefined) return undefined;
  const quotation = quotationAt(quotations, next.start);
  if (quotation !== undefined) return { spans: [quotation.inner], mode: 'direct' };
  const span = trimContent(text, next);
  return span && { spans: [span], mode: 'indirect' };
}
