import { z } from 'zod';
import type { Span } from '../text/span.ts';

/**
 * The boundary's check of a `Span`; whether it fits its text is asked by `isSpan` of the text room.
 * Not strict: to TypeScript a block is a span, and one that stands for a span leaves its role behind here.
 */
export const SpanSchema: z.ZodType<Span> = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export type { Span };
