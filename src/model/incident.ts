import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/**
 * One thing that a report tells as having happened. An article that recalls earlier cases tells several; at
 * most one of them is `main`: none in a round-up, a comment, a portrait.
 *
 * - `span`: the whole passage that tells it (the main incident's may surround the others').
 * - `when`: the ISO 8601 prefix or interval of its time words `time`; null where they give none.
 * - `outcome`: the words that say how it ended, such as 被免职; null where the report does not say.
 */
export const IncidentSchema = z.strictObject({
  id: z.string(),
  report: z.string(),
  span: SpanSchema,
  main: z.boolean(),
  heading: SpanSchema.nullable(),
  time: SpanSchema.nullable(),
  when: z.string().nullable(),
  place: SpanSchema.nullable(),
  bodies: z.array(SpanSchema),
  persons: z.array(SpanSchema),
  outcome: SpanSchema.nullable(),
  reasons: z.array(ReasonSchema),
});
export type Incident = z.infer<typeof IncidentSchema>;
