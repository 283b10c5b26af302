import { z } from 'zod';
import { decisionFields } from './decision.ts';
import { DigestSchema } from './digest.ts';
import { SpanSchema } from './span.ts';

/**
 * A line of a text that a machine recognised in an image, and a human set right.
 *
 * - `span`: the words as they stand now.
 * - `read`: the words as the machine had them; null in a public dossier, where a misread name could not be masked.
 * - `id`, `by`, `reason`, `time`: the decision, a line of the journal.
 */
export const CorrectedLineSchema = z.strictObject({
  span: SpanSchema,
  read: z.string().min(1).nullable(),
  id: z.string(),
  ...decisionFields,
  time: z.iso.datetime(),
});
export type CorrectedLine = z.infer<typeof CorrectedLineSchema>;

/**
 * How a report's text stands to the one that the machine read: put each `read` in the place of its span, and the text
 * has the SHA-256 `original` again, a text version of its own. `lines` are in text order.
 */
export const CorrectionSchema = z.strictObject({
  original: DigestSchema,
  lines: z.array(CorrectedLineSchema).min(1),
});
export type Correction = z.infer<typeof CorrectionSchema>;
