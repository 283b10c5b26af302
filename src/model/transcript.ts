import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/** A rectangle of an image in pixels, from its upper left corner. */
export const BoxSchema = z.strictObject({
  left: z.int().nonnegative(),
  top: z.int().nonnegative(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Box = z.infer<typeof BoxSchema>;

export const ChatAppSchema = z.enum(['wechat', 'qq', 'whatsapp', 'telegram', 'sms', 'weibo']);
export type ChatApp = z.infer<typeof ChatAppSchema>;

/** What a message is. `system` is a line of the app itself (joined, renamed, 以下是新消息), `recall` one that tells of a message taken back. */
export const MessageKindSchema = z.enum([
  'text',
  'image',
  'voice',
  'video',
  'file',
  'sticker',
  'link',
  'place',
  'money',
  'call',
  'forward',
  'contact',
  'system',
  'recall',
  'unknown',
]);
export type MessageKind = z.infer<typeof MessageKindSchema>;

/** What a message answers: the words that it repeats, and which message of this transcript that is, where it is there. */
export const QuotedReplySchema = z.strictObject({
  label: SpanSchema.nullable(),
  words: SpanSchema.nullable(),
  message: z.int().nonnegative().nullable(),
});
export type QuotedReply = z.infer<typeof QuotedReplySchema>;

/**
 * One message. Whatever the chat does not show is null: no zone, year, id or sender is made up.
 *
 * - `label`: the name that this chat shows for the sender. It is a label, not an identity.
 * - `side`: `self` is the owner of the phone or of the export.
 * - `body`: its words, or the placeholder that the file has for a picture or a recording.
 * - `time`: an ISO 8601 prefix as long as what is known; where only the hour is known, `T21:03`; where day and hour
 *   are known and the year is not, `XXXX-04-06T21:03`.
 * - `timeFrom`: whether the message itself has it, or the separator above it, which is only the time of some message after it.
 * - `box`, `confidence`: where it stands in the image, and how sure the recognition of its letters was, 0 to 1; null in exports.
 * - `cut`: the edge of the image goes through it.
 */
export const ChatMessageSchema = z.strictObject({
  kind: MessageKindSchema,
  label: SpanSchema.nullable(),
  side: z.enum(['self', 'other']).nullable(),
  body: SpanSchema.nullable(),
  time: z.string().nullable(),
  timeFrom: z.enum(['message', 'separator']).nullable(),
  /** The id that the export gives it. */
  id: z.string().nullable(),
  reply: QuotedReplySchema.nullable(),
  box: BoxSchema.nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  cut: z.boolean(),
  reasons: z.array(ReasonSchema),
});
export type ChatMessage = z.infer<typeof ChatMessageSchema>;

/** A line between messages that says when: 昨天 21:03, ————— 2026-04-06 —————. `value` is null where it cannot be told. */
export const TimeSeparatorSchema = z.strictObject({
  span: SpanSchema,
  value: z.string().nullable(),
  /** The message that it stands before. */
  before: z.int().nonnegative(),
  box: BoxSchema.nullable(),
  reasons: z.array(ReasonSchema),
});
export type TimeSeparator = z.infer<typeof TimeSeparatorSchema>;

/**
 * What a chat export or a screenshot of a chat holds. Its words stand in the report's text: labels, separators and
 * bodies are spans of it. A screenshot proves an image, not a conversation.
 *
 * - `name`: the title that the chat has, of a group or of the other person; `members`: the number beside it.
 * - `zone`: the offset that the export states, such as `+08:00`.
 * - `dateOrder`: how 03/04/2026 is to be read, where the file's own evidence decides; `open` where it does not.
 * - `image`: the size of the screenshot in pixels; null for an export.
 */
export const TranscriptSchema = z.strictObject({
  app: ChatAppSchema.nullable(),
  name: SpanSchema.nullable(),
  members: z.int().positive().nullable(),
  zone: z.string().nullable(),
  dateOrder: z.enum(['year-first', 'month-first', 'day-first', 'open']).nullable(),
  image: z.strictObject({ width: z.int().positive(), height: z.int().positive() }).nullable(),
  messages: z.array(ChatMessageSchema),
  separators: z.array(TimeSeparatorSchema),
});
export type Transcript = z.infer<typeof TranscriptSchema>;

/** A transcript whose spans have another form: pairs, or spans that carry their words. */
export function transcriptWith<T extends z.ZodType>(span: T) {
  const maybe = span.nullable();
  const reasons = z.array(ReasonSchema.extend({ span: maybe }));
  return TranscriptSchema.extend({
    name: maybe,
    messages: z.array(
      ChatMessageSchema.extend({
        label: maybe,
        body: maybe,
        reply: QuotedReplySchema.extend({ label: maybe, words: maybe }).nullable(),
        reasons,
      }),
    ),
    separators: z.array(TimeSeparatorSchema.extend({ span, reasons })),
  });
}
