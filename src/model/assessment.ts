import { z } from 'zod';
import { AssessmentValueSchema, decisionFields } from './decision.ts';

/**
 * What a human concluded about a claim. It stands beside the claim's standing, which is by rule, and changes nothing
 * in it; several may stand side by side.
 */
export const AssessmentSchema = z.strictObject({
  id: z.string(),
  ...decisionFields,
  time: z.iso.datetime(),
  value: AssessmentValueSchema,
  /** The claim that its statements make now; null where none does any more. */
  claim: z.string().nullable(),
  /** Words of the statements that were assessed, as they stood. */
  words: z.string(),
});
export type Assessment = z.infer<typeof AssessmentSchema>;
