import {
  type ChatDraft,
  cutIssue,
  type MessageDraft,
  NO_CHAT,
  NO_MESSAGE,
  type SeparatorDraft,
} from './chat-draft.ts';
import { formatClock, formatDay } from './chat-time.ts';
import { kindOfWords } from './placeholder-kinds.ts';

const HEADER = /^(.+?)\s?(?:微信群上|在微信上)的聊天(?:记录如下，请查收|記錄如下，請查收)[。.]?$/u;
/** The mail's subject, and its first line where it names the chat in marks: 「“河湾家长群”的聊天记录」. */
const NAMED_HEADER =
  /^(?:这是|這是)?\s?[“"「《](.{1,60}?)[”"」》]\s?的聊天(?:记录|記錄)(?:如下，请查收|如下，請查收)?[。.]?$/u;
const DAY = /^[—–―-]{3,}\s*((\d{4})[-/](\d{1,2})[-/](\d{1,2}))\s*[—–―-]{3,}$/u;
/** 两个以上的空格 stand between name and clock; a web page may have joined them. */
const SENDER = /^(.+?)[\s\u00a0]{2,}(\d{1,2}):(\d{2})$/u;
const LOOSE_SENDER = /^(.+?)[\s\u00a0]+(\d{1,2}):(\d{2})$/u;

const LOOK_AT = 4_000;

/** True of the text that WeChat writes when messages are sent by mail: its first line, or its lines of days. */
export function isWechatMail(text: string): boolean {
  const lines = text
    .slice(0, LOOK_AT)
    .split('\n')
    .map((line) => line.trim());
  if (lines.some((line) => HEADER.test(line))) return true;
  return lines.some((line) => DAY.test(line)) && lines.some((line) => SENDER.test(line));
}

/** Reads the lines of such a mail. Its clocks count minutes, its days stand on lines of their own; there is no zone. */
export function readWechatMail(lines: readonly string[]): ChatDraft {
  const trimmed = lines.map((line) => line.trim());
  const sender = trimmed.some((line) => SENDER.test(line)) ? SENDER : LOOSE_SENDER;
  const names = new Set(trimmed.map((line) => sender.exec(line)?.[1] ?? ''));
  const entries: (MessageDraft | SeparatorDraft)[] = [];
  let name: string | null = null;
  let day: string | null = null;
  let open: { label: string; time: string | null; body: string[] } | null = null;
  const close = () => {
    if (open === null) return;
    const body = open.body.join('\n').trim();
    const kind = kindOfWords(body);
    entries.push({ ...NO_MESSAGE, kind, label: open.label, body: body || null, time: open.time });
    open = null;
  };
  for (const line of trimmed) {
    const header: RegExpExecArray | null =
      entries.length === 0 && open === null && name === null
        ? (HEADER.exec(line) ?? NAMED_HEADER.exec(line))
        : null;
    const dated = DAY.exec(line);
    const spoken = sender.exec(line);
    const clock = spoken === null ? null : formatClock(Number(spoken[2]), Number(spoken[3]), null);
    if (header !== null) name = header[1]!;
    else if (dated !== null) {
      close();
      day = formatDay(Number(dated[2]), Number(dated[3]), Number(dated[4]));
      entries.push({ separator: line, value: day });
    } else if (spoken !== null && clock !== null) {
      close();
      open = { label: spoken[1]!, time: `${day ?? ''}${clock}`, body: [] };
    } else if (open !== null && isRecall(line, names)) {
      // What the app tells of a message taken back stands between messages, and is nobody's words.
      close();
      entries.push({ ...NO_MESSAGE, kind: 'recall', body: line });
    } else (open as { body: string[] } | null)?.body.push(line);
  }
  const cut = (open as { body: string[] } | null)?.body.join('').trim() === '';
  close();
  return {
    ...NO_CHAT,
    rule: 'wechat-mail',
    app: 'wechat',
    name,
    entries,
    issues: cut ? [cutIssue('its last sender has no message')] : [],
  };
}

/** 「王老师 撤回了一条消息」 with the name of somebody in the chat; 「刚才谁撤回了一条消息」 is a message. */
function isRecall(line: string, names: ReadonlySet<string>): boolean {
  const who = line.replace(/\s?撤回了?.*$/u, '').replace(/^[“"「]|[”"」]$/gu, '');
  return kindOfWords(line) === 'recall' && (who === '你' || (who !== '' && names.has(who)));
}
