import { z } from 'zod';
import { SpanSchema } from './span.ts';

/**
 * Why a derived record says what it says: the rule that fired, and the words it fired on. A reason that
 * links reports names the report that its span lies in; else the span lies in the record's own report.
 */
export const ReasonSchema = z.strictObject({
  rule: z.string(),
  span: SpanSchema.nullable(),
  report: z.string().optional(),
  note: z.string().optional(),
});
export type Reason = z.infer<typeof ReasonSchema>;
