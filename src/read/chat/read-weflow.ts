import { z } from 'zod';
import { type ChatDraft, cutIssue, type MessageDraft, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { parseLocal } from './chat-time.ts';
import { parseRows } from './parse-rows.ts';
import { kindOfWords } from './placeholder-kinds.ts';
import { type Moment, tellTimes } from './two-clocks.ts';
import { kindOfWechatType } from './wechat-types.ts';

const words = z.string().nullish().catch(null);
const id = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

/** One message of WeFlow's JSON, of its files and of its interface; keys that are not here are left alone. */
const MessageSchema = z.looseObject({
  localId: id,
  platformMessageId: id,
  replyToMessageId: id,
  localType: z.number().nullish().catch(null),
  createTime: z.number().nullish().catch(null),
  formattedTime: words,
  content: words,
  isSend: z.union([z.number(), z.boolean()]).nullish().catch(null),
  senderUsername: words,
  senderDisplayName: words,
  quotedSender: words,
  quotedContent: words,
});
type Message = z.infer<typeof MessageSchema>;

const FileSchema = z.looseObject({
  session: z.looseObject({ displayName: words, remark: words, nickname: words }).nullish().catch(null),
  messages: z.array(z.unknown()),
});

export function isWeflow(value: unknown): boolean {
  const { data } = FileSchema.safeParse(value);
  const first = data?.messages[0];
  return typeof first === 'object' && first !== null && 'localType' in first && 'createTime' in first;
}

/** Reads WeFlow's JSON. Its `createTime` counts seconds in files and milliseconds in its interface. */
export function readWeflow(value: unknown, cut: boolean): ChatDraft[] {
  const { session, messages } = FileSchema.parse(value);
  const { rows, issues } = parseRows(messages, MessageSchema);
  const times = tellTimes(rows.map(momentOf));
  return [
    {
      ...NO_CHAT,
      rule: 'weflow',
      app: 'wechat',
      name: session?.displayName || session?.remark || session?.nickname || null,
      zone: times.zone,
      entries: rows.map((row) => ({ ...createMessage(row), time: times.format(momentOf(row)) })),
      issues: cut ? [...issues, cutIssue('its list of messages does not end')] : issues,
    },
  ];
}

const momentOf = ({ formattedTime, createTime }: Message): Moment => ({
  local: parseLocal(formattedTime ?? ''),
  epoch: createTime ?? null,
});

/** The quoted words that WeFlow puts before a reply's own. */
const QUOTED_BEFORE = /^\[(?:回复|引用)[^\n]*?[:：][^\n]*?\]\s*/u;

function createMessage(message: Message): MessageDraft {
  // The upper half of the number is the subtype of a card.
  const type = message.localType ?? 0;
  const kind = kindOfWechatType(type % 2 ** 32, Math.floor(type / 2 ** 32) || null);
  const raw = message.content?.trim() ?? '';
  const isReply = Boolean(message.quotedContent || message.replyToMessageId);
  const body = isReply ? raw.replace(QUOTED_BEFORE, '') : raw;
  const isSystem = kind === 'system';
  return {
    ...NO_MESSAGE,
    kind:
      kindOfWords(body) === 'recall' && (isSystem || kind === 'unknown') ? 'recall' : isReply ? 'text' : kind,
    label: isSystem ? null : message.senderDisplayName || message.senderUsername || null,
    side: isSystem || message.isSend == null ? null : message.isSend ? 'self' : 'other',
    body: body || null,
    id: message.platformMessageId || message.localId || null,
    reply: isReply
      ? {
          label: message.quotedSender || null,
          words: message.quotedContent || null,
          id: message.replyToMessageId || null,
        }
      : null,
  };
}
