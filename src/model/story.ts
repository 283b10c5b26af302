import { z } from 'zod';
import { AssessmentSchema } from './assessment.ts';
import { ChatJoinSchema } from './chat-join.ts';
import { ClaimSchema } from './claim.ts';
import { ConflictSchema, OpenPointSchema } from './conflict.ts';
import { DecisionSchema } from './decision.ts';
import { InquirySchema } from './inquiry.ts';
import { OriginSchema } from './origin.ts';
import { PossiblySameSchema } from './possibly-same.ts';
import { ReasonSchema } from './reason.ts';
import { RunningCountSchema } from './running-count.ts';
import { SimilarIncidentSchema } from './similar-incident.ts';
import { SpanSchema } from './span.ts';
import { TimelineEntrySchema } from './timeline.ts';

/**
 * Reports that belong together over time. Its title is the title of one of its reports (or that report's
 * first words), never a new sentence.
 */
export const StorySchema = z.strictObject({
  id: z.string(),
  title: z.strictObject({ report: z.string(), span: SpanSchema }),
  /** Report ids by published date, undated ones last. */
  reports: z.array(z.string()).min(1),
  origins: z.array(OriginSchema).min(1),
  timeline: z.array(TimelineEntrySchema),
  /** Those that most origins speak to first. */
  claims: z.array(ClaimSchema),
  conflicts: z.array(ConflictSchema),
  /** Figures that went on, the later count below the earlier; not there where there are none. */
  runningCounts: z.array(RunningCountSchema).optional(),
  open: z.array(OpenPointSchema),
  /** Those that reports recall first, then other stories, the most alike first. */
  similar: z.array(SimilarIncidentSchema),
  /** What humans settled first, then what most speaks for. The other of two names may stand in another story. */
  possiblySame: z.array(PossiblySameSchema),
  /** Its screenshots that overlap; not there where none do. */
  chats: z.array(ChatJoinSchema).optional(),
  /** What the desk's user asked for it, the earliest first; an answer in words is one of its reports. */
  inquiries: z.array(InquirySchema),
  /** What humans concluded about its claims, the earliest first; beside the standing, never in its place. */
  assessments: z.array(AssessmentSchema),
  /** What humans decided about which of its reports belong together, the earliest first. */
  decisions: z.array(DecisionSchema),
  /**
   * How its reports would have been grouped without those: one group for each such story, with its reports that
   * stand in other stories now. Empty where it would have been this one.
   */
  machine: z.array(z.strictObject({ reports: z.array(z.string()).min(1), elsewhere: z.array(z.string()) })),
  reasons: z.array(ReasonSchema),
});
export type Story = z.infer<typeof StorySchema>;
