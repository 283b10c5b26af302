import type { Expression } from './read-expression.ts';
import type { ReadTime } from './story-context.ts';
import type { Reading } from './time-parts.ts';
import { isWithinReach, type ToldDay } from './told-day.ts';

/** Words that count from what the text tells of; "ago" and 前 count from the day of the report. */
const FROM_STORY = /(?:\b(?:earlier|later)|(?:之后|以后|后))$/i;
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/**
 * "The trees were felled on 13 May. Police had been told 【two days earlier】": days counted from the day that the text
 * tells of. Null where they count from elsewhere, no day is near, or they are still to come.
 */
export function countFromTold(
  text: string,
  time: ReadTime,
  day: ToldDay | null,
  isAhead: (time: Expression) => boolean,
): Reading | null {
  const { reading, start, end } = time;
  if (reading.form !== 'away' || day === null || !isWithinReach(day, start)) return null;
  const [measure] = reading.length;
  const days = measure === undefined ? undefined : DAYS[measure.unit];
  if (measure === undefined || days === undefined || reading.length.length > 1 || measure.vague) return null;
  if (!FROM_STORY.test(text.slice(start, end)) || isAhead(time)) return null;
  const later = (day.date.later ?? 0) + reading.direction * measure.count * days;
  return { form: 'point', parts: { ...day.date, later } };
}
