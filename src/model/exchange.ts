import { z } from 'zod';
import { DigestSchema } from './digest.ts';

/** Whether the site's robots.txt lets an archiver have the address; unknown where it could not be read. */
export const RobotsSchema = z.enum(['allowed', 'disallowed', 'unknown']);
export type Robots = z.infer<typeof RobotsSchema>;

/** How a page looked in a browser after its scripts had run: what was preserved of that, each by its SHA-256. */
export const RenderingSchema = z.strictObject({
  html: DigestSchema,
  /** PNG of the whole page. */
  screenshot: DigestSchema,
  pdf: DigestSchema,
  /** Name and version, such as `chromium 150.0.1`. */
  browser: z.string(),
  /** Requests of the page that were answered, and those that were refused or failed. */
  answered: z.int().nonnegative(),
  refused: z.int().nonnegative(),
});
export type Rendering = z.infer<typeof RenderingSchema>;

/** How an address answered when it was captured. The captured bytes are the body of the last answer, decoded. */
export const ExchangeSchema = z.strictObject({
  /** SHA-256 of the WARC 1.1 file that holds every request and answer of this capture, cookies left out. */
  warc: DigestSchema,
  /** Of the last answer: 200, 404, … */
  status: z.int().min(100).max(999),
  /** The address that gave the last answer: where redirects led to. */
  answeredBy: z.url(),
  /** `Content-Type` of the last answer, as sent; null where none was. */
  contentType: z.string().nullable(),
  robots: RobotsSchema,
  /** Not there where nobody asked for it, or the browser could not. */
  rendering: RenderingSchema.optional(),
});
