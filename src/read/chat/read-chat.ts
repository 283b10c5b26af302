import type { Reading } from '../../model/report.ts';
import { type Unread, unread } from '../unread.ts';
import { type ChatDraft, isSeparator } from './chat-draft.ts';
import { composeChat } from './compose-chat.ts';
import { parseCutJson } from './cut-json.ts';
import { linesOf } from './lines-of.ts';
import { mailLines } from './mail-lines.ts';
import { isChatLab, readChatLab, readChatLabLines } from './read-chatlab.ts';
import { isChatlogCsv, readChatlogCsv } from './read-chatlog-csv.ts';
import { isChatlogJson, readChatlogJson } from './read-chatlog-json.ts';
import { isChatlogText, readChatlogText } from './read-chatlog-text.ts';
import { isDatedHeads, readDatedHeads } from './read-dated-heads.ts';
import { isQqText, readQqText } from './read-qq.ts';
import { isTelegram, readTelegram } from './read-telegram.ts';
import { isWechatMail, readWechatMail } from './read-wechat-mail.ts';
import { isWechatMsgCsv, readWechatMsg } from './read-wechatmsg.ts';
import { isWeflow, readWeflow } from './read-weflow.ts';
import { isWhatsappText, readWhatsapp } from './read-whatsapp.ts';

/** What a text looks like on the outside, as the caller has told it. */
export type ChatCarrier = 'html' | 'json' | 'jsonl' | 'plain' | 'markdown';

export interface ReadChat {
  readonly kind: 'read';
  /** The name of the reader, such as `whatsapp`, without its version. */
  readonly format: string;
  readonly readings: readonly Reading[];
}

interface ChatFormat {
  readonly format: string;
  readonly looksLike: (text: string) => boolean;
  readonly read: (text: string) => readonly ChatDraft[];
}

const TEXT_FORMATS: readonly ChatFormat[] = [
  { format: 'chatlog', looksLike: isChatlogCsv, read: readChatlogCsv },
  { format: 'wechatmsg', looksLike: isWechatMsgCsv, read: readWechatMsg },
  { format: 'qq', looksLike: isQqText, read: readQqText },
  { format: 'wechat-mail', looksLike: isWechatMail, read: (text) => [readWechatMail(linesOf(text))] },
  { format: 'whatsapp', looksLike: isWhatsappText, read: (text) => [readWhatsapp(text)] },
  { format: 'chatlog', looksLike: isChatlogText, read: (text) => [readChatlogText(text)] },
  { format: 'dated-heads', looksLike: isDatedHeads, read: (text) => [readDatedHeads(text)] },
];

interface JsonFormat {
  readonly format: string;
  readonly matches: (value: unknown) => boolean;
  readonly read: (value: unknown, cut: boolean) => readonly ChatDraft[];
}

const JSON_FORMATS: readonly JsonFormat[] = [
  { format: 'chatlab', matches: isChatLab, read: readChatLab },
  {
    format: 'chatlog',
    matches: isChatlogJson,
    read: (value, cut) => readChatlogJson(value as unknown[], cut),
  },
  { format: 'weflow', matches: isWeflow, read: readWeflow },
  { format: 'telegram', matches: isTelegram, read: readTelegram },
];

/** Keys of which a chat in JSON has one near its beginning; other JSON is not parsed here. */
const CHAT_KEYS =
  /"(?:chatlab|talkerName|isChatRoom|localType|senderUsername|date_unixtime|text_entities|messages)"\s*:/;
const LOOK_AT = 20_000;

/** Reads the export of a chat, in any format that is known; null where a text is none. */
export function readChat(
  text: string,
  carrier: ChatCarrier,
  { url }: { readonly url: string | null },
): ReadChat | Unread | null {
  const found = findDrafts(text, carrier);
  if (found === null) return null;
  const chats = found.drafts.filter(({ entries }) => entries.some((entry) => !isSeparator(entry)));
  if (chats.length === 0) return unread('empty', `A chat export (${found.format}) without a message in it.`);
  return { kind: 'read', format: found.format, readings: chats.map((draft) => composeChat(draft, { url })) };
}

function findDrafts(
  text: string,
  carrier: ChatCarrier,
): { readonly format: string; readonly drafts: readonly ChatDraft[] } | null {
  const head = text.slice(0, LOOK_AT);
  if (carrier === 'html') {
    // A page of any kind may hold such lines; only one that is all of them is a mail.
    if (!/聊天(?:记录|記錄)如下|—————|&mdash;&mdash;&mdash;/.test(head)) return null;
    const lines = mailLines(text);
    return isWechatMail(lines.join('\n')) ? { format: 'wechat-mail', drafts: [readWechatMail(lines)] } : null;
  }
  if (carrier === 'json' || carrier === 'jsonl') {
    if (!CHAT_KEYS.test(head)) return null;
    const lines = /"_type"\s*:\s*"header"/.test(head) ? readChatLabLines(text) : null;
    if (lines !== null) return { format: 'chatlab', drafts: lines };
    const parsed = parseCutJson(text);
    const json = parsed && JSON_FORMATS.find(({ matches }) => matches(parsed.value));
    return json ? { format: json.format, drafts: json.read(parsed.value, parsed.cut) } : null;
  }
  const plain = TEXT_FORMATS.find(({ looksLike }) => looksLike(head));
  return plain === undefined ? null : { format: plain.format, drafts: plain.read(text) };
}
