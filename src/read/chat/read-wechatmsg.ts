import type { Issue } from '../../model/issue.ts';
import type { MessageKind } from '../../model/transcript.ts';
import { type ChatDraft, cutIssue, type MessageDraft, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { parseLocal } from './chat-time.ts';
import { parseCsv } from './csv-rows.ts';
import { groupRows } from './group-rows.ts';
import { kindOfWords } from './placeholder-kinds.ts';
import { type Moment, tellTimes } from './two-clocks.ts';
import { kindOfWechatType } from './wechat-types.ts';

const TABLE_HEADER =
  'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender';
const CHAT_HEADER = '消息ID,类型,发送人,时间,内容';

export function isWechatMsgCsv(head: string): boolean {
  const plain = head.replace(/["\s\ufeff]/g, '');
  return plain.startsWith(TABLE_HEADER) || plain.startsWith(CHAT_HEADER);
}

/** Reads either CSV of WeChatMsg 留痕: the table of its database, and the later one for a single chat. */
export function readWechatMsg(text: string): ChatDraft[] {
  const { header, rows: found, cut } = parseCsv(text);
  const rows = found.map((row) => dropUnnamed(row, header.length));
  const issues: Issue[] = found.some(({ length }) => length > header.length) ? [UNNAMED_VALUE] : [];
  if (cut) issues.push(cutIssue('the words of its last message do not end'));
  const isTable = header[0] === 'localId';
  const chats = isTable ? groupRows(rows, ([, talker = '']) => talker) : rows.length === 0 ? [] : [rows];
  return chats.map((chat): ChatDraft => {
    const draft = {
      ...NO_CHAT,
      rule: isTable ? 'wechatmsg-table' : 'wechatmsg',
      app: 'wechat',
      issues,
    } as const;
    if (!isTable) return { ...draft, entries: chat.map(createMessage) };
    const times = tellTimes(chat.map(momentOf));
    const entries = chat.map((row) => ({ ...createRow(row), time: times.format(momentOf(row)) }));
    return { ...draft, zone: times.zone, entries };
  });
}

const UNNAMED_VALUE: Issue = {
  code: 'broken-record',
  span: null,
  message: 'Its rows have one value more than its header names; the one without a name was left out.',
};

/** Some versions write the server's number of the message behind the time and name no column for it. */
function dropUnnamed(row: readonly string[], columns: number): readonly string[] {
  if (row.length <= columns || columns < 12) return row.slice(0, columns);
  return /^\d{8,}$/.test(row[9]!) ? [...row.slice(0, 9), ...row.slice(10)] : row.slice(0, columns);
}

const momentOf = (row: readonly string[]): Moment => ({
  local: parseLocal(row[8] ?? ''),
  epoch: Number(row[5]) || null,
});

function createRow(row: readonly string[]): MessageDraft {
  const [id = '', , type, subtype, isSender, , , content = '', , remark, nickname, sender] = row;
  const words = wordsOf(content.trim());
  const kind = kindOfWechatType(Number(type), Number(subtype));
  const isSystem = kind === 'system';
  return {
    ...NO_MESSAGE,
    kind: isSystem && kindOfWords(words) === 'recall' ? 'recall' : kind,
    label: isSystem ? null : remark || nickname || sender || null,
    side: isSystem ? null : isSender === '1' ? 'self' : isSender === '0' ? 'other' : null,
    body: words || null,
    id: id || null,
  };
}

/** A card is kept as XML; its title is what the chat shows. */
function wordsOf(content: string): string {
  if (!content.startsWith('<')) return content;
  const title = /<title>(?:<!\[CDATA\[)?([^<\]]*)/.exec(content)?.[1] ?? '';
  return content.startsWith('<revokemsg>') ? content.replace(/<[^>]*>/g, '').trim() : title.trim();
}

/** What the later CSV calls the kinds, the longer words first. */
const KINDS_BY_WORD: readonly (readonly [string, MessageKind])[] = [
  ['系统', 'system'],
  ['拍一拍', 'system'],
  ['撤回', 'recall'],
  ['引用', 'text'],
  ['文本', 'text'],
  ['合并转发', 'forward'],
  ['聊天记录', 'forward'],
  ['通话', 'call'],
  ['图片', 'image'],
  ['语音', 'voice'],
  ['视频', 'video'],
  ['表情', 'sticker'],
  ['文件', 'file'],
  ['位置', 'place'],
  ['名片', 'contact'],
  ['转账', 'money'],
  ['红包', 'money'],
  ['链接', 'link'],
  ['小程序', 'link'],
  ['分享', 'link'],
  ['音乐', 'link'],
];

function createMessage([
  id = '',
  type = '',
  sender = '',
  time = '',
  content = '',
]: readonly string[]): MessageDraft {
  const words = wordsOf(content.trim());
  const kind = KINDS_BY_WORD.find(([word]) => type.includes(word))?.[1] ?? 'unknown';
  const isSystem = kind === 'system';
  return {
    ...NO_MESSAGE,
    kind: (isSystem || kind === 'text') && kindOfWords(words) === 'recall' ? 'recall' : kind,
    label: isSystem ? null : sender.trim() || null,
    body: words || null,
    time: parseLocal(time),
    id: id.trim() || null,
  };
}
