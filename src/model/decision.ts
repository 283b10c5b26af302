import { z } from 'zod';
import type { Digest } from './digest.ts';
import {
  LONGEST_CORRECTION,
  LONGEST_MASKED,
  LONGEST_NAME,
  LONGEST_REASON,
  SHORTEST_MASKED,
} from './longest-words.ts';
import { BoxSchema } from './transcript.ts';

/** Ids of reports; a line of the journal holds at most 1 MiB, and this many fit in it. */
const ReportIdsSchema = z.array(z.string()).max(20_000);

export const GroupingVerbSchema = z.enum(['merge', 'split', 'move']);
export type GroupingVerb = z.infer<typeof GroupingVerbSchema>;

/**
 * What a human decided about where reports belong. It names reports, which keep their ids for ever, and no story,
 * whose id hangs on the reports that happen to be there.
 *
 * - `merge`: two stories are one; all their reports are `together`.
 * - `split`: reports are a story of their own (`together`), and not of the one that they stood in (`apart`).
 * - `move`: a report belongs with those of another story (`together`), and not with those around it (`apart`).
 */
export const DecisionGroupingSchema = z.strictObject({
  verb: GroupingVerbSchema,
  together: ReportIdsSchema.min(1),
  apart: ReportIdsSchema,
});
export type DecisionGrouping = z.infer<typeof DecisionGroupingSchema>;

export const SamenessSchema = z.enum(['same', 'not-same']);
export type Sameness = z.infer<typeof SamenessSchema>;

/** Two names of persons or bodies, each as a report has it, in full. */
export const DecidedNamesSchema = z
  .array(z.strictObject({ type: z.enum(['person', 'body']), report: z.string(), name: z.string() }))
  .length(2);

/** Whether two names are one person or one body. */
const DecidedSamenessSchema = z.strictObject({ verb: SamenessSchema, names: DecidedNamesSchema });
export type DecidedSameness = z.infer<typeof DecidedSamenessSchema>;

export const ConflictVerbSchema = z.enum(['conflict', 'no-conflict']);

/** What a human may conclude about a claim; a machine never does. */
export const AssessmentValueSchema = z.enum([
  'supported',
  'partly-supported',
  'unsupported',
  'refuted',
  'open',
]);
export type AssessmentValue = z.infer<typeof AssessmentValueSchema>;

/** Statements by report and words, with those around them: they are found again where a text was read anew. */
export const DecidedStatementsSchema = z
  .array(z.strictObject({ report: z.string(), exact: z.string(), prefix: z.string(), suffix: z.string() }))
  .min(1)
  .max(200);

/** What a human concluded about the claim that these statements make. */
const DecidedAssessmentSchema = z.strictObject({
  verb: z.literal('assess'),
  value: AssessmentValueSchema,
  statements: DecidedStatementsSchema,
});
export type DecidedAssessment = z.infer<typeof DecidedAssessmentSchema>;

/**
 * Whether accounts contradict each other, by the words of each. `conflict`: they do, whether or not a rule found it.
 * `no-conflict`: these do not, although a rule took them for it.
 */
const DecidedConflictSchema = z.strictObject({
  verb: ConflictVerbSchema,
  sides: DecidedStatementsSchema.min(2),
});
export type DecidedConflict = z.infer<typeof DecidedConflictSchema>;

export const MaskingVerbSchema = z.enum(['mask', 'unmask']);
export type MaskingVerb = z.infer<typeof MaskingVerbSchema>;

/**
 * Whether a person is named in public dossiers. `unmask`: whoever has this name is named; nobody is by rule. `mask`: the
 * name is a private person's, although no rule found it, or took it for a place.
 */
const DecidedMaskingSchema = z.strictObject({
  verb: MaskingVerbSchema,
  name: z.string().trim().min(SHORTEST_MASKED).max(LONGEST_MASKED),
});
export type DecidedMasking = z.infer<typeof DecidedMaskingSchema>;

/**
 * Lines of a text that a machine recognised in an image, as it read them, with what stands around them in its text, and
 * the `words` that stand there in truth.
 */
const DecidedCorrectionSchema = z.strictObject({
  verb: z.literal('correct'),
  report: z.string(),
  lines: z
    .array(
      z.strictObject({
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
        words: z.string().trim().min(1).max(LONGEST_CORRECTION),
      }),
    )
    .min(1)
    .max(200),
});
export type DecidedCorrection = z.infer<typeof DecidedCorrectionSchema>;

/** Places in an image: each the box of a message, which a later reader finds there too. */
const BoxesSchema = z.array(BoxSchema).min(1).max(200);

/** Whose messages of a screenshot are: of the owner of the phone, or of somebody else. */
const DecidedSideSchema = z.strictObject({
  verb: z.literal('side'),
  report: z.string(),
  side: z.enum(['self', 'other']),
  boxes: BoxesSchema,
});
export type DecidedSide = z.infer<typeof DecidedSideSchema>;

/** The label that messages of a screenshot have: the name that the chat shows for whoever sent them. */
const DecidedSenderSchema = z.strictObject({
  verb: z.literal('sender'),
  report: z.string(),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  boxes: BoxesSchema,
});
export type DecidedSender = z.infer<typeof DecidedSenderSchema>;

