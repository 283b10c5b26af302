import { z } from 'zod';
import { ClaimSchema } from './claim.ts';
import { ConflictSchema, OpenPointSchema } from './conflict.ts';
import { OriginSchema } from './origin.ts';
import { ReasonSchema } from './reason.ts';
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
  open: z.array(OpenPointSchema),
  /** Those that reports recall first, then other stories, the most alike first. */
  similar: z.array(SimilarIncidentSchema),
  reasons: z.array(ReasonSchema),
});
export type Story = z.infer<typeof StorySchema>;
