import type { Speaker, Statement } from '../../model/statement.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/span.ts';
import type { Found, LanguagePack } from '../pack.ts';
import { isSaid } from './is-said.ts';

const WORD = /\p{L}/u;

/**
 * Each message as a statement of its label: its whole body, word for word. What somebody only passes on (a forwarded
 * message, a link) is not his own. `speakerOf` says what kind of speaker a label names.
 */
export function findMessageStatements(
  text: string,
  { messages }: Transcript,
  pack: LanguagePack,
  speakerOf: (label: Span) => Speaker,
): Found<Statement>[] {
  return messages.flatMap((message): Found<Statement>[] => {
    if (!isSaid(message) || message.kind !== 'text') return [];
    const { label, body } = message;
    const words = text.slice(body.start, body.end);
    if (!WORD.test(words)) return [];
    const { act, rule } = pack.judgeSaid(words);
    return [
      {
        source: label,
        sourceFrom: null,
        cue: null,
        addressee: null,
        medium: null,
        content: [body],
        mode: 'direct',
        act,
        hedge: pack.findHedge(text, body),
        speaker: label === null ? 'unknown' : speakerOf(label),
        reasons: [
          { rule: 'chat-message', span: label ?? body },
          ...(rule === null ? [] : [{ rule, span: body }]),
        ],
      },
    ];
  });
}
