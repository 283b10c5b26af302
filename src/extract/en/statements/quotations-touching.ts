import { partitionPoint } from '../../../text/partition-point.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';

/** The quotations that share a character with the span; they are in order, so the first is found by halving. */
export function quotationsTouching(quotations: readonly Quotation[], span: Span): Quotation[] {
  const first = partitionPoint(quotations.length, (index) => quotations[index]!.end <= span.start);
  const touching: Quotation[] = [];
  for (let i = first; i < quotations.length && quotations[i]!.start < span.end; i++)
    touching.push(quotations[i]!);
  return touching;
}
