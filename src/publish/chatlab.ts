import type { ChatLabNotes, MessageNotes } from '../model/chatlab-notes.ts';
import type { Reading } from '../model/report.ts';
import type { ChatMessage, MessageKind, Transcript } from '../model/transcript.ts';
import type { Span } from '../text/span.ts';

/** A chat in ChatLab 0.0.2 (ChatLab 标准化格式规范 v0.0.2), with what it has no field for under `hearsay`. */
export interface ChatLabFile {
  readonly chatlab: { readonly version: '0.0.2'; readonly exportedAt: number; readonly generator: string };
  readonly meta: {
    readonly name: string;
    readonly platform: string;
    readonly type: 'group' | 'private';
    readonly ownerId?: string;
  };
  readonly members: readonly { readonly platformId: string; readonly accountName: string }[];
  readonly messages: readonly ChatLabMessage[];
  readonly hearsay: ChatLabNotes;
}

export interface ChatLabMessage {
  readonly platformMessageId?: string;
  readonly sender: string;
  readonly accountName: string;
  readonly timestamp: number;
  readonly type: number;
  readonly content: string | null;
  readonly replyToMessageId?: string;
  readonly hearsay?: MessageNotes;
}

const TYPES_BY_KIND: Readonly<Record<MessageKind, number>> = {
  text: 0,
  image: 1,
  voice: 2,
  video: 3,
  file: 4,
  sticker: 5,
  link: 7,
  place: 8,
  money: 21,
  call: 23,
  forward: 26,
  contact: 27,
  system: 80,
  recall: 81,
  unknown: 99,
};
const REPLY = 25;

/**
 * Writes a chat's transcript as ChatLab 0.0.2. Labels stand for the ids that a transcript does not keep. ChatLab wants
 * a second of an instant for every message: where less is known, a local time counts as UTC and an unknown one is 0, and
 * the note beside it says what is known. `exportedAt` is in seconds since 1970.
 */
export function writeChatLab(
  { text, title }: Pick<Reading, 'text' | 'title'>,
  transcript: Transcript,
  { exportedAt, generator }: { readonly exportedAt: number; readonly generator: string },
): ChatLabFile {
  const words = (span: Span) => text.slice(span.start, span.end);
  const { app, members, messages, separators, zone, dateOrder } = transcript;
  const labels = new Set(messages.flatMap(({ label }) => (label === null ? [] : [words(label)])));
  const owner = findOwner(transcript, words);
  return {
    chatlab: { version: '0.0.2', exportedAt, generator },
    meta: {
      name: title ?? '',
      platform: app ?? 'unknown',
      type: members !== null || labels.size > 2 ? 'group' : 'private',
      ...(owner === null ? {} : { ownerId: owner }),
    },
    members: [...labels].map((label) => ({ platformId: label, accountName: label })),
    messages: messages.map((message) => writeMessage(message, transcript, owner, words)),
    hearsay: {
      zone,
      dateOrder,
      separators: separators.map(({ span, value, before }) => ({ words: words(span), value, before })),
    },
  };
}

/** The one label of the export's owner; null where sides are not known, or his label changed. */
function findOwner({ messages }: Transcript, words: (span: Span) => string): string | null {
  const labelsOf = (side: ChatMessage['side']) =>
    new Set(
      messages.flatMap((each) => (each.label !== null && each.side === side ? [words(each.label)] : [])),
    );
  const own = [...labelsOf('self')];
  return own.length === 1 && !labelsOf('other').has(own[0]!) ? own[0]! : null;
}

function writeMessage(
  message: ChatMessage,
  { messages, zone }: Transcript,
  owner: string | null,
  words: (span: Span) => string,
): ChatLabMessage {
  const { kind, label, side, body, time, id, reply } = message;
  const sender = label === null ? '' : words(label);
  const timestamp = toTimestamp(time);
  const answered = reply?.message == null ? null : messages[reply.message]!.id;
  const isToldById = answered !== null && reply?.label === null && reply.words === null;
  const notes: MessageNotes = {
    ...(saysNoMore(time, timestamp, zone) ? {} : { time }),
    ...(side === sideToldBy(owner, kind, sender) ? {} : { side }),
    ...(reply === null || isToldById
      ? {}
      : {
          reply: {
            label: reply.label && words(reply.label),
            words: reply.words && words(reply.words),
            message: reply.message,
          },
        }),
  };
  return {
    ...(id === null ? {} : { platformMessageId: id }),
    sender,
    accountName: sender,
    timestamp,
    type: reply !== null && kind === 'text' ? REPLY : TYPES_BY_KIND[kind],
    content: body && words(body),
    ...(answered === null ? {} : { replyToMessageId: answered }),
    ...(Object.keys(notes).length === 0 ? {} : { hearsay: notes }),
  };
}

/** The side that a reader takes from the file's `ownerId`. */
function sideToldBy(owner: string | null, kind: MessageKind, sender: string): ChatMessage['side'] {
  if (owner === null || sender === '' || kind === 'system') return null;
  return sender === owner ? 'self' : 'other';
}

function toTimestamp(time: string | null): number {
  if (time === null) return 0;
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(time);
  const milliseconds = Date.parse(hasZone || !time.includes('T') ? time : `${time}Z`);
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, Math.floor(milliseconds / 1_000));
}

/** Whether a reader of the timestamp, who knows the zone of the file, is told exactly what is known. */
function saysNoMore(time: string | null, timestamp: number, zone: string | null): boolean {
  return (
    time !== null &&
    timestamp > 0 &&
    time.endsWith(zone ?? 'Z') &&
    /T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(time)
  );
}
