import { z } from 'zod';

const words = z.string().nullable();

/**
 * A claim that somebody has checked before: what was claimed, and where and how they rated it. The rating is
 * theirs, shown letter by letter; nothing here reads it.
 */
export const KnownClaimSchema = z.strictObject({
  /** As its file gives it. */
  id: z.union([z.string(), z.number()]),
  /** What is claimed, in one or a few sentences. */
  text: z.string(),
  /** The headline of the check. */
  title: words,
  /** Who made the claim. */
  author: words,
  url: words,
  rating: words,
  /** When the check was published: an ISO prefix. */
  date: words,
  language: words,
});
export type KnownClaim = z.infer<typeof KnownClaimSchema>;
