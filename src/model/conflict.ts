import { z } from 'zod';
import { ConflictVerbSchema, settledAs } from './decision.ts';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/** What two accounts disagree in; `account`: a human says that they contradict each other, where no rule found it. */
export const ConflictKindSchema = z.enum([
  'denial',
  'amount',
  'time',
  'place',
  'role',
  'manner',
  'cause',
  'account',
]);
export type ConflictKind = z.infer<typeof ConflictKindSchema>;

/**
 * `sure`: told as a contradiction. `possible`: the accounts may contradict each other, or speak of two things, or of a later
 * event; shown apart, below the others. See docs/errors.md for what parts the two.
 */
export const CertaintySchema = z.enum(['sure', 'possible']);
export type Certainty = z.infer<typeof CertaintySchema>;

/** Two or more accounts of one matter that cannot all be so. They are laid side by side; none is chosen. */
export const ConflictSchema = z.strictObject({
  id: z.string(),
  kind: ConflictKindSchema,
  certainty: CertaintySchema,
  sides: z
    .array(
      z.strictObject({
        report: z.string(),
        statement: z.string().nullable(),
        /** The words that disagree with the other sides'. */
        span: SpanSchema,
      }),
    )
    .min(2),
  /** What a human decided about it; not there where nobody has. */
  settled: settledAs(ConflictVerbSchema).optional(),
  reasons: z.array(ReasonSchema),
});
export type Conflict = z.infer<typeof ConflictSchema>;

/** Whether it is told and counted as a contradiction: as a human settled it; where nobody has, if a rule is sure of it. */
export function isTold({
  certainty,
  settled,
}: {
  readonly certainty: string;
  readonly settled?: { readonly as: string } | undefined;
}): boolean {
  return settled === undefined ? certainty === 'sure' : settled.as === 'conflict';
}

/** Whether it stands apart as what may contradict: no rule is sure of it, and nobody has settled it. */
export function isPossible({
  certainty,
  settled,
}: {
  readonly certainty: string;
  readonly settled?: { readonly as: string } | undefined;
}): boolean {
  return settled === undefined && certainty === 'possible';
}

/** Why something is still open. */
export const OpenKindSchema = z.enum(['unconfirmed', 'unaware', 'declined', 'unanswered']);
export type OpenKind = z.infer<typeof OpenKindSchema>;

/** What nobody has confirmed or answered yet, with the words that say so. */
export const OpenPointSchema = z.strictObject({
  id: z.string(),
  kind: OpenKindSchema,
  report: z.string(),
  statement: z.string().nullable(),
  span: SpanSchema,
  reasons: z.array(ReasonSchema),
});
export type OpenPoint = z.infer<typeof OpenPointSchema>;
