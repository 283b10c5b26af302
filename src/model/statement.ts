import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/** `direct`: all in quotation marks; `indirect`: none; `mixed`: part quoted. */
export const ModeSchema = z.enum(['direct', 'indirect', 'mixed']);
export type Mode = z.infer<typeof ModeSchema>;

/** What kind of speech act it was. See the glossary for each. */
export const ActSchema = z.enum([
  'assert',
  'allege',
  'confirm',
  'deny',
  'unaware',
  'decline',
  'announce',
  'opinion',
  'ask',
]);
export type Act = z.infer<typeof ActSchema>;
/** All acts, in one order. */
export const ACTS: readonly Act[] = ActSchema.options;

export const SpeakerSchema = z.enum([
  'official',
  'company',
  'media',
  'party',
  'expert',
  'public',
  'record',
  'unknown',
]);
export type Speaker = z.infer<typeof SpeakerSchema>;

/**
 * Somebody, or some record, is reported as saying something.
 *
 * - `source`: the longest noun phrase that names the speaker with title and body; null where nobody is named.
 * - `sourceFrom`: where `source` is null or a pronoun, the earlier words that it stands for, if the text says.
 * - `cue`: the words that make it a report of speech; null for a bare quotation.
 * - `addressee`: the words that name who was told: 告诉【晚报记者】, told [the Herald]; null where nobody is named.
 * - `medium`: the words that name the publication, platform or account through which it came here: 据【通讯社】报道，警方称…
 * - `content`: what was said, in several spans where the cue interrupts it; empty for an answer declined.
 *   A direct quotation is given without its outermost marks.
 * - `hedge`: the words by which source or reporter hold back (疑似, reportedly); null where there are none.
 */
export const StatementSchema = z.strictObject({
  id: z.string(),
  report: z.string(),
  source: SpanSchema.nullable(),
  sourceFrom: SpanSchema.nullable(),
  cue: SpanSchema.nullable(),
  addressee: SpanSchema.nullable(),
  medium: SpanSchema.nullable(),
  content: z.array(SpanSchema),
  mode: ModeSchema,
  act: ActSchema,
  hedge: SpanSchema.nullable(),
  speaker: SpeakerSchema,
  reasons: z.array(ReasonSchema),
});
export type Statement = z.infer<typeof StatementSchema>;
