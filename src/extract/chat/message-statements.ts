import type { Speaker, Statement } from '../../model/statement.ts';
import type { ChatMessage, Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/span.ts';
import type { Found, LanguagePack } from '../pack.ts';
import { isSaid } from './is-said.ts';
import { letterParts } from './letter-parts.ts';

const WORD = /\p{L}/u;

/**
 * Each message as a statement of its label: its whole body, word for word; of a letter each part that is one act. What
 * somebody only passes on (a forwarded message, a link) is not his own. `speakerOf` says what kind of speaker a label names.
 */
export function findMessageStatements(
  text: string,
  { messages }: Transcript,
  pack: LanguagePack,
  speakerOf: (label: Span) => Speaker,
  isLetter: boolean,
): Found<Statement>[] {
  return messages.flatMap((message): Found<Statement>[] => {
    if (!isSaid(message) || message.kind !== 'text') return [];
    const { label, body } = message;
    const words = text.slice(body.start, body.end);
    if (!WORD.test(words)) return [];
    const parts = isLetter
      ? letterParts(text, body, askedOf(message, messages), pack)
      : [{ span: body, ...pack.judgeSaid(words) }];
    return parts.map(({ span, act, rule }) => ({
      source: label,
      sourceFrom: null,
      cue: null,
      addressee: null,
      medium: null,
      content: [span],
      mode: 'direct',
      act,
      hedge: pack.findHedge(text, span),
      speaker: label === null ? 'unknown' : speakerOf(label),
      reasons: [{ rule: 'chat-message', span: label ?? span }, ...(rule === null ? [] : [{ rule, span }])],
    }));
  });
}

/** What the message answers, of this transcript or as it repeats it. */
function askedOf({ reply }: ChatMessage, messages: readonly ChatMessage[]): Span | null {
  if (reply === null) return null;
  return reply.message === null ? reply.words : (messages[reply.message]?.body ?? null);
}
