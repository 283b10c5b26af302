import { z } from 'zod';
import { ReasonSchema } from './reason.ts';

/** How a report stands to the others of its origin. `alone` is the one member of an origin of one. */
export const CopyKindSchema = z.enum([
  'alone',
  'original',
  'copy',
  'cut',
  'retitled',
  'mirror',
  'translation',
]);
export type CopyKind = z.infer<typeof CopyKindSchema>;

/**
 * Reports that are copies of one another or of one wire text. Independence is counted in origins:
 * forty copies are one origin. `first` is the report that came first as far as the pages say, null where
 * they don't.
 */
export const OriginSchema = z.strictObject({
  id: z.string(),
  first: z.string().nullable(),
  members: z.array(
    z.strictObject({
      report: z.string(),
      kind: CopyKindSchema,
      /** The report that it copies, as far as can be told. */
      of: z.string().nullable(),
      /** Share of the shorter text that stands in the longer one, 0 to 1; null for one alone. */
      overlap: z.number().min(0).max(1).nullable(),
      reasons: z.array(ReasonSchema),
    }),
  ),
});
export type Origin = z.infer<typeof OriginSchema>;
