import { z } from 'zod';
import type { MessageKind } from '../../model/transcript.ts';
import { type ChatDraft, cutIssue, type MessageDraft, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { parseLocal } from './chat-time.ts';
import { parseRows } from './parse-rows.ts';
import { type Moment, tellTimes } from './two-clocks.ts';

const words = z.string().nullish().catch(null);
const id = z.number().transform(String).nullish().catch(null);
const TextSchema = z
  .union([z.string(), z.array(z.union([z.string(), z.looseObject({ text: z.string() })]))])
  .catch('');

/** One message of Telegram Desktop's `result.json` (core.telegram.org/import-export). */
const MessageSchema = z.looseObject({
  id,
  type: words,
  action: words,
  date: words,
  date_unixtime: words,
  from: words,
  text: TextSchema.optional(),
  reply_to_message_id: id,
  forwarded_from: words,
  edited: words,
  photo: words,
  file: words,
  file_name: words,
  media_type: words,
  location_information: z.unknown().optional(),
  contact_information: z.unknown().optional(),
});
type Message = z.infer<typeof MessageSchema>;

const ChatSchema = z.looseObject({ name: words, type: z.string(), messages: z.array(z.unknown()) });
const AccountSchema = z.looseObject({ chats: z.looseObject({ list: z.array(ChatSchema) }) });

const TYPES = /^(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:group|supergroup|channel))$/;

export function isTelegram(value: unknown): boolean {
  return chatsOf(value).some(({ type }) => TYPES.test(type));
}

/** Reads one chat, or all chats of an account. `date` is local; with `date_unixtime` beside it the zone is known. */
export function readTelegram(value: unknown, cut: boolean): ChatDraft[] {
  return chatsOf(value).map(({ name, messages }, index, all): ChatDraft => {
    const { rows, issues } = parseRows(messages, MessageSchema);
    const times = tellTimes(rows.map(momentOf));
    return {
      ...NO_CHAT,
      rule: 'telegram',
      app: 'telegram',
      name: name || null,
      zone: times.zone,
      entries: rows.map((row) => ({ ...createMessage(row), time: times.format(momentOf(row)) })),
      issues:
        cut && index === all.length - 1 ? [...issues, cutIssue('its list of messages does not end')] : issues,
    };
  });
}

function chatsOf(value: unknown): z.infer<typeof ChatSchema>[] {
  const account = AccountSchema.safeParse(value);
  if (account.success) return account.data.chats.list;
  const chat = ChatSchema.safeParse(value);
  return chat.success ? [chat.data] : [];
}

const momentOf = ({ date, date_unixtime: count }: Message): Moment => ({
  local: parseLocal(date ?? ''),
  epoch: Number(count) || null,
});

const KINDS_BY_MEDIA: Readonly<Record<string, MessageKind>> = {
  voice_message: 'voice',
  audio_file: 'voice',
  video_message: 'video',
  video_file: 'video',
  animation: 'sticker',
  sticker: 'sticker',
};

function createMessage(message: Message): MessageDraft {
  const text = message.text ?? '';
  const said =
    typeof text === 'string'
      ? text
      : text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const isSystem = message.type === 'service';
  const kind = kindOf(message);
  return {
    ...NO_MESSAGE,
    kind,
    label: isSystem ? null : message.from || null,
    body: said.trim() || (isSystem ? message.action : message.file_name) || null,
    id: message.id ?? null,
    reply: message.reply_to_message_id ? { label: null, words: null, id: message.reply_to_message_id } : null,
    rules: [
      ...(message.edited ? ['message:edited'] : []),
      ...(message.forwarded_from ? ['message:forwarded'] : []),
    ],
  };
}

function kindOf(message: Message): MessageKind {
  if (message.type === 'service') return message.action === 'phone_call' ? 'call' : 'system';
  if (message.forwarded_from) return 'forward';
  if (message.media_type) return KINDS_BY_MEDIA[message.media_type] ?? 'file';
  if (message.photo) return 'image';
  if (message.file) return 'file';
  if (message.location_information !== undefined) return 'place';
  if (message.contact_information !== undefined) return 'contact';
  return 'text';
}
