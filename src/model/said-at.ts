import type { Span } from '../text/span.ts';
import type { Report } from './report.ts';

/** A day of the calendar at the head of an ISO prefix. */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * When the words at a place of a report were said, an ISO prefix: by the time of the message that holds them, as far as a chat or
 * thread gives one with its day; of a line above several messages only the day holds for each. Else the published date of the report.
 */
export function saidAt(
  { transcript, published }: Pick<Report, 'transcript' | 'published'>,
  { start }: Span,
): string | null {
  const message = transcript?.messages.find(
    ({ label, body }) =>
      (body !== null && body.start <= start && start < body.end) ||
      (label !== null && label.start <= start && start < label.end),
  );
  const day = DAY.exec(message?.time ?? '')?.[0];
  if (message === undefined || day === undefined) return published;
  return message.timeFrom === 'message' ? message.time : day;
}