/** When a message of a screenshot was sent, as the image shows it; or what the time `separator` above it says. */
const DecidedTimeSchema = z.strictObject({
  verb: z.literal('time'),
  report: z.string(),
  of: z.enum(['message', 'separator']),
  value: z.string().min(1).max(40),
  boxes: BoxesSchema.length(1),
});
export type DecidedTime = z.infer<typeof DecidedTimeSchema>;

export type DecidedOfMessage = DecidedSide | DecidedSender | DecidedTime;

export const ShowingVerbSchema = z.enum(['show', 'hide']);

/**
 * What of a screenshot stands in public dossiers, in pixels of the image; `box` is null for all of it. `hide`: not this
 * part. `show`: this part too, such as a picture that somebody sent; names in it stay masked.
 */
const DecidedShowingSchema = z.strictObject({
  verb: ShowingVerbSchema,
  report: z.string(),
  box: BoxSchema.nullable(),
});
export type DecidedShowing = z.infer<typeof DecidedShowingSchema>;

/** Takes an earlier decision back; its line stays in the journal. */
const UndoSchema = z.strictObject({ verb: z.literal('undo'), decision: z.string() });

export const DecidedSchema = z.discriminatedUnion('verb', [
  DecisionGroupingSchema.extend({ verb: z.literal('merge') }),
  DecisionGroupingSchema.extend({ verb: z.literal('split') }),
  DecisionGroupingSchema.extend({ verb: z.literal('move') }),
  DecidedSamenessSchema.extend({ verb: z.literal('same') }),
  DecidedSamenessSchema.extend({ verb: z.literal('not-same') }),
  DecidedAssessmentSchema,
  DecidedConflictSchema.extend({ verb: z.literal('conflict') }),
  DecidedConflictSchema.extend({ verb: z.literal('no-conflict') }),
  DecidedMaskingSchema.extend({ verb: z.literal('mask') }),
  DecidedMaskingSchema.extend({ verb: z.literal('unmask') }),
  DecidedCorrectionSchema,
  DecidedSideSchema,
  DecidedSenderSchema,
  DecidedTimeSchema,
  DecidedShowingSchema.extend({ verb: z.literal('show') }),
  DecidedShowingSchema.extend({ verb: z.literal('hide') }),
  UndoSchema,
]);
export type Decided = z.infer<typeof DecidedSchema>;

/** Who decided, and why. Both are words that somebody wrote, shown letter by letter. */
export const decisionFields = {
  by: z.string().trim().min(1).max(LONGEST_NAME),
  reason: z.string().trim().min(1).max(LONGEST_REASON),
};

/** What a human settled about a record, as the record shows it. */
export const settledAs = <Verb extends z.ZodType>(verb: Verb) =>
  z.strictObject({ as: verb, id: z.string(), ...decisionFields, time: z.iso.datetime() });

/** A decision as its line in the journal tells it. */
export interface JournalledDecision<T extends Decided = Decided> {
  /** `d` and the first 16 digits of the line's digest. */
  readonly id: string;
  readonly by: string;
  readonly reason: string;
  /** The instant of the line. */
  readonly time: string;
  readonly decided: T;
}

/** A human's decision about where reports belong, as a story shows it. */
export const DecisionSchema = z.strictObject({
  id: z.string(),
  ...decisionFields,
  time: z.iso.datetime(),
  decided: DecisionGroupingSchema,
  /** False where a later decision says otherwise of some of its reports. */
  kept: z.boolean(),
});
export type Decision = z.infer<typeof DecisionSchema>;

/** A decision is called by its line in the journal. */
export function digestToDecisionId(digest: Digest): string {
  return `d${digest.slice(0, 16)}`;
}

export function isSameness(decision: JournalledDecision): decision is JournalledDecision<DecidedSameness> {
  return SamenessSchema.safeParse(decision.decided.verb).success;
}

export function isAssessment(
  decision: JournalledDecision,
): decision is JournalledDecision<DecidedAssessment> {
  return decision.decided.verb === 'assess';
}

export function isOfConflict(decision: JournalledDecision): decision is JournalledDecision<DecidedConflict> {
  return ConflictVerbSchema.safeParse(decision.decided.verb).success;
}

export function isMasking(decision: JournalledDecision): decision is JournalledDecision<DecidedMasking> {
  return MaskingVerbSchema.safeParse(decision.decided.verb).success;
}

/** What sets right what a machine read in an image: words, or what a message is beside them. */
export type JournalledCorrection =
  | JournalledDecision<DecidedCorrection>
  | JournalledDecision<DecidedSide>
  | JournalledDecision<DecidedSender>
  | JournalledDecision<DecidedTime>;

export function isCorrection(decision: JournalledDecision): decision is JournalledCorrection {
  return isOfWords(decision) || isOfMessage(decision);
}

export function isOfWords(decision: JournalledDecision): decision is JournalledDecision<DecidedCorrection> {
  return decision.decided.verb === 'correct';
}

/** Whether it speaks of messages by their places in the image. */
export function isOfMessage(decision: JournalledDecision): decision is JournalledDecision<DecidedOfMessage> {
  const { verb } = decision.decided;
  return verb === 'side' || verb === 'sender' || verb === 'time';
}

export function isShowing(decision: JournalledDecision): decision is JournalledDecision<DecidedShowing> {
  return ShowingVerbSchema.safeParse(decision.decided.verb).success;
}

export function isGrouping(decision: JournalledDecision): decision is JournalledDecision<DecisionGrouping> {
  return GroupingVerbSchema.safeParse(decision.decided.verb).success;
}
