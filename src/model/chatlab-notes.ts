import { z } from 'zod';
import { ChatMessageSchema, TranscriptSchema } from './transcript.ts';

/**
 * What ChatLab 0.0.2 has no field for, as Hearsay writes it beside ChatLab's own under the key `hearsay`, for a message
 * and for a whole file. Readers that do not know the key lose no more than these.
 *
 * - `time`: the time as far as it is known, where the `timestamp` that ChatLab wants says more than that.
 * - `side`: where the file's `ownerId` does not tell it.
 * - `reply`: the words that a message repeats, with their label, and which message of the file it answers.
 * - `separators`: the lines that say when, each before the message of that number.
 */
export const MessageNotesSchema = z.object({
  time: z.string().nullable().optional(),
  side: ChatMessageSchema.shape.side.optional(),
  reply: z
    .object({
      label: z.string().nullable(),
      words: z.string().nullable(),
      message: z.int().nonnegative().nullable(),
    })
    .optional(),
});

export type MessageNotes = z.infer<typeof MessageNotesSchema>;

export const ChatLabNotesSchema = z.object({
  zone: TranscriptSchema.shape.zone,
  dateOrder: TranscriptSchema.shape.dateOrder,
  separators: z.array(
    z.object({ words: z.string(), value: z.string().nullable(), before: z.int().nonnegative() }),
  ),
});
export type ChatLabNotes = z.infer<typeof ChatLabNotesSchema>;
