import { z } from 'zod';
import { ChatLabNotesSchema, MessageNotesSchema } from '../../model/chatlab-notes.ts';
import type { Issue } from '../../model/issue.ts';
import type { ChatMessage, MessageKind } from '../../model/transcript.ts';
import {
  type ChatDraft,
  cutIssue,
  type MessageDraft,
  NO_CHAT,
  NO_MESSAGE,
  type SeparatorDraft,
} from './chat-draft.ts';
import { formatInstant, isMilliseconds, toSeconds } from './chat-time.ts';
import { appOfPlatform, KINDS_BY_CHATLAB_TYPE } from './chatlab-kinds.ts';
import { linesOf } from './lines-of.ts';
import { parseRows } from './parse-rows.ts';

const words = z.string().nullish().catch(null);
const id = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

const MetaSchema = z.looseObject({ name: words, platform: words, ownerId: id }).catch({});
const MemberSchema = z.looseObject({ platformId: id, accountName: words, groupNickname: words });
const MessageSchema = z.looseObject({
  sender: id,
  accountName: words,
  groupNickname: words,
  timestamp: z.number().nullish().catch(null),
  type: z.number().nullish().catch(null),
  content: words,
  platformMessageId: id,
  replyToMessageId: id,
  hearsay: MessageNotesSchema.optional().catch(undefined),
});
type Message = z.infer<typeof MessageSchema>;

const FileSchema = z.looseObject({
  chatlab: z.looseObject({}),
  meta: MetaSchema,
  members: z.array(z.unknown()).catch([]),
  messages: z.array(z.unknown()).catch([]),
  hearsay: ChatLabNotesSchema.optional().catch(undefined),
});
type File = z.infer<typeof FileSchema>;

export function isChatLab(value: unknown): boolean {
  return FileSchema.safeParse(value).success;
}

/** Reads ChatLab 0.0.2: its times are instants, so that they are given in UTC where no note says the zone. */
export function readChatLab(value: unknown, cut: boolean): ChatDraft[] {
  return [createChat(FileSchema.parse(value), cut ? [cutIssue('its list of messages does not end')] : [])];
}

/** Reads its form of JSON Lines; null where the first line is no header. A line that is broken is told and left out. */
export function readChatLabLines(text: string): ChatDraft[] | null {
  const lines = linesOf(text).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const rows = lines.map(parseLine);
  const header = FileSchema.safeParse({ ...rows[0], members: [], messages: [] });
  if (!header.success || rows[0]?._type !== 'header') return null;
  const issues = rows.flatMap((row, index): Issue[] => {
    if (row !== null) return [];
    if (index === rows.length - 1) return [cutIssue('its last line does not end')];
    return [{ code: 'broken-record', span: null, message: `Line ${index + 1} of the export is no JSON.` }];
  });
  const ofType = (type: string) => rows.filter((row) => row?._type === type);
  return [createChat({ ...header.data, members: ofType('member'), messages: ofType('message') }, issues)];
}

interface ChatLabLine {
  readonly _type?: unknown;
}

function parseLine(line: string): ChatLabLine | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as ChatLabLine) : null;
  } catch {
    return null;
  }
}

function createChat({ meta, members, messages, hearsay }: File, found: readonly Issue[]): ChatDraft {
  const nameById = new Map<string, string>();
  for (const row of members) {
    const { data } = MemberSchema.safeParse(row);
    const name = data?.groupNickname || data?.accountName;
    if (data?.platformId && name) nameById.set(data.platformId, name);
  }
  const { rows, issues: broken } = parseRows(messages, MessageSchema);
  const zone = hearsay?.zone ?? null;
  const drafts = rows.map((row) => createMessage(row, nameById, meta.ownerId ?? null, zone));
  const issues = [...found, ...broken];
  if (rows.some(({ timestamp }) => timestamp != null && isMilliseconds(timestamp))) issues.push(MILLISECONDS);
  return {
    ...NO_CHAT,
    rule: 'chatlab',
    app: appOfPlatform(meta.platform ?? ''),
    name: meta.name || null,
    zone,
    dateOrder: hearsay?.dateOrder ?? null,
    entries: interleave(drafts, hearsay?.separators ?? []),
    issues,
  };
}

const MILLISECONDS: Issue = {
  code: 'date-doubtful',
  span: null,
  message:
    'Its timestamps are too large for the seconds that ChatLab 0.0.2 wants; they were read as milliseconds.',
};

function createMessage(
  message: Message,
  nameById: ReadonlyMap<string, string>,
  owner: string | null,
  zone: string | null,
): MessageDraft {
  const { sender, timestamp, hearsay: notes } = message;
  const label = message.groupNickname || message.accountName || nameById.get(sender ?? '') || sender || null;
  const seconds = timestamp == null ? null : toSeconds(timestamp);
  const kind = KINDS_BY_CHATLAB_TYPE[message.type ?? 99] ?? 'unknown';
  const isReply = Boolean(message.replyToMessageId || notes?.reply);
  return {
    ...NO_MESSAGE,
    kind,
    label: kind === 'system' && /^(?:系统消息|system)$/i.test(label ?? '') ? null : label,
    side: notes?.side !== undefined ? notes.side : sideOf(kind, sender, owner),
    body: message.content?.trim() || null,
    time: notes?.time !== undefined ? notes.time : seconds === null ? null : formatInstant(seconds, zone),
    id: message.platformMessageId || null,
    reply: isReply
      ? {
          label: notes?.reply?.label ?? null,
          words: notes?.reply?.words ?? null,
          message: notes?.reply?.message ?? null,
          id: message.replyToMessageId || null,
        }
      : null,
  };
}

function sideOf(
  kind: MessageKind,
  sender: string | null | undefined,
  owner: string | null,
): ChatMessage['side'] {
  if (owner === null || !sender || kind === 'system') return null;
  return sender === owner ? 'self' : 'other';
}

/** The messages with the separators before those that the notes name. */
function interleave(
  messages: readonly MessageDraft[],
  separators: readonly { words: string; value: string | null; before: number }[],
): (MessageDraft | SeparatorDraft)[] {
  const entries: (MessageDraft | SeparatorDraft)[] = [];
  let next = 0;
  for (let at = 0; at <= messages.length; at++) {
    for (; next < separators.length && separators[next]!.before <= at; next++) {
      entries.push({ separator: separators[next]!.words, value: separators[next]!.value });
    }
    if (at < messages.length) entries.push(messages[at]!);
  }
  return entries;
}
