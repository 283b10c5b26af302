import { z } from 'zod';
import { CorrectionSchema } from './correction.ts';
import { DigestSchema } from './digest.ts';
import { IssueSchema } from './issue.ts';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';
import { BoxSchema, TranscriptSchema } from './transcript.ts';

export const ReportKindSchema = z.enum(['article', 'post', 'notice', 'record', 'chat', 'unknown']);
export type ReportKind = z.infer<typeof ReportKindSchema>;

/** What a stretch of `report.text` is. Every non-blank character of a text lies in exactly one block. */
export const BlockRoleSchema = z.enum([
  'title',
  'heading',
  'paragraph',
  'quote',
  'item',
  'row',
  'caption',
  // Of a chat: the name shown for a sender, and a line that says when.
  'label',
  'time',
]);
export type BlockRole = z.infer<typeof BlockRoleSchema>;

export const BlockSchema = z.strictObject({
  role: BlockRoleSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Block = z.infer<typeof BlockSchema>;

/** `text` is the link's own words; `span` says where they stand, null where they are not part of the text. */
export const LinkSchema = z.strictObject({
  url: z.string(),
  text: z.string(),
  span: SpanSchema.nullable(),
});
export type Link = z.infer<typeof LinkSchema>;

/** An image of so many pixels, and where blocks of the text stand in it. */
export const BlockBoxesSchema = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  boxes: z.array(z.strictObject({ span: SpanSchema, box: BoxSchema })),
});
export type BlockBoxes = z.infer<typeof BlockBoxesSchema>;

/** BCP 47, as far as it can be told: zh-Hans, zh-Hant, en, or another language's two letters. */
export type Language = string;

/**
 * What a reader makes of captured bytes. A field is null where the page does not say.
 *
 * - `title` also stands in `text`, as the block with role `title`.
 * - `outlet` is the publisher that the page credits (来源); `site` is where the copy was found.
 * - `canonical` is the address that the page itself names as the original's.
 * - `published` is an ISO 8601 prefix that is as long as what the page says: `2023-07`, `2023-07-15`,
 *   `2023-07-15T09:30`, `2023-07-15T09:30:00+08:00`. No zone is added.
 * - `reasons` say for title, byline, outlet, site, canonical and published where each was found:
 *   rules are named `published:json-ld`, `outlet:来源-line` and so on, field first.
 */
export const ReadingSchema = z.strictObject({
  kind: ReportKindSchema,
  title: z.string().nullable(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  site: z.string().nullable(),
  url: z.string().nullable(),
  canonical: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  tags: z.array(z.string()),
  text: z.string(),
  blocks: z.array(BlockSchema),
  links: z.array(LinkSchema),
  issues: z.array(IssueSchema),
  reasons: z.array(ReasonSchema),
  /** Where its blocks stand in the image that it was read from, where it is a notice in a picture. */
  image: BlockBoxesSchema.optional(),
  /** The messages, where it is a chat or a post in a picture. */
  transcript: TranscriptSchema.optional(),
});
export type Reading = z.infer<typeof ReadingSchema>;

/** One published item: a reading with its place in the evidence. */
export const ReportSchema = ReadingSchema.extend({
  id: z.string(),
  /** SHA-256 of the captured bytes that it was read from. */
  capture: DigestSchema,
  /** Which record of the captured file, counted from 0; a file that holds one item has part 0. */
  part: z.int().nonnegative(),
  /** SHA-256 of `text` in UTF-8. */
  textDigest: DigestSchema,
  /** Name and version of what read it, such as `html@1`. */
  reader: z.string(),
  /** Where a human corrected what a machine had read in an image. */
  correction: CorrectionSchema.optional(),
});
export type Report = z.infer<typeof ReportSchema>;
