import { z } from 'zod';
import { DigestSchema } from './digest.ts';

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
});
export type Capture = z.infer<typeof CaptureSchema>;
