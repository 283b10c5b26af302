import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

/**
 * One dated thing of a story. `when` is the ISO 8601 prefix or interval of the event itself, never the day of
 * publication; null where the words are vague (近日) or give no year, and such entries are kept apart.
 * Several reports that tell the same thing are appearances of one entry.
 */
export const TimelineEntrySchema = z.strictObject({
  id: z.string(),
  when: z.string().nullable(),
  appearances: z
    .array(
      z.strictObject({
        report: z.string(),
        /** The sentence that tells it. */
        span: SpanSchema,
        /** The time words in it. */
        time: SpanSchema,
        statement: z.string().nullable(),
        /** The earlier case, by its id, that the report recalls there; null where it tells of the story's own matter. */
        incident: z.string().nullable(),
      }),
    )
    .min(1),
  reasons: z.array(ReasonSchema),
});
export type TimelineEntry = z.infer<typeof TimelineEntrySchema>;
