import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { hasClock, readBubble } from './bubble-words.ts';
import { type Bubble, inkContrastOf, type SortedLines } from './find-bubbles.ts';
import type { FoundLabel } from './find-labels.ts';
import type { NameStyle } from './find-name-style.ts';
import { bottomOf, colourGap, medianOf } from './geometry.ts';
import type { MessageDraft } from './message-draft.ts';
import type { SideFound } from './sides.ts';
import { readReply } from './split-reply.ts';
import { isRecallWords } from './system-words.ts';

/** A line at the image's edge that was recognised worse than this is half a line. */
const HALF_LINE = 0.85;

/** A bar has another colour than a bubble by at least this; a quote within a bubble is never its last line. */
const OTHER_GROUND = 40;

/** What a message needs to know of the screen around it. */
export interface Around {
  readonly label: FoundLabel | null;
  readonly quoted: readonly ImageLine[];
  readonly withClocks: boolean;
  readonly names: NameStyle;
  readonly sorted: SortedLines;
  readonly height: number;
  readonly messages: readonly Bubble[];
}

/** What a bubble says; null where nothing is left of it. */
export function toMessage(bubble: Bubble, { side, rules }: SideFound, around: Around): MessageDraft | null {
  const cut = isCut(bubble, around);
  const whole = {
    ...bubble,
    lines: bubble.lines.filter((line) => !(cut && isHalfLine(line, bubble, around))),
  };
  const read = readBubble(whole, around.withClocks, around.names, cut);
  // Of a bubble that the edge cuts only what it answers may be left.
  const peers = around.messages.filter(
    (other) => other !== bubble && colourGap(other.colour, bubble.colour) < 30,
  );
  const isFaint = peers.length > 0 && inkContrastOf(whole) < medianOf(peers.map(inkContrastOf)) - 0.2;
  const isQuoteOnly =
    cut && isFaint && read.label === null && read.quoted.length === 0 && read.rows.length > 0;
  const words = isQuoteOnly ? { ...read, body: '', rows: [], quoted: read.rows } : read;
  const isPicture = words.body === '' && (bubble.hasPicture || words.clock !== null);
  if (words.body === '' && words.quoted.length === 0 && !isPicture) return null;
  const body = withoutDrawing(words.body, around.withClocks);
  const quoted = words.quoted.length > 0 ? words.quoted : around.quoted;
  const label = words.label ?? around.label;
  const labelRule = words.label ? 'label:in-bubble' : around.label?.rule;
  const confidence = words.rows.length === 0 ? null : Math.min(...words.rows.map((row) => row.confidence));
  return {
    // Little pictures stand in a bubble of the chat's own colour, a photograph fills it.
    kind: isPicture
      ? bubble.hasPicture || !peers.some(({ lines }) => lines.length > 1)
        ? 'image'
        : 'sticker'
      : isRecallWords(body)
        ? 'recall'
        : isVoice(body, around.withClocks)
          ? 'voice'
          : 'text',
    side,
    label:
      side === 'self' && label && !words.label ? null : label ? nameOf(label.text, around.withClocks) : null,
    body: body || null,
    reply: quoted.length === 0 ? null : readReply(quoted),
    clock: words.clock,
    box: bubble.box,
    confidence,
    cut,
    rules: [
      'message:bubble',
      ...rules,
      ...(labelRule ? [labelRule] : []),
      ...(quoted.length > 0 ? ['reply:area'] : []),
      ...(words.clock ? ['time:in-bubble'] : []),
      ...(cut ? ['cut:edge'] : []),
    ],
  };
}

/** WhatsApp sets a wave before what somebody who is not saved calls himself: ~ Petra K. It is no letter of his name. */
function nameOf(text: string, withClocks: boolean): string {
  return withClocks ? text.replace(/^[~～∼]\s*(?=\S)/, '') : text;
}

/** Without the waves before a voice message, and the crossed circle before one that was taken back. */
function withoutDrawing(body: string, withClocks: boolean): string {
  if (isVoice(body, withClocks)) return body.replace(/^[^\d]+/, '');
  return isRecallWords(body) ? body.replace(/^(?:[^\p{L}]|[OoØ0])\s*(?=[TtYy此你])/u, '') : body;
}

/** How long a voice message is: `12"`, with its waves before it; `0:17` beside the clock of WhatsApp. */
function isVoice(body: string, withClocks: boolean): boolean {
  return withClocks ? /^\d{1,2}:\d{2}$/.test(body) : /^[^\p{L}\p{N}]{0,4}\d{1,2}\s*["”″'’]{1,2}$/u.test(body);
}

/** A picture without letters that stands where a message does. */
export function toPicture(
  box: Box,
  { side, rules }: SideFound,
  label: string | null,
  { top, bottom, unit }: SortedLines,
  height: number,
): MessageDraft {
  const cut = box.top <= top + unit * 0.1 || bottomOf(box) >= Math.min(bottom, height) - unit * 0.1;
  return {
    kind: 'image',
    side,
    label: side === 'self' ? null : label,
    body: null,
    reply: null,
    clock: null,
    box,
    confidence: null,
    cut,
    rules: ['message:picture', ...rules, ...(label ? ['label:above'] : []), ...(cut ? ['cut:edge'] : [])],
  };
}

/** A bubble whose margin is gone at one end is cut there: by the image's edge, or by a bar over it. */
function isCut(bubble: Bubble, { messages, height, sorted, withClocks }: Around): boolean {
  const { box, lines, inner } = bubble;
  const all = [...lines, ...inner];
  if (all.length === 0) return true;
  if (box.top <= 1 || bottomOf(box) >= height - 1) return true;
  const above = marginAbove(box, all);
  const below = marginBelow(box, all);
  const others = messages.filter((other) => other.lines.length > 0);
  const usualAbove = medianOf(
    others.map((other) => marginAbove(other.box, [...other.lines, ...other.inner])),
  );
  const usualBelow = medianOf(
    others.map((other) => marginBelow(other.box, [...other.lines, ...other.inner])),
  );
  const isFirst = others.every((other) => other.box.top >= box.top);
  const isLast = others.every((other) => bottomOf(other.box) <= bottomOf(box));
  // The clock is the last of a bubble.
  if (isLast && withClocks && all.length === 1 && !hasClock(bubble)) return true;
  return (
    (isFirst && above < usualAbove - sorted.unit * 0.25) ||
    (isLast && below < usualBelow - sorted.unit * 0.25)
  );
}

function marginAbove(box: Box, lines: readonly ImageLine[]): number {
  return Math.min(...lines.map((line) => line.box.top)) - box.top;
}

function marginBelow(box: Box, lines: readonly ImageLine[]): number {
  return bottomOf(box) - Math.max(...lines.map((line) => bottomOf(line.box)));
}

function isHalfLine(line: ImageLine, bubble: Bubble, { sorted }: Around): boolean {
  const isAtEdge =
    line.box.top - bubble.box.top < sorted.unit * 0.1 ||
    bottomOf(bubble.box) - bottomOf(line.box) < sorted.unit * 0.1;
  // Of a line that a bar covers the lower half stands on the bar.
  const isOnBar = colourGap(line.ground, bubble.colour) > OTHER_GROUND;
  return isAtEdge && (line.confidence < HALF_LINE || line.box.height < sorted.unit * 0.6 || isOnBar);
}
