import { z } from 'zod';
import { type Digest, DigestSchema } from './digest.ts';

/**
 * Why an address gave nothing to preserve:
 * - `private-address`: it is, or led to, one that is not on the public Internet; nothing was sent
 * - `no-such-host`: no name server knew the host, or none answered
 * - `unreachable`: no way to the machine, or it refused the connection
 * - `not-trusted`: its TLS certificate or handshake is none to trust
 * - `broken-off`: the connection ended before the answer did
 * - `not-http`: what it answered is not HTTP
 * - `too-slow`: the answer was not whole in the time that was given
 * - `too-large`: the answer is larger than what is taken
 * - `bad-redirect`: redirects without end, or to what is no web address
 * - `failed`: whatever else the system said; `code` is its word
 */
export const AttemptOutcomeSchema = z.enum([
  'private-address',
  'no-such-host',
  'unreachable',
  'not-trusted',
  'broken-off',
  'not-http',
  'too-slow',
  'too-large',
  'bad-redirect',
  'failed',
]);
export type AttemptOutcome = z.infer<typeof AttemptOutcomeSchema>;

/**
 * An address that was asked and gave nothing to preserve. A page that is gone is none: its 404 or 410 is an answer, and
 * is captured.
 */
export const AttemptSchema = z.strictObject({
  /** The address as it was given. */
  url: z.string(),
  /** The address that was asked last, where redirects had led to. */
  asked: z.string(),
  /** The instant when it had failed, ISO 8601 in UTC. */
  attempted: z.iso.datetime(),
  tool: z.string(),
  outcome: AttemptOutcomeSchema,
  /** HTTP status of the last answer that came as far as that; null where none did. */
  status: z.int().min(100).max(999).nullable(),
  /** The system's word for it, such as `ENOTFOUND`; null where it was refused by a rule of ours. */
  code: z.string().max(80).nullable(),
  /** The WARC of the answers that came before, such as the redirects that led there; not there where nothing answered. */
  warc: DigestSchema.optional(),
});
export type Attempt = z.infer<typeof AttemptSchema>;

/** Every object that an attempt speaks of. */
export function objectsOfAttempt({ warc }: Attempt): Digest[] {
  return warc === undefined ? [] : [warc];
}
