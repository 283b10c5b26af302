import { z } from 'zod';
import { parseIsoPrefix } from '../text/times/iso-prefix.ts';
import { decisionFields } from './decision.ts';
import { type Digest, DigestSchema } from './digest.ts';
import { LONGEST_ASKED, LONGEST_QUESTION, MOST_ATTACHED } from './longest-words.ts';

export const ChannelSchema = z.enum(['email', 'phone', 'letter', 'message', 'in-person', 'form', 'other']);
export type Channel = z.infer<typeof ChannelSchema>;

/**
 * What came of an inquiry:
 * - `answered`: words were given; they are a report of their own, with its statements
 * - `declined`: whoever was asked said that they do not answer
 * - `silent`: nobody answered, could be reached, or called back
 */
export const AnswerOutcomeSchema = z.enum(['answered', 'declined', 'silent']);
export type AnswerOutcome = z.infer<typeof AnswerOutcomeSchema>;

/** When something was, by who was there: an ISO 8601 prefix as long as they know. */
export const WhenSchema = z.string().refine((value) => parseIsoPrefix(value) !== undefined);

/** What was sent or recorded, as preserved bytes. */
const attachments = z.array(DigestSchema).max(MOST_ATTACHED);

/** What a line of the journal says of a question: who put it, to whom, in which words, and what it is about. */
export const inquiryFields = {
  by: decisionFields.by,
  /** The body or person that was asked, in the asker's words. */
  asked: z.string().trim().min(1).max(LONGEST_ASKED),
  question: z.string().trim().min(1).max(LONGEST_QUESTION),
  channel: ChannelSchema,
  at: WhenSchema.nullable(),
  deadline: WhenSchema.nullable(),
  attachments,
};

/** What a line of the journal says of an answer. */
export const answerFields = {
  by: decisionFields.by,
  outcome: AnswerOutcomeSchema,
  at: WhenSchema.nullable(),
  attachments,
};

/** An answer, or that there is none, as a story shows it. `report` holds the words; null for none. */
export const AnswerSchema = z.strictObject({
  ...answerFields,
  time: z.iso.datetime(),
  report: z.string().nullable(),
});
export type Answer = z.infer<typeof AnswerSchema>;

/** A question that the desk's user put to somebody, with all that came of it, the earliest first. */
export const InquirySchema = z.strictObject({
  id: z.string(),
  ...inquiryFields,
  time: z.iso.datetime(),
  answers: z.array(AnswerSchema),
});
export type Inquiry = z.infer<typeof InquirySchema>;

/** An answer as its line tells it: its words are what was preserved in `capture`. */
export interface JournalledAnswer extends Omit<Answer, 'report'> {
  readonly capture: Digest | null;
}

/** An inquiry as the journal tells it; `about` are the reports of the story that it was asked for. */
export interface JournalledInquiry extends Omit<Inquiry, 'answers'> {
  readonly about: readonly string[];
  readonly answers: readonly JournalledAnswer[];
}

/** An inquiry is called by its line in the journal. */
export function digestToInquiryId(digest: Digest): string {
  return `q${digest.slice(0, 16)}`;
}
