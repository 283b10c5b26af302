import type { ChatMessage, TimeSeparator, Transcript } from '../../model/transcript.ts';
import { type ChatWhen, splitChatTime } from './chat-when.ts';

/** What the page shows one below the other: a chat's own separators, days that it does not write, and messages. */
export type ChatLine =
  | { readonly kind: 'separator'; readonly separator: TimeSeparator }
  | { readonly kind: 'day'; readonly day: string; readonly before: number }
  | {
      readonly kind: 'message';
      readonly message: ChatMessage;
      readonly number: number;
      readonly when: ChatWhen;
    };

/** The lines of a transcript in order. A day is told once, before its first message, and not where the chat tells it. */
export function layOutChat({ messages, separators }: Transcript): ChatLine[] {
  const lines: ChatLine[] = [];
  let shown: string | null = null;
  let next = 0;
  for (const [number, message] of messages.entries()) {
    for (; next < separators.length && separators[next]!.before <= number; next++) {
      const separator = separators[next]!;
      lines.push({ kind: 'separator', separator });
      shown = splitChatTime(separator.value).day ?? shown;
    }
    const when = splitChatTime(message.time);
    if (when.day !== null && when.day !== shown) {
      lines.push({ kind: 'day', day: when.day, before: number });
      shown = when.day;
    }
    lines.push({ kind: 'message', message, number, when });
  }
  for (; next < separators.length; next++) lines.push({ kind: 'separator', separator: separators[next]! });
  return lines;
}
