import { z } from 'zod';
import { type Digest, DigestSchema } from './digest.ts';
import { ExchangeSchema } from './exchange.ts';

/**
 * One act of preserving. `path` is the file's path as the user gave it, relative to the folder that was
 * given; `url` is the address it came from. One of the two is known.
 */
export const CaptureSchema = z.strictObject({
  digest: DigestSchema,
  bytes: z.int().nonnegative(),
  path: z.string().nullable(),
  url: z.string().nullable(),
  /** The instant of capture, ISO 8601 in UTC. */
  captured: z.iso.datetime(),
  tool: z.string(),
  /** How the address answered; not there for a file. */
  exchange: ExchangeSchema.optional(),
});
export type Capture = z.infer<typeof CaptureSchema>;

/** Every object that a capture speaks of: its bytes, and what else was preserved with them. */
export function objectsOfCapture({ digest, exchange }: Capture): Digest[] {
  return exchange ? [digest, exchange.warc] : [digest];
}
