import type { ImageLines } from '../../model/image-lines.ts';
import type { Reason } from '../../model/reason.ts';
import type { BlockRole, Reading } from '../../model/report.ts';
import type { ChatMessage, TimeSeparator } from '../../model/transcript.ts';
import { findLanguage } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { composeText } from '../compose-text.ts';
import { createPiece, type Piece } from '../piece.ts';
import { noteIssues } from './image-notes.ts';
import type { MessageDraft, ScreenDraft } from './message-draft.ts';
import { parseSeparator } from './separator-time.ts';

/** 河湾小学家长群(304): the number beside a name is that of its members. */
const NAME_WITH_MEMBERS = /^(.+?)\s*[(（]\s*(\d{1,6})\s*[)）]$/u;
const DATE = /^\d{4}-\d{2}-\d{2}/;

/** The report of a screenshot of a chat: every label, time and message a block of its text, with its box in the image. */
export function composeScreen(
  image: ImageLines,
  { kind, app, title, entries }: ScreenDraft,
  {
    url,
    taken,
  }: { readonly url: string | null; readonly taken: { readonly day: string; readonly rule: string } | null },
): Reading {
  const pieces: Piece[] = [];
  /** The number of a piece to be; its span is known when all are written. */
  const write = (role: BlockRole, raw: string | null): number | null => {
    const piece = raw === null ? null : createPiece(role, raw);
    return piece ? pieces.push(piece) - 1 : null;
  };
  const titleAt = write('title', title?.text ?? null);
  const written = entries.map((entry) => {
    if (entry.kind === 'separator') {
      return {
        kind: 'separator' as const,
        separator: entry.separator,
        at: write('time', entry.separator.text),
      };
    }
    const { message } = entry;
    return {
      kind: 'message' as const,
      message,
      labelAt: write('label', message.label),
      ...writeQuote(message.reply, write),
      bodyAt: write('paragraph', message.body),
    };
  });
  const { text, blocks } = composeText(pieces);
  const spanAt = (at: number | null): Span | null => {
    const block = at === null ? undefined : blocks[at];
    return block ? { start: block.start, end: block.end } : null;
  };

  const messages: ChatMessage[] = [];
  const separators: TimeSeparator[] = [];
  let day: string | null = null;
  let waiting: string | null = null;
  for (const one of written) {
    if (one.kind === 'separator') {
      const span = spanAt(one.at)!;
      const { value, rule } = one.separator.time;
      separators.push({
        span,
        value,
        before: messages.length,
        box: one.separator.box,
        reasons: [{ rule, span }],
      });
      waiting = value;
      day = value !== null && DATE.test(value) ? value.slice(0, 10) : null;
      continue;
    }
    const { message } = one;
    const time = timeOf(message, day, waiting);
    if (message.side !== null) waiting = null;
    const body = spanAt(one.bodyAt);
    const label = spanAt(one.labelAt);
    messages.push({
      kind: message.kind,
      label,
      side: message.side,
      body,
      time: time.value,
      timeFrom: time.from,
      id: null,
      reply: message.reply && {
        label: spanAt(one.replyLabelAt),
        words: spanAt(one.replyAt),
        message: 'to' in message.reply ? messages.length + message.reply.to : null,
      },
      box: message.box,
      confidence: message.confidence,
      cut: message.cut,
      reasons: message.rules.map(
        (rule): Reason => ({ rule, span: rule.startsWith('label:') ? label : body }),
      ),
    });
  }
  tieReplies(messages, text);

  const posted = kind === 'post' ? (messages[0]?.time ?? null) : null;
  const published = posted !== null && DATE.test(posted) ? posted : null;
  const titleSpan = spanAt(titleAt);
  const shown = titleSpan && text.slice(titleSpan.start, titleSpan.end);
  const counted = shown === null ? null : NAME_WITH_MEMBERS.exec(shown);
  const name =
    titleSpan && counted
      ? { start: titleSpan.start, end: titleSpan.start + counted[1]!.trimEnd().length }
      : titleSpan;
  return {
    kind,
    title: shown,
    byline: null,
    outlet: null,
    site: null,
    url,
    canonical: null,
    published,
    language: findLanguage(text),
    tags: [],
    text,
    blocks: [...blocks],
    links: [],
    issues: noteIssues(image.notes),
    reasons: [
      ...(titleSpan ? [{ rule: 'title:upper-bar', span: titleSpan }] : []),
      ...(published !== null ? [{ rule: 'published:post-time', span: null }] : []),
      ...(taken ? [{ rule: taken.rule, span: null }] : []),
    ],
    transcript: {
      app,
      name,
      members: Number(counted?.[2] ?? 0) || null,
      zone: null,
      dateOrder: null,
      image: { width: image.width, height: image.height },
      messages,
      separators,
    },
  };
}

function writeQuote(
  reply: MessageDraft['reply'],
  write: (role: BlockRole, raw: string | null) => number | null,
): { readonly replyLabelAt: number | null; readonly replyAt: number | null } {
  if (reply === null || 'to' in reply) return { replyLabelAt: null, replyAt: null };
  return { replyLabelAt: write('quote', reply.label), replyAt: write('quote', reply.words) };
}

function timeOf(
  { clock, time, side }: MessageDraft,
  day: string | null,
  waiting: string | null,
): { readonly value: string | null; readonly from: ChatMessage['timeFrom'] } {
  if (time) return { value: time, from: 'message' };
  const shown = clock === null ? undefined : parseSeparator(clock, day)?.value;
  if (shown) return { value: shown, from: 'message' };
  // The line above is the time of the first message after it; how much later the others are, nobody says.
  return side !== null && waiting !== null
    ? { value: waiting, from: 'separator' }
    : { value: null, from: null };
}

/** A quoted reply repeats the beginning of a message above, where that is in the image. */
function tieReplies(messages: ChatMessage[], text: string): void {
  const wordsOf = (span: Span | null) =>
    span === null ? '' : text.slice(span.start, span.end).replace(/[\s\p{P}]/gu, '');
  for (const [index, message] of messages.entries()) {
    const quoted = wordsOf(message.reply?.words ?? null);
    if (!message.reply || quoted.length < 4) continue;
    const meant = messages
      .slice(0, index)
      .findLastIndex(({ body }) => wordsOf(body).startsWith(quoted.slice(0, 12)));
    if (meant >= 0) messages[index] = { ...message, reply: { ...message.reply, message: meant } };
  }
}
