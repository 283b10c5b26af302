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

/**
 * A capture as a dossier shows it. In a public one its digests are salted, and its size is not told: of a text it would
 * give away how long the masked names are.
 */
export const ShownCaptureSchema = CaptureSchema.extend({ bytes: z.int().nonnegative().nullable() });
export type ShownCapture = z.infer<typeof ShownCaptureSchema>;

/** Every object that a capture speaks of: its bytes, and what else was preserved with them. */
export function objectsOfCapture({ digest, exchange }: Capture): Digest[] {
  if (!exchange) return [digest];
  const { warc, rendering } = exchange;
  return [digest, warc, ...(rendering ? [rendering.html, rendering.screenshot, rendering.pdf] : [])];
}
