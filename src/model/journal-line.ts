import { z } from 'zod';
import { AttemptSchema } from './attempt.ts';
import { CaptureSchema } from './capture.ts';
import { DecidedSchema, decisionFields } from './decision.ts';
import { DigestSchema } from './digest.ts';
import { answerFields, inquiryFields } from './inquiry.ts';

/**
 * What every line of a journal carries around its entry. A line stands in the file as the canonical JSON
 * (RFC 8785) of all its fields and a line feed, so that there is one way only to write it.
 */
const envelope = {
  /** Counts from 1 in each writer's chain. */
  line: z.int().positive(),
  /** The instant of writing, ISO 8601 in UTC. */
  time: z.iso.datetime(),
  /** SHA-256 of the line before, as bytes, without its line feed; null for the first. */
  previous: DigestSchema.nullable(),
  /**
   * The last lines of the other writers' chains, as digests, that this writer found when it opened its own:
   * named by the first line that it writes after that, empty in all others. So nobody can cut the end off
   * one chain without another one showing it.
   */
  seen: z.array(DigestSchema),
  /** Fingerprint of the writer's key: SHA-256 of its SubjectPublicKeyInfo in DER. */
  writer: DigestSchema,
  /** Ed25519 over the canonical JSON of the line without this field, in base64. */
  signature: z.base64(),
};

/**
 * The first line of a chain: the public key (SubjectPublicKeyInfo, DER, base64) that signs it. Where it goes on after
 * another key of the same writer, `succeeds` is the digest of that one's last line, which names it.
 */
const KeyEntrySchema = z.strictObject({
  kind: z.literal('key'),
  publicKey: z.base64(),
  succeeds: DigestSchema.optional(),
});

/** The last line of a chain whose writer goes on with another key, given as in a key line. */
const SuccessorEntrySchema = z.strictObject({ kind: z.literal('successor'), publicKey: z.base64() });

const CaptureEntrySchema = z.strictObject({ kind: z.literal('capture'), capture: CaptureSchema });

/** An address that was asked and gave nothing to preserve. */
const AttemptEntrySchema = z.strictObject({ kind: z.literal('attempt'), attempt: AttemptSchema });

/** A text version: the capture's part `part`, read by `reader`, gave the text with digest `text`. */
const ReadingEntrySchema = z.strictObject({
  kind: z.literal('reading'),
  capture: DigestSchema,
  part: z.int().nonnegative(),
  reader: z.string(),
  text: DigestSchema,
});

/** The letters that `engine` recognised in the captured image, kept as an object: a list in the form of `ImageLines`. */
const ImageLinesEntrySchema = z.strictObject({
  kind: z.literal('image-lines'),
  image: DigestSchema,
  engine: z.string(),
  lines: DigestSchema,
});

/** What a human decided, by whom and why. The line's digest names it from then on. */
const DecisionEntrySchema = z.strictObject({
  kind: z.literal('decision'),
  ...decisionFields,
  decided: DecidedSchema,
});

/** A question that was put to somebody for a story, which is named by its reports as they were then. */
const InquiryEntrySchema = z.strictObject({
  kind: z.literal('inquiry'),
  ...inquiryFields,
  about: z.array(z.string()).min(1).max(20_000),
});

/** What came of an inquiry; `capture` holds the words of an answer. */
const AnswerEntrySchema = z.strictObject({
  kind: z.literal('answer'),
  inquiry: z.string(),
  ...answerFields,
  capture: DigestSchema.nullable(),
});

/**
 * A time-stamp authority's word that the line with digest `proves` existed (RFC 3161). What it was asked, what it
 * answered, both in DER, and its certificates in PEM are objects.
 */
const TimestampEntrySchema = z.strictObject({
  kind: z.literal('timestamp'),
  proves: DigestSchema,
  /** The address that was asked. */
  authority: z.string(),
  request: DigestSchema,
  response: DigestSchema,
  chain: DigestSchema,
});

/** What a caller hands to the journal, which adds the envelope. The key line is the journal's own. */
export const JournalEntrySchema = z.discriminatedUnion('kind', [
  CaptureEntrySchema,
  AttemptEntrySchema,
  ReadingEntrySchema,
  ImageLinesEntrySchema,
  DecisionEntrySchema,
  InquiryEntrySchema,
  AnswerEntrySchema,
  TimestampEntrySchema,
  SuccessorEntrySchema,
]);
export type JournalEntry = z.infer<typeof JournalEntrySchema>;

export const KeyLineSchema = KeyEntrySchema.extend(envelope);
export const CaptureLineSchema = CaptureEntrySchema.extend(envelope);
export const AttemptLineSchema = AttemptEntrySchema.extend(envelope);
export const ReadingLineSchema = ReadingEntrySchema.extend(envelope);
export const ImageLinesLineSchema = ImageLinesEntrySchema.extend(envelope);
export const DecisionLineSchema = DecisionEntrySchema.extend(envelope);
export const SuccessorLineSchema = SuccessorEntrySchema.extend(envelope);
export const TimestampLineSchema = TimestampEntrySchema.extend(envelope);
export type TimestampLine = z.infer<typeof TimestampLineSchema>;

export const InquiryLineSchema = InquiryEntrySchema.extend(envelope);
export const AnswerLineSchema = AnswerEntrySchema.extend(envelope);

export const JournalLineSchema = z.discriminatedUnion('kind', [
  KeyLineSchema,
  CaptureLineSchema,
  AttemptLineSchema,
  ReadingLineSchema,
  ImageLinesLineSchema,
  DecisionLineSchema,
  InquiryLineSchema,
  AnswerLineSchema,
  TimestampLineSchema,
  SuccessorLineSchema,
]);
export type JournalLine = z.infer<typeof JournalLineSchema>;

/** Every object that a time-stamp speaks of. */
export function objectsOfTimestamp(line: Pick<TimestampLine, 'request' | 'response' | 'chain'>): string[] {
  return [line.request, line.response, line.chain];
}

/** How far a writer's chain has come: the number of its lines and the digest of the last. */
export const JournalHeadSchema = z.strictObject({
  writer: DigestSchema,
  lines: z.int().positive(),
  head: DigestSchema,
});
export type JournalHead = z.infer<typeof JournalHeadSchema>;
