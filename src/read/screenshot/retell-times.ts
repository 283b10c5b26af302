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
  let now = transcript;
  for (const [at, { span: stretch }] of transcript.separators.entries()) {
    if (!corrected.some((span) => overlaps(span, stretch))) continue;
    const time = parseSeparator(sliceSpan(text, stretch), taken);
    now = retellAfter(now, at, time?.value ?? null, time?.rule ?? 'separator:day-unknown');
  }
  return now;
}

/** A transcript in which a separator, by its place, has another value, and the messages up to the next follow it. */
export function retellAfter(
  transcript: Transcript,
  at: number,
  value: string | null,
  rule: string,
): Transcript {
  const messages = [...transcript.messages];
  const separator = transcript.separators[at]!;
  const end = transcript.separators[at + 1]?.before ?? messages.length;
  // What stands right below it has its time; lines of the app may stand between.
  let isRightBelow = true;
  for (let index = separator.before; index < end; index++) {
    const message = messages[index]!;
    messages[index] = retell(message, value, isRightBelow);
    if (message.side !== null) isRightBelow = false;
  }
  const separators = transcript.separators.with(at, {
    ...separator,
    value,
    reasons: [{ rule, span: separator.span }],
  });
  return { ...transcript, messages, separators };
}

/** A message with the time of the separator above it, or with its own clock on that separator's day. */
function retell(message: ChatMessage, value: string | null, isRightBelow: boolean): ChatMessage {
  if (message.timeFrom === 'separator' || (isRightBelow && message.side !== null && message.time === null))
    return { ...message, time: value, timeFrom: value === null ? null : 'separator' };
  if (message.timeFrom !== 'message' || message.time === null) return message;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? '';
  return { ...message, time: day + message.time.slice(message.time.indexOf('T')) };
}
