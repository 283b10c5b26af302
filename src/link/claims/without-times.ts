import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';

/** The words of a span without its times, which are read by value; `mentions` are those in it, in text order. */
export function withoutTimes(text: string, span: Span, mentions: readonly Mention[]): string {
  let words = '';
  let at = span.start;
  for (const { type, span: time } of mentions) {
    if (type !== 'time' || time.start < at) continue;
    words += `${text.slice(at, time.start)} `;
    at = Math.min(time.end, span.end);
  }
  return words + text.slice(at, span.end);
}
