import { z } from 'zod';
import { ReasonSchema } from './reason.ts';
import { SpanSchema } from './span.ts';

export const MentionTypeSchema = z.enum(['person', 'role', 'body', 'place', 'time', 'amount']);
export type MentionType = z.infer<typeof MentionTypeSchema>;

/**
 * Words that name a person, role, body, place, time or amount.
 *
 * `value` is the normalised form where there is one: for a time an ISO 8601 prefix (`2023-02`) or an
 * interval of two (`2023-01-19/2023-05-27`), null where the words are vague or no year is known; for a body
 * that is written short, the longer name that the text supports; for a place its path of divisions
 * (`湖南省/长沙市/岳麓区`) or its country, null where several have that name; for a person how he is addressed
 * (`何先生`, where the span is 何), null where by no more than the name. `timex` is the TIMEX3 value of a time
 * (`XXXX-07-15`), null for all else.
 */
export const MentionSchema = z.strictObject({
  id: z.string(),
  report: z.string(),
  type: MentionTypeSchema,
  span: SpanSchema,
  value: z.string().nullable(),
  timex: z.string().nullable(),
  reasons: z.array(ReasonSchema),
});
export type Mention = z.infer<typeof MentionSchema>;
