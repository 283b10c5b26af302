import type { ChatMessage, Transcript } from '../../model/transcript.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { parseSeparator } from './separator-time.ts';

/**
 * A transcript whose times follow from its separators as they read now, where one of them was corrected. `taken` is the
 * day on which the image was made, null where nobody says.
 */
export function retellTimes(
  transcript: Transcript,
  text: string,
  corrected: readonly Span[],
  taken: string | null,
): Transcript {
  const messages = [...transcript.messages];
  const separators = transcript.separators.map((separator, index) => {
    if (!corrected.some((span) => overlaps(span, separator.span))) return separator;
    const time = parseSeparator(sliceSpan(text, separator.span), taken);
    const value = time?.value ?? null;
    const end = transcript.separators[index + 1]?.before ?? messages.length;
    for (let at = separator.before; at < end; at++) messages[at] = retell(messages[at]!, value);
    const rule = time?.rule ?? 'separator:day-unknown';
    return { ...separator, value, reasons: [{ rule, span: separator.span }] };
  });
  return { ...transcript, messages, separators };
}

/** A message with the time of the separator above it, or with its own clock on that separator's day. */
function retell(message: ChatMessage, value: string | null): ChatMessage {
  if (message.timeFrom === 'separator')
    return { ...message, time: value, timeFrom: value === null ? null : 'separator' };
  if (message.timeFrom !== 'message' || message.time === null) return message;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? '';
  return { ...message, time: day + message.time.slice(message.time.indexOf('T')) };
}
