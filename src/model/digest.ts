import { z } from 'zod';

/** A SHA-256 digest in 64 lower-case hexadecimal digits. */
export type Digest = string;

export const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/);
