import { z } from 'zod';
import { decisionFields } from './decision.ts';
import { DigestSchema } from './digest.ts';
import { SpanSchema } from './span.ts';

/**
 * A line of a text that a machine recognised in an image, and a human set right.
 *
 * - `span`: the words as they stand now.
 * - `read`: the words as the machine had them; empty for a sender whom it had not read, whose whole line was added; null in a
 *   public dossier, where a misread name could not be masked.
 * - `id`, `by`, `reason`, `time`: the decision, a line of the journal.
 */
export const CorrectedLineSchema = z.strictObject({
  span: SpanSchema,
  read: z.string().nullable(),
  id: z.string(),
  ...decisionFields,
  time: z.iso.datetime(),
});
export type CorrectedLine = z.infer<typeof CorrectedLineSchema>;

/**
 * What a machine made of a message beside its words, and a human set right.
 *
 * - `what`: its `side`, its own `time`, or the value of the time `separator` above it. What counts now stands there.
 * - `message`: by its place in the transcript.
 * - `read`: what the machine had: `self`, `other`, an ISO prefix; null where it had nothing.
 */
export const CorrectedMessageSchema = z.strictObject({
  what: z.enum(['side', 'time', 'separator']),
  message: z.int().nonnegative(),
  read: z.string().nullable(),
  id: z.string(),
  ...decisionFields,
  time: z.iso.datetime(),
});
export type CorrectedMessage = z.infer<typeof CorrectedMessageSchema>;

/**
 * How a report's text stands to the one that the machine read: put each `read` in the place of its span, an empty one in
 * that of its whole line, and the text has the SHA-256 `original` again, a text version of its own. `lines` are in text
 * order. `messages` is not there where only words were corrected.
 */
export const CorrectionSchema = z.strictObject({
  original: DigestSchema,
  lines: z.array(CorrectedLineSchema),
  messages: z.array(CorrectedMessageSchema).min(1).optional(),
});
export type Correction = z.infer<typeof CorrectionSchema>;
