import { z } from 'zod';
import {
  type ChatDraft,
  cutIssue,
  type MessageDraft,
  NO_CHAT,
  NO_MESSAGE,
  type ReplyDraft,
} from './chat-draft.ts';
import { groupRows } from './group-rows.ts';
import { parseRows } from './parse-rows.ts';
import { kindOfWords } from './placeholder-kinds.ts';
import { kindOfWechatType } from './wechat-types.ts';

const words = z.string().catch('');
const number = z.number().nullable().catch(null);

const ContentsSchema = z
  .looseObject({ title: words, desc: words, url: words, refer: z.unknown() })
  .partial()
  .catch({});

/** One message of chatlog (`internal/model/message.go`); keys that are not here are left alone. */
const MessageSchema = z.looseObject({
  seq: number.optional(),
  time: words.optional(),
  talker: words.optional(),
  talkerName: words.optional(),
  sender: words.optional(),
  senderName: words.optional(),
  isSelf: z.boolean().nullable().catch(null).optional(),
  type: number.optional(),
  subType: number.optional(),
  content: words.optional(),
  contents: ContentsSchema.optional(),
});
type Message = z.infer<typeof MessageSchema>;

/** True of a list whose first element is a message of chatlog. */
export function isChatlogJson(value: unknown): value is unknown[] {
  const first = Array.isArray(value) ? value[0] : null;
  return (
    typeof first === 'object' &&
    first !== null &&
    'talker' in first &&
    'sender' in first &&
    'isChatRoom' in first
  );
}

/** Reads chatlog's JSON; messages of several chats in one list are as many chats. */
export function readChatlogJson(found: readonly unknown[], cut: boolean): ChatDraft[] {
  const { rows, issues } = parseRows(found, MessageSchema);
  return groupRows(rows, ({ talker }) => talker ?? '').map((messages, index, all): ChatDraft => {
    const zones = new Set(
      messages.flatMap(({ time }) => /(?:Z|[+-]\d{2}:\d{2})$/.exec(time ?? '')?.[0] ?? []),
    );
    return {
      ...NO_CHAT,
      rule: 'chatlog-json',
      app: 'wechat',
      name: messages.find(({ talkerName }) => talkerName)?.talkerName ?? null,
      zone: zones.size === 1 ? [...zones][0]! : null,
      entries: messages.map(createMessage),
      issues:
        cut && index === all.length - 1 ? [...issues, cutIssue('its list of messages does not end')] : issues,
    };
  });
}

const RFC3339 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function createMessage(message: Message): MessageDraft {
  const kind = kindOfWechatType(message.type ?? 0, message.subType ?? null);
  const content = message.content?.trim() ?? '';
  const { title = '', desc = '', url = '' } = message.contents ?? {};
  const body = content || [title, desc].filter((each) => each !== '').join('\n');
  const time = RFC3339.exec(message.time ?? '');
  const isSystem = kind === 'system';
  return {
    ...NO_MESSAGE,
    kind: isSystem && kindOfWords(body) === 'recall' ? 'recall' : kind,
    label: isSystem ? null : message.senderName || message.sender || null,
    side: isSystem || message.isSelf == null ? null : message.isSelf ? 'self' : 'other',
    body: body || null,
    time: time === null ? null : `${time[1]}${time[2]}`,
    id: message.seq == null ? null : String(message.seq),
    reply: replyOf(message.contents?.refer),
    url: url || null,
  };
}

function replyOf(refer: unknown): ReplyDraft | null {
  const parsed = MessageSchema.safeParse(refer);
  if (!parsed.success) return null;
  const { senderName, sender, content, contents } = parsed.data;
  return {
    label: senderName || sender || null,
    words: content?.trim() || contents?.title || null,
    id: null,
  };
}
