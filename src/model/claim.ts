import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/** How an appearance stands to the claim: says that it is so, that it is not, that it is not known, or asks. */
export const StanceSchema = z.enum(['asserts', 'denies', 'unaware', 'asks']);
export type Stance = z.infer<typeof StanceSchema>;

/**
 * One statement, or the part of it at `span`, that speaks to a claim; `statement` is null where a report says it in words of its
 * own (a notice its finding, a post what it has heard).
 */
export const AppearanceSchema = z.strictObject({
  report: z.string(),
  statement: z.string().nullable(),
  span: SpanSchema,
  stance: StanceSchema,
  reasons: z.array(ReasonSchema),
});
export type Appearance = z.infer<typeof AppearanceSchema>;

/**
 * How far a claim has come, by rule. It says who said what, never whether it is true.
 *
 * - `circulating`: it goes round; nobody who is named says it.
 * - `reported`: somebody who is named, or a record, says so in a report; by `standing:own-word` an authority or a company
 *   that tells it of its own accord, with nobody's claim before it.
 * - `answered`: nobody has said yes or no: who could know gave no answer, did not know, or opened an inquiry.
 * - `denied`, `confirmed`: talk by the body or person concerned, anything by an authority that has looked into it; `confirmed`
 *   only what another has claimed.
 * - `disputed`: one of those concerned says so, or confirmed it, another denied it; nobody above them has settled it.
 * - `concluded`: a decision was announced: a dismissal, a charge, a ruling, a penalty, an apology.
 * - `retracted`: who first said so took it back.
 */
export const StandingStateSchema = z.enum([
  'circulating',
  'reported',
  'answered',
  'denied',
  'confirmed',
  'disputed',
  'concluded',
  'retracted',
]);
export type StandingState = z.infer<typeof StandingStateSchema>;

/**
 * What moved a claim: the statement at `span`, made by the words at `body`; null where nobody is named. `statement` is null where
 * a report says it in words of its own.
 */
export const StandingStepSchema = z.strictObject({
  state: StandingStateSchema,
  report: z.string(),
  statement: z.string().nullable(),
  span: SpanSchema,
  body: SpanSchema.nullable(),
  /** When it was said: the message's own time in a chat or thread, else the published date of the report, as far as the page says. */
  published: z.string().nullable(),
  reasons: z.array(ReasonSchema),
});
export type StandingStep = z.infer<typeof StandingStepSchema>;

/** `state` is where the last step left it; `origins` counts those that hold an appearance which asserts it. */
export const StandingSchema = z.strictObject({
  state: StandingStateSchema,
  origins: z.int().nonnegative(),
  steps: z.array(StandingStepSchema).min(1),
});
export type Standing = z.infer<typeof StandingSchema>;

/**
 * The checkable proposition that statements share, that an answer speaks to in other words, or that somebody alleges unanswered. `words` are the clearest of its appearances, never a new sentence.
 * A claim is not true because many statements make it.
 */
export const ClaimSchema = z.strictObject({
  id: z.string(),
  words: z.strictObject({ report: z.string(), span: SpanSchema }),
  /** By when they were said, as `published` of a step tells it. */
  appearances: z.array(AppearanceSchema).min(1),
  standing: StandingSchema,
  reasons: z.array(ReasonSchema),
});
export type Claim = z.infer<typeof ClaimSchema>;
