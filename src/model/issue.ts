import { z } from 'zod';
import { SpanSchema } from './span.ts';

/**
 * What a reader could not read or had to mend. Texts never throw: they carry their issues along.
 * The codes are listed in the glossary; the message is English, one sentence, and says what was done about it.
 */
export const IssueCodeSchema = z.enum([
  'charset-guessed',
  'charset-wrong',
  'invalid-characters',
  'null-characters',
  'ill-formed-text',
  'truncated',
  'too-large',
  'too-deep',
  'no-main-text',
  'text-left-out',
  'date-doubtful',
  'broken-record',
  'attachment-left-out',
  'first-frame',
  'colours-changed',
  'image-turned',
  'correction-lost',
  'chat-form-unknown',
]);
export type IssueCode = z.infer<typeof IssueCodeSchema>;

export const IssueSchema = z.strictObject({
  code: IssueCodeSchema,
  span: SpanSchema.nullable(),
  message: z.string(),
});
export type Issue = z.infer<typeof IssueSchema>;
