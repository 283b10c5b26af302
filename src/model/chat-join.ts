import { z } from 'zod';
import { ReasonSchema } from './reason.ts';

/** A message of a transcript: the report, and which of its messages, from 0. */
export const ChatLineSchema = z.strictObject({ report: z.string(), message: z.int().nonnegative() });
export type ChatLine = z.infer<typeof ChatLineSchema>;

/**
 * How two screenshots that follow each other hold together.
 *
 * - `shared`: the messages that stand in both, as pairs of their numbers.
 * - `differences`: what stands at one place and is not the same: `changed` in both, `only-first`, `only-second`.
 */
export const ChatSeamSchema = z.strictObject({
  first: z.string(),
  second: z.string(),
  shared: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).min(1),
  differences: z.array(
    z.strictObject({
      kind: z.enum(['changed', 'only-first', 'only-second']),
      first: z.int().nonnegative().nullable(),
      second: z.int().nonnegative().nullable(),
    }),
  ),
});
export type ChatSeam = z.infer<typeof ChatSeamSchema>;

/**
 * Screenshots of one chat, joined where they overlap: `lines` are the messages of all, each once, in the order of the
 * chat. It says that the images fit together, not that anybody said so.
 */
export const ChatJoinSchema = z.strictObject({
  /** From the earliest part of the chat to the latest. */
  reports: z.array(z.string()).min(2),
  seams: z.array(ChatSeamSchema).min(1),
  lines: z.array(ChatLineSchema).min(1),
  reasons: z.array(ReasonSchema),
});
export type ChatJoin = z.infer<typeof ChatJoinSchema>;
