import { z } from 'zod';
import { TranscriptSchema } from './transcript.ts';

/**
 * What ChatLab 0.0.2 has no field for, as Hearsay writes it beside ChatLab's own under the key `hearsay`, for a message
 * and for a whole file. Readers that do not know the key lose no more than these.
 *
 * - `time`: the time as far as it is known, where the `timestamp` that ChatLab wants says more than that.
 * - `reply`: the words that a message repeats.
 * - `unnamed`: the chat shows no name; ChatLab wants one.
 */
export const MessageNotesSchema = z.object({
  time: z.string().nullable().optional(),
  reply: z.object({ label: z.string().nullable(), words: z.string().nullable() }).optional(),
});

export const ChatLabNotesSchema = z.object({
  unnamed: z.boolean().optional(),
  zone: TranscriptSchema.shape.zone,
  dateOrder: TranscriptSchema.shape.dateOrder,
  separators: z.array(
    z.object({ words: z.string(), value: z.string().nullable(), before: z.int().nonnegative() }),
  ),
});
