import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

const PlaceInReportSchema = z.strictObject({ report: z.string(), span: SpanSchema });

/**
 * An earlier incident of the same kind: one that a report of the story recalls, or one that another story of the desk
 * tells. It says what they have in common, never that they are connected.
 *
 * - `story`: the other story; null where a report of this one recalls the incident.
 * - `span`: the passage that tells it; for another story its title.
 * - `official`: the first words on it by an authority or by whom it concerned; null where none is told.
 * - `outcome`: the words that say how it ended; null where the reports do not say.
 */
export const SimilarIncidentSchema = z.strictObject({
  id: z.string(),
  story: z.string().nullable(),
  report: z.string(),
  span: SpanSchema,
  when: z.string().nullable(),
  official: PlaceInReportSchema.extend({ statement: z.string() }).nullable(),
  outcome: PlaceInReportSchema.nullable(),
  reasons: z.array(ReasonSchema).min(1),
});
export type SimilarIncident = z.infer<typeof SimilarIncidentSchema>;
