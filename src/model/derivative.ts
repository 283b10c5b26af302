import { z } from 'zod';
import { DigestSchema } from './digest.ts';

/**
 * The image of a screenshot in a public dossier: drawn anew, with only what may be seen of the original, which stays sealed.
 *
 * - `path`: in the dossier; a PNG without any data but its pixels.
 * - `digest`: SHA-256 of that file.
 * - `of`: the original's digest, salted as all digests of a public dossier are.
 */
export const DerivativeSchema = z.strictObject({
  path: z.string(),
  digest: DigestSchema,
  of: DigestSchema,
});
export type Derivative = z.infer<typeof DerivativeSchema>;
