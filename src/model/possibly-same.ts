import { z } from 'zod';
import { DecidedNamesSchema, SamenessSchema, settledAs } from './decision.ts';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/** One of the two: the first report of its story that names it, and the words there. */
const NamedSideSchema = z.strictObject({
  story: z.string(),
  report: z.string(),
  span: SpanSchema,
  /** Reports of the story that name it so; copies count once. */
  reports: z.int().positive(),
});

/**
 * Two names that may be one person or one body. Equal names are never merged: the link says what speaks for it and what
 * against, and only a human settles it.
 *
 * - `speaksFor`: `name:same`, `name:part` (the shorter name ends the longer one), `name:reading` (one is how the other is
 *   read: 周立群, Zhou Liqun), `name:story`, `name:title`, `name:body`,
 *   `name:place`.
 * - `speaksAgainst`: `name:other-title`, `name:other-body`, `name:other-place`, `name:other-year`.
 *
 * A point's `note` holds the words on the other side where those are others.
 */
export const PossiblySameSchema = z.strictObject({
  id: z.string(),
  type: z.enum(['person', 'body']),
  sides: z.array(NamedSideSchema).length(2),
  /** By which a decision names the two, in every later run: the whole name, which a body's words may shorten. */
  names: DecidedNamesSchema,
  speaksFor: z.array(ReasonSchema).min(1),
  speaksAgainst: z.array(ReasonSchema),
  /** What a human decided about it; null where nobody has. */
  settled: settledAs(SamenessSchema).nullable(),
  reasons: z.array(ReasonSchema),
});
export type PossiblySame = z.infer<typeof PossiblySameSchema>;
