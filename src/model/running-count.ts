import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/** What is counted on as hours and days go by: more is known later, and nobody contradicts anybody. */
export const CountedSchema = z.enum([
  'dead',
  'badly-injured',
  'injured',
  'missing',
  'ill',
  'hospital',
  'evacuated',
  'detained',
  'homes',
]);
export type CountedKind = z.infer<typeof CountedSchema>;

/**
 * Figures that one count went through, in order: 4人受伤, then 7人. Each is the first report that gives it. A later count is
 * no contradiction; who gives another figure than those who keep count stands in a conflict.
 */
export const RunningCountSchema = z.strictObject({
  id: z.string(),
  counted: CountedSchema,
  entries: z
    .array(
      z.strictObject({
        report: z.string(),
        statement: z.string().nullable(),
        span: SpanSchema,
        /** Up to when it counts, as its sentence says (截至21日8时), else when its report was published. */
        asOf: z.string(),
      }),
    )
    .min(2),
  reasons: z.array(ReasonSchema),
});
export type RunningCount = z.infer<typeof RunningCountSchema>;
