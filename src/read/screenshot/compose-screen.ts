import type { ImageLines, ImageNote } from '../../model/image-lines.ts';
import type { Issue } from '../../model/issue.ts';
import type { Reason } from '../../model/reason.ts';
import type { BlockRole, Reading } from '../../model/report.ts';
import type { ChatMessage, TimeSeparator } from '../../model/transcript.ts';
import { findLanguage } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { composeText } from '../compose-text.ts';
import { createPiece, type Piece } from '../piece.ts';
import type { MessageDraft, ScreenDraft } from './message-draft.ts';

/** 河湾小学家长群(304): the number beside a name is that of its members. */
const NAME_WITH_MEMBERS = /^(.+?)\s*[(（]\s*(\d{1,6})\s*[)）]$/u;
const DATE = /^\d{4}-\d{2}-\d{2}/;

const NOTES: Readonly<Record<ImageNote, Issue['code']>> = {
  truncated: 'truncated',
  'first-frame': 'first-frame',
  'sixteen-bit': 'colours-changed',
  cmyk: 'colours-changed',
  turned: 'image-turned',
};
const MESSAGES: Readonly<Record<ImageNote, string>> = {
  truncated: 'The image is cut off; what it still holds was read.',
  'first-frame': 'The image moves; only its first frame was read.',
  'sixteen-bit': 'The image has sixteen bits a colour; it was read with eight.',
  cmyk: 'The image is made for printing (CMYK); its colours were converted.',
  turned: 'The image was turned as its own data say.',
};

/** The report of a screenshot of a chat: every label, time and message a block of its text, with its box in the image. */
export function composeScreen(
  image: ImageLines,
  { app, title, entries }: ScreenDraft,
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
      replyLabelAt: write('quote', message.reply?.label ?? null),
      replyAt: write('quote', message.reply?.words ?? null),
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
      reply: message.reply && { label: spanAt(one.replyLabelAt), words: spanAt(one.replyAt), message: null },
      box: message.box,
      confidence: message.confidence,
      cut: message.cut,
      reasons: message.rules.map(
        (rule): Reason => ({ rule, span: rule.startsWith('label:') ? label : body }),
      ),
    });
  }
  tieReplies(messages, text);

  const titleSpan = spanAt(titleAt);
  const shown = titleSpan && text.slice(titleSpan.start, titleSpan.end);
  const counted = shown === null ? null : NAME_WITH_MEMBERS.exec(shown);
  const name =
    titleSpan && counted
      ? { start: titleSpan.start, end: titleSpan.start + counted[1]!.trimEnd().length }
      : titleSpan;
  return {
    kind: 'chat',
    title: shown,
    byline: null,
    outlet: null,
    site: null,
    url,
    canonical: null,
    published: null,
    language: findLanguage(text),
    tags: [],
    text,
    blocks: [...blocks],
    links: [],
    issues: image.notes.map((note): Issue => ({ code: NOTES[note], span: null, message: MESSAGES[note] })),
    reasons: [
      ...(titleSpan ? [{ rule: 'title:upper-bar', span: titleSpan }] : []),
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

function timeOf(
  { clock, side }: MessageDraft,
  day: string | null,
  waiting: string | null,
): { readonly value: string | null; readonly from: ChatMessage['timeFrom'] } {
  const match = clock === null ? null : /(\d{1,2})[:：.](\d{2})\s*([AaPp])?/.exec(clock.normalize('NFKC'));
  if (match) {
    const raw = Number(match[1]);
    const hour = match[3] === undefined ? raw : (raw % 12) + (/p/i.test(match[3]) ? 12 : 0);
    if (hour < 24 && Number(match[2]) < 60) {
      return { value: `${day ?? ''}T${String(hour).padStart(2, '0')}:${match[2]}`, from: 'message' };
    }
  }
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
