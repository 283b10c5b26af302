import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';

/** The quotations that share a character with the span; they are in order, so the first is found by halving. */
export function quotationsTouching(quotations: readonly Quotation[], span: Span): Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const touching: Quotation[] = [];
  for (let i = low; i < quotations.length && quotations[i]!.start < span.end; i++)
    touching.push(quotations[i]!);
  return touching;
}
