import { z } from 'zod';
import { AttemptSchema } from './attempt.ts';
import { DigestSchema } from './digest.ts';
import { SpanSchema } from './span.ts';

/** A block of a version of a page. */
export const VersionBlockSchema = z.strictObject({ report: z.string(), span: SpanSchema });
export type VersionBlock = z.infer<typeof VersionBlockSchema>;

/** What became of one block of the text: removed has no `after`, added no `before`, changed has both. */
export const EditSchema = z.strictObject({
  kind: z.enum(['removed', 'added', 'changed']),
  before: VersionBlockSchema.nullable(),
  after: VersionBlockSchema.nullable(),
});
export type Edit = z.infer<typeof EditSchema>;

/**
 * How a version stands to the last one before it that held a text:
 * - `first`: there is none before it
 * - `same`: the same bytes
 * - `same-words`: other bytes (a counter, an advertisement), the same text
 * - `edited`: another text; `edits` say where
 * - `gone`: the address answered with an error
 * - `not-compared`: no text was found in it, or several
 */
export const VersionChangeSchema = z.enum(['first', 'same', 'same-words', 'edited', 'gone', 'not-compared']);

/** One capture of an address. */
export const VersionSchema = z.strictObject({
  /** SHA-256 of the captured bytes. */
  capture: DigestSchema,
  captured: z.iso.datetime(),
  /** HTTP status. */
  status: z.int(),
  /** The report that was read from it; null where none was, or several were. */
  report: z.string().nullable(),
  change: VersionChangeSchema,
  edits: z.array(EditSchema),
});
export type Version = z.infer<typeof VersionSchema>;

/** What an address answered each time that it was asked. */
export const AddressHistorySchema = z.strictObject({
  url: z.string(),
  /** Every capture, the earliest first. */
  versions: z.array(VersionSchema),
  /** The times that it was asked and gave nothing to preserve, the earliest first; not there where it always answered. */
  attempts: z.array(AttemptSchema).min(1).optional(),
});
export type AddressHistory = z.infer<typeof AddressHistorySchema>;
