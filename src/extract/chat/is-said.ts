import type { ChatMessage, MessageKind } from '../../model/transcript.ts';
import type { Span } from '../../text/span.ts';

/** Kinds whose body is somebody's words, and no placeholder or line of the app. */
const WITH_WORDS: ReadonlySet<MessageKind> = new Set(['text', 'forward', 'link']);

/** A message whose body holds words that somebody said or passed on. */
export function isSaid(message: ChatMessage): message is ChatMessage & { readonly body: Span } {
  return message.body !== null && WITH_WORDS.has(message.kind);
}
