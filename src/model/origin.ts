import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

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

/** Words that a report has from an earlier one; `span` lies in the report itself, `from.span` in the earlier one. */
export const PassageSchema = z.strictObject({
  span: SpanSchema,
  from: z.strictObject({ report: z.string(), span: SpanSchema }),
  reasons: z.array(ReasonSchema),
});
export type Passage = z.infer<typeof PassageSchema>;

/** What a report has word for word from earlier ones of its story: `share` of its letters, 0 to 1, without the title. */
export const BorrowedSchema = z.strictObject({
  share: z.number().min(0).max(1),
  passages: z.array(PassageSchema),
});
export type Borrowed = z.infer<typeof BorrowedSchema>;

/** A name with what says so; its words are an outlet's or a site's own, a domain, or those of a known family. */
export const PublisherSchema = z.strictObject({ name: z.string(), reasons: z.array(ReasonSchema) });
export type Publisher = z.infer<typeof PublisherSchema>;

/**
 * Reports that are copies of one another or of one wire text. Independence is counted in origins:
 * forty copies are one origin. `first` is the report that came first as far as the pages say, null where
 * they don't.
 *
 * `publisher` is who published it first: the outlet that its copies credit, whose own page may not be among them, else
 * that of `first`; null where no page says. `family` is the house that the publisher belongs to: origins of one family in
 * a story count once. A publisher without a known house is a family by itself; null is nobody's, and counts by itself.
 */
export const OriginSchema = z.strictObject({
  id: z.string(),
  first: z.string().nullable(),
  publisher: PublisherSchema.nullable(),
  family: PublisherSchema.nullable(),
  members: z.array(
    z.strictObject({
      report: z.string(),
      kind: CopyKindSchema,
      /** The report that it copies, as far as can be told. */
      of: z.string().nullable(),
      /** Share of the shorter text that stands in the longer one, 0 to 1; null for one alone. */
      overlap: z.number().min(0).max(1).nullable(),
      borrowed: BorrowedSchema,
      /**
       * The report by which its paper put it right, and where that quotes its title; of a copy (`own` false) by which the paper
       * put right what it copies. Not there where none did.
       */
      corrected: z.strictObject({ report: z.string(), span: SpanSchema, own: z.boolean() }).optional(),
      reasons: z.array(ReasonSchema),
    }),
  ),
});
export type Origin = z.infer<typeof OriginSchema>;

/** What an origin counts as: the house of its publisher, or itself. */
export function voiceOf({ id, family }: Pick<Origin, 'id' | 'family'>): string {
  return family === null ? `origin ${id}` : `family ${family.name}`;
}

/** How many origins speak independently of each other: those of one publisher family count once. */
export function countOrigins(origins: Iterable<Pick<Origin, 'id' | 'family'>>): number {
  return new Set([...origins].map(voiceOf)).size;
}
