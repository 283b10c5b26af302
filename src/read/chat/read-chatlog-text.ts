import { type ChatDraft, cutIssue, type MessageDraft, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { formatClock, formatDay } from './chat-time.ts';
import { CHATLOG_HEAD, readChatlogWords } from './chatlog-words.ts';
import { linesOf } from './lines-of.ts';

const LOOK_AT = 8_000;

/** True of chatlog's text: it begins with the head of a message, and each head but the first follows a blank line. */
export function isChatlogText(text: string): boolean {
  const lines = linesOf(text.slice(0, LOOK_AT));
  const first = lines.find((line) => line.trim() !== '');
  return first?.includes('(') === true && CHATLOG_HEAD.test(first);
}

/** Reads chatlog's text. A day without a year stays without one: `XXXX-04-06T09:12:33`. */
export function readChatlogText(text: string): ChatDraft {
  const lines = linesOf(text);
  const entries: MessageDraft[] = [];
  let name: string | null = null;
  let head: RegExpExecArray | null = null;
  let body: string[] = [];
  const close = () => {
    if (head !== null) entries.push(createMessage(head, body.join('\n').trim()));
  };
  for (const [index, line] of lines.entries()) {
    const next: RegExpExecArray | null =
      index === 0 || lines[index - 1]!.trim() === '' || head === null ? CHATLOG_HEAD.exec(line) : null;
    if (next === null) {
      body.push(line);
      continue;
    }
    close();
    head = next;
    body = [];
    name ??= next[4] === undefined ? null : next[4].replace(/\([^()]+\)$/, '');
  }
  const cut = head !== null && body.every((line) => line.trim() === '');
  close();
  return {
    ...NO_CHAT,
    rule: 'chatlog-text',
    app: 'wechat',
    name,
    entries,
    issues: cut ? [cutIssue('its last sender has no message')] : [],
  };
}

function createMessage(head: RegExpExecArray, raw: string): MessageDraft {
  const [, shown, id, bare, , year, month, day, hour, minute, second] = head;
  const label = shown || id || bare || null;
  const words = readChatlogWords(raw);
  const isSystem = label === '系统消息';
  return {
    ...NO_MESSAGE,
    kind: isSystem && words.kind === 'text' ? 'system' : words.kind,
    label: isSystem ? null : label,
    side: isSystem ? null : id === '我' ? 'self' : 'other',
    body: words.body || null,
    reply: words.reply,
    time: timeOf(year, month, day, formatClock(Number(hour), Number(minute), Number(second))),
  };
}

function timeOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: string | null,
): string | null {
  if (clock === null || month === undefined || day === undefined) return clock;
  // A leap year, so that 29 February is a day of some year.
  const known = formatDay(Number(year ?? 2024), Number(month), Number(day));
  if (known === null) return null;
  return year === undefined ? `XXXX${known.slice(4)}${clock}` : `${known}${clock}`;
}
