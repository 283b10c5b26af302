import { z } from 'zod';
import { ChannelSchema, WhenSchema } from '../../model/inquiry.ts';

export const ANSWER_FORMAT = 'hearsay-answer';
export const ANSWER_VERSION = 1;

/** Words that somebody wrote down as the answer to an inquiry: what `hearsay ask answer --words` preserves. */
export const AnswerFileSchema = z.strictObject({
  format: z.literal(ANSWER_FORMAT),
  version: z.literal(ANSWER_VERSION),
  /** Id of the inquiry. */
  inquiry: z.string(),
  /** Who was asked, and answered. */
  from: z.string(),
  words: z.string(),
  at: WhenSchema.nullable(),
  channel: ChannelSchema,
  /** Who wrote the words down. */
  recorded: z.string(),
});
export type AnswerFile = z.infer<typeof AnswerFileSchema>;
