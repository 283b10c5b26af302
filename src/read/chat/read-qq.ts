import { type ChatDraft, cutIssue, type MessageDraft, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { parseLocal } from './chat-time.ts';
import { linesOf } from './lines-of.ts';
import { kindOfWords } from './placeholder-kinds.ts';

const FILE_HEAD = /^消息记录（此消息记录为文本格式，不支持重新导入）$/u;
const CHAT_NAME = /^消息对象[:：]\s*(.+)$/u;
const RULE = /^={8,}$/;
/** 2024-01-01 12:00:00 【管理员】昵称(10001), also 昵称<a@example.org> and the clock of twelve hours. */
const HEAD =
  /^(\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}:\d{2}(?: [AP]M)?)\s+(?:【([^】]{1,12})】)?(.*?)(?:[(（](\d{4,12})[)）]|<([^<>\s]+@[^<>\s]+)>)$/u;
/** In a chat of two, QQ writes the name alone. */
const BARE_HEAD = /^(\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}:\d{2}(?: [AP]M)?) (\S.{0,40})$/u;
const SYSTEM = '10000';
const LOOK_AT = 4_000;

/** True of QQ's text: its first line says so, or it begins with the head of a message. */
export function isQqText(text: string): boolean {
  const lines = linesOf(text.slice(0, LOOK_AT)).filter((line) => line.trim() !== '');
  if (lines.some((line) => FILE_HEAD.test(line.trim()))) return true;
  return HEAD.test(lines[0]?.trim() ?? '') && lines.slice(1).some((line) => HEAD.test(line.trim()));
}

interface OpenMessage {
  readonly head: RegExpExecArray;
  readonly bare: boolean;
  readonly body: string[];
}

/** Reads QQ's text, one chat for each 消息对象. Its times are local; numbers and addresses of senders are left out. */
export function readQqText(text: string): ChatDraft[] {
  const chats: { name: string | null; entries: MessageDraft[] }[] = [];
  const hasNumbers = linesOf(text).some((line) => HEAD.test(line.trim()));
  let open: OpenMessage | null = null;
  const chat = () => {
    if (chats.length === 0) chats.push({ name: null, entries: [] });
    return chats.at(-1)!;
  };
  const close = () => {
    if (open !== null) chat().entries.push(createMessage(open));
    open = null;
  };
  for (const line of linesOf(text)) {
    const trimmed = line.trim();
    const name = CHAT_NAME.exec(trimmed);
    const numbered = HEAD.exec(trimmed);
    const head = numbered ?? (hasNumbers ? null : BARE_HEAD.exec(trimmed));
    if (name !== null) {
      close();
      chats.push({ name: name[1]!, entries: [] });
    } else if (RULE.test(trimmed) || trimmed.startsWith('消息分组:')) close();
    else if (head !== null) {
      close();
      open = { head, bare: numbered === null, body: [] };
    } else (open as OpenMessage | null)?.body.push(line);
  }
  const cut = (open as OpenMessage | null)?.body.every((line) => line.trim() === '') ?? false;
  close();
  return chats.map(
    ({ name, entries }, index): ChatDraft => ({
      ...NO_CHAT,
      rule: 'qq',
      app: 'qq',
      name,
      entries,
      issues: cut && index === chats.length - 1 ? [cutIssue('its last sender has no message')] : [],
    }),
  );
}

function createMessage({ head, bare, body: lines }: OpenMessage): MessageDraft {
  const time = parseLocal(head[1]!);
  const body = lines.join('\n').trim();
  const label = bare ? head[2]! : head[3] || head[4] || head[5]!;
  const isSystem = !bare && head[4] === SYSTEM;
  const kind = kindOfWords(body);
  return {
    ...NO_MESSAGE,
    kind: isSystem && kind === 'text' ? 'system' : kind,
    label: isSystem ? null : label,
    body: body || null,
    time,
  };
}
