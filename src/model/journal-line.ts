import { z } from 'zod';
import { CaptureSchema } from './capture.ts';
import { DigestSchema } from './digest.ts';

const envelope = {
  /** Counts from 1 in each writer's chain. */
  line: z.int().positive(),
  /** The instant of writing, ISO 8601 in UTC. */
  time: z.iso.datetime(),
  /** SHA-256 of the line before, as bytes, without its line feed; null for the first. */
  previous: DigestSchema.nullable(),
  /** Fingerprint of the writer's key: SHA-256 of its SubjectPublicKeyInfo in DER. */
  writer: DigestSchema,
  /** Ed25519 over the canonical JSON (RFC 8785) of the line without this field, in base64. */
  signature: z.base64(),
};

/** The first line of a chain: the public key (SubjectPublicKeyInfo, DER, base64) that signs it. */
export const KeyLineSchema = z.strictObject({ ...envelope, kind: z.literal('key'), publicKey: z.base64() });

export const CaptureLineSchema = z.strictObject({
  ...envelope,
  kind: z.literal('capture'),
  capture: CaptureSchema,
});

/** A text version: the capture's part `part`, read by `reader`, gave the text with digest `text`. */
export const ReadingLineSchema = z.strictObject({
  ...envelope,
  kind: z.literal('reading'),
  capture: DigestSchema,
  part: z.int().nonnegative(),
  reader: z.string(),
  text: DigestSchema,
});

export const JournalLineSchema = z.discriminatedUnion('kind', [
  KeyLineSchema,
  CaptureLineSchema,
  ReadingLineSchema,
]);
export type JournalLine = z.infer<typeof JournalLineSchema>;

/** What a caller hands to the journal, which adds the envelope. */
export type JournalEntry =
  | Pick<z.infer<typeof CaptureLineSchema>, 'kind' | 'capture'>
  | Pick<z.infer<typeof ReadingLineSchema>, 'kind' | 'capture' | 'part' | 'reader' | 'text'>;
