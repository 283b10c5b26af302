import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/**
 * A pronoun, or a phrase that points back (他, 该负责人, the spokesman), and whom it stands for.
 *
 * `antecedent`: words of the same report that name that person or body; null where the text does not tell
 * who is meant, or could mean two.
 */
export const ReferenceSchema = z.strictObject({
  id: z.string(),
  report: z.string(),
  span: SpanSchema,
  antecedent: SpanSchema.nullable(),
  reasons: z.array(ReasonSchema),
});
export type Reference = z.infer<typeof ReferenceSchema>;
