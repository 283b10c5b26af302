import type { MessageKind } from '../../model/transcript.ts';
import type { ReplyDraft } from './chat-draft.ts';
import { kindOfWords } from './placeholder-kinds.ts';

/** `名(wxid) 01-02 15:04:05`, `名(wxid) [群(id)] 15:04:05`: the head of a message, and of a quoted one. */
export const CHATLOG_HEAD =
  /^(?:(.*)\(([^()]+)\)|(\S+)) (?:\[(.+)\] )?(?:(?:(\d{4})-)?(\d{2})-(\d{2}) )?(\d{2}):(\d{2}):(\d{2})$/u;

/** The words of a message as chatlog writes them in text and CSV: quoted lines first, then its own. */
export function readChatlogWords(raw: string): { kind: MessageKind; reply: ReplyDraft | null; body: string } {
  const lines = raw.split(/\r?\n/);
  const quoted = lines.findIndex((line) => !line.startsWith('> '));
  const quote = (quoted < 0 ? lines : lines.slice(0, quoted)).map((line) => line.slice(2));
  const body = (quoted < 0 ? [] : lines.slice(quoted)).join('\n').trim();
  if (quote.length === 0) return { kind: kindOfWords(body), reply: null, body };
  const head = CHATLOG_HEAD.exec(quote[0]!);
  const label = head === null ? null : head[1] || head[2] || head[3] || null;
  const words = (head === null ? quote : quote.slice(1)).join('\n') || null;
  return { kind: kindOfWords(body), reply: { label, words, id: null }, body };
}
