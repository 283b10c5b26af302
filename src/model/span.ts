import { z } from 'zod';
import type { Span } from '../text/span.ts';

/** The boundary's check of a `Span`; whether it fits its text is asked by `isSpan` of the text room. */
export const SpanSchema: z.ZodType<Span> = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export type { Span };
