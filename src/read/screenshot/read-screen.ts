import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { haveClocks, joinRows, readBubble, splitAtClocks } from './bubble-words.ts';
import { findApp } from './find-app.ts';
import { type Bubble, findBubbles, isSameRow, type SortedLines } from './find-bubbles.ts';
import { contrastOf, findTitle } from './find-title.ts';
import { bottomOf, colourGap, hullOf, medianOf, middleOf, rightOf, shareInside } from './geometry.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { ChatEntry, MessageDraft, ScreenDraft } from './message-draft.ts';
import { parseSeparator } from './separator-time.ts';
import { findSides, type SideFound } from './sides.ts';
import { splitReply } from './split-reply.ts';
import { isRecallLine, isSystemLine } from './system-words.ts';

/** A line at the image's edge that was recognised worse than this is half a line. */
const HALF_LINE = 0.85;
/** A picture that is a message is at least this share of the width. */
const PICTURE = 0.16;

/** Reads what a screenshot of a chat shows, from top to bottom. `taken` is the day on which it was made, if known. */
export function readScreen(image: ImageLines, taken: string | null): ScreenDraft & { readonly sure: number } {
  // Sort the lines by what they stand on, and find the bar with the chat's name.
  const sorted = findBubbles(image);
  const { title, head } = findTitle(image, sorted);
  const bare = sorted.bare.filter((line) => !head.includes(line) && isBetween(line.box, sorted));
  const isClocked = haveClocks(sorted.bubbles);
  const bubbles = sorted.bubbles
    .flatMap((bubble) => (isClocked ? splitAtClocks(bubble) : [bubble]))
    .filter(({ box, lines }) => isBetween(box, sorted) && !lines.some((line) => head.includes(line)));

  // Lines in the middle, on the page or on a pill, are the app's own.
  const isPill = (bubble: Bubble) =>
    isMiddle(bubble.box, image.width) &&
    !hasAvatarAt(bubble.box, sorted) &&
    isOwnLine(joinRows(bubble.lines));
  const pills = bubbles.filter(isPill);
  const spoken = bubbles.filter((bubble) => !pills.includes(bubble));

  // A smaller area below a bubble, in a colour of neither side, is what the bubble answers.
  const sides = findSides(spoken, sorted.avatars, image.width);
  const { messages, quotesByBubble } = isClocked
    ? { messages: spoken, quotesByBubble: new Map<Bubble, readonly ImageLine[]>() }
    : splitQuotes(spoken, sides, sorted);
  const withClocks = haveClocks(messages);

  // Pictures without letters are messages too.
  const pictures = sorted.pictures.filter(
    (box) =>
      box.width >= image.width * PICTURE &&
      box.width <= image.width * 0.8 &&
      box.height >= sorted.unit * 1.5 &&
      box.width < box.height * 4 &&
      hasAvatarBeside(box, sorted, bubbles.length) &&
      isBetween(box, sorted) &&
      !head.some((line) => shareInside(line.box, box) > 0.3),
  );
  const pictureSides = findSides(
    pictures.map((box) => ({ box, colour: '#000000', lines: [], inner: [], hasPicture: true })),
    sorted.avatars,
    image.width,
  );
  const outside = bare.filter(({ box }) => !pictures.some((picture) => shareInside(box, picture) > 0.6));

  // Names stand above what they said.
  const bodies = [...messages.map(({ box }) => box), ...pictures];
  const labelsByBody = findLabels(
    outside.filter((line) => isOnPage(line, image.ground)),
    bodies,
    image.width,
    sorted.unit,
  );
  const labels = new Set([...labelsByBody.values()].map(({ line }) => line));

  const placed: { readonly top: number; readonly entry: ChatEntry }[] = [];
  const add = (box: Box, entry: ChatEntry) => placed.push({ top: box.top, entry });
  for (const bubble of messages) {
    const message = toMessage(bubble, sides[spoken.indexOf(bubble)]!, {
      label: labelsByBody.get(bubble.box) ?? null,
      quoted: quotesByBubble.get(bubble) ?? [],
      withClocks,
      sorted,
      height: image.height,
      messages,
    });
    if (message) add(bubble.box, { kind: 'message', message });
  }
  for (const [index, box] of pictures.entries()) {
    const found = pictureSides[index]!;
    if (found.side === null) continue;
    add(box, {
      kind: 'message',
      message: toPicture(box, found, labelsByBody.get(box)?.line.text ?? null, sorted, image.height),
    });
  }
  for (const rows of [
    ...groupRows(
      outside.filter((line) => !labels.has(line)),
      sorted.unit,
    ),
    ...pills.map(({ lines }) => lines),
  ]) {
    const entry = readOwnLine(rows, taken, image.width, bodies);
    if (entry) add(hullOf(rows.map(({ box }) => box)), entry);
  }
  placed.sort((a, b) => a.top - b.top);
  const entries = placed.map(({ entry }) => entry);
  return {
    app: findApp(
      messages,
      messages.map((bubble) => sides[spoken.indexOf(bubble)]?.side ?? null),
      sorted.avatars,
      withClocks,
    ),
    title,
    entries: withClocks ? carryLabels(entries) : entries,
    sure: howSure(messages, entries, sorted, title?.text ?? null, withClocks),
  };
}

/** Half a line of a bubble that a bar covers stands on the bubble's colour; a name stands on the page's. */
function isOnPage({ ground, confidence }: ImageLine, page: string): boolean {
  return colourGap(ground, page) < 14 && confidence >= 0.7;
}

/** Where messages have avatars, a picture that is a message has one too. */
function hasAvatarBeside(box: Box, { avatars, unit }: SortedLines, count: number): boolean {
  if (avatars.length < count * 0.5) return true;
  return avatars.some((avatar) => avatar.top < bottomOf(box) && bottomOf(avatar) > box.top - unit * 2);
}

function hasAvatarAt({ top }: Box, { avatars, unit }: SortedLines): boolean {
  return avatars.some((avatar) => avatar.top < top + unit && bottomOf(avatar) > top);
}

function isBetween(box: Box, { top, bottom, unit }: SortedLines): boolean {
  return bottomOf(box) > top + unit * 0.3 && box.top < bottom - unit * 0.3;
}

function isMiddle(box: Box, width: number): boolean {
  return Math.abs(middleOf(box) - width / 2) < width * 0.06;
}

function isOwnLine(text: string): boolean {
  return parseSeparator(text, null) !== undefined || isSystemLine(text);
}

/** What a bubble answers may stand below it: in a colour of its own, smaller or fainter, and without an avatar. */
function splitQuotes(
  bubbles: readonly Bubble[],
  sides: readonly SideFound[],
  { unit, avatars }: SortedLines,
) {
  const messages: Bubble[] = [];
  const quotesByBubble = new Map<Bubble, readonly ImageLine[]>();
  for (const [index, bubble] of bubbles.entries()) {
    const before = messages.at(-1);
    const gap = before ? bubble.box.top - bottomOf(before.box) : 0;
    const hasAvatar = avatars.some((avatar) => Math.abs(avatar.top - bubble.box.top) < unit * 0.7);
    const isQuote =
      before !== undefined &&
      !quotesByBubble.has(before) &&
      !hasAvatar &&
      gap < unit * 0.8 &&
      gap > -unit * 0.5 &&
      sides[bubbles.indexOf(before)]!.side === sides[index]!.side &&
      ((gapOf(bubble, before) >= 6 && inkContrastOf(bubble) < inkContrastOf(before) - 0.12) ||
        (gapOf(bubble, before) >= 14 && heightOf(bubble) < heightOf(before) * 0.9));
    if (isQuote) quotesByBubble.set(before, bubble.lines);
    else messages.push(bubble);
  }
  return { messages, quotesByBubble };
}

function gapOf(a: Bubble, b: Bubble): number {
  return colourGap(a.colour, b.colour);
}

function heightOf({ lines }: Bubble): number {
  return medianOf(lines.map(({ box }) => box.height));
}

function inkContrastOf({ lines }: Bubble): number {
  return medianOf(lines.map(({ ink, ground }) => contrastOf(ink, ground)));
}

interface Around {
  readonly label: { readonly line: ImageLine; readonly rule: string } | null;
  readonly quoted: readonly ImageLine[];
  readonly withClocks: boolean;
  readonly sorted: SortedLines;
  readonly height: number;
  readonly messages: readonly Bubble[];
}

function toMessage(bubble: Bubble, { side, rules }: SideFound, around: Around): MessageDraft | null {
  const cut = isCut(bubble, around);
  const whole = {
    ...bubble,
    lines: bubble.lines.filter((line) => !(cut && isHalfLine(line, bubble, around))),
  };
  const read = readBubble(whole, around.withClocks);
  // Of a bubble that the edge cuts only what it answers may be left.
  const peers = around.messages.filter(
    (other) => other !== bubble && colourGap(other.colour, bubble.colour) < 30,
  );
  const isFaint = peers.length > 0 && inkContrastOf(whole) < medianOf(peers.map(inkContrastOf)) - 0.2;
  const isQuoteOnly = cut && isFaint && read.quoted.length === 0 && read.rows.length > 0;
  const words = isQuoteOnly ? { ...read, body: '', rows: [], quoted: read.rows } : read;
  const isPicture = words.body === '' && bubble.hasPicture;
  if (words.body === '' && words.quoted.length === 0 && !isPicture) return null;
  const quoted = words.quoted.length > 0 ? words.quoted : around.quoted;
  const label = words.label ?? around.label?.line ?? null;
  const labelRule = words.label ? 'label:in-bubble' : around.label?.rule;
  const confidence = words.rows.length === 0 ? null : Math.min(...words.rows.map((row) => row.confidence));
  return {
    kind: isPicture ? 'image' : 'text',
    side,
    label: side === 'self' && label && !words.label ? null : (label?.text ?? null),
    body: words.body || null,
    reply: quoted.length === 0 ? null : splitReply(joinWrapped(quoted.map(({ text }) => text))),
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

function toPicture(
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
function isCut({ box, lines, inner }: Bubble, { messages, height, sorted }: Around): boolean {
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
  return isAtEdge && (line.confidence < HALF_LINE || line.box.height < sorted.unit * 0.6);
}

/** A name stands right above what its person said, at the edge that both share. */
function findLabels(
  bare: readonly ImageLine[],
  bodies: readonly Box[],
  width: number,
  unit: number,
): Map<Box, { readonly line: ImageLine; readonly rule: string }> {
  const found = new Map<Box, { readonly line: ImageLine; readonly rule: string }>();
  for (const line of bare) {
    if (parseSeparator(line.text, null) || line.confidence < 0.6) continue;
    const below = bodies
      .filter(
        (box) => box.top >= line.box.top + line.box.height * 0.5 && box.top - bottomOf(line.box) < unit * 1.1,
      )
      .filter(
        (box) =>
          Math.abs(box.left - line.box.left) < width * 0.035 ||
          Math.abs(rightOf(box) - rightOf(line.box)) < width * 0.035,
      )
      .sort((a, b) => a.top - b.top)[0];
    if (!below || found.has(below)) continue;
    const isNearSide = line.box.left < width * 0.35 || rightOf(line.box) > width * 0.65;
    if (isNearSide && !(isMiddle(line.box, width) && isSystemLine(line.text)))
      found.set(below, { line, rule: 'label:above' });
  }
  return found;
}

/** Lines on the page that follow closely are one: a system line may be wrapped. */
function groupRows(lines: readonly ImageLine[], unit: number): ImageLine[][] {
  const groups: ImageLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNext =
      before !== undefined &&
      !parseSeparator(line.text, null) &&
      !parseSeparator(before.text, null) &&
      (isSameRow(before.box, line.box) || line.box.top - bottomOf(before.box) < unit * 0.35);
    if (group && isNext) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function readOwnLine(
  rows: readonly ImageLine[],
  taken: string | null,
  width: number,
  bodies: readonly Box[],
): ChatEntry | null {
  const box = hullOf(rows.map((row) => row.box));
  const text = joinRows(rows);
  const time = parseSeparator(text, taken);
  const isBetweenBodies = !bodies.some((body) => body.top < box.top && bottomOf(body) > bottomOf(box));
  if (time && isMiddle(box, width) && isBetweenBodies)
    return { kind: 'separator', separator: { text, time, box } };
  if (!isSystemLine(text) || !isMiddle(box, width)) return null;
  const kind = isRecallLine(text) ? 'recall' : 'system';
  return {
    kind: 'message',
    message: {
      kind,
      side: null,
      label: null,
      body: text,
      reply: null,
      clock: null,
      box,
      confidence: Math.min(...rows.map((row) => row.confidence)),
      cut: false,
      rules: [`message:${kind}-line`],
    },
  };
}

/** WhatsApp names a sender once for a run of messages. */
function carryLabels(entries: readonly ChatEntry[]): ChatEntry[] {
  let running: string | null = null;
  return entries.map((entry) => {
    if (entry.kind === 'separator') {
      running = null;
      return entry;
    }
    const { message } = entry;
    if (message.side !== 'other') running = null;
    else if (message.label !== null) running = message.label;
    else if (running !== null) {
      return {
        kind: 'message',
        message: { ...message, label: running, rules: [...message.rules, 'label:carried'] },
      };
    }
    return entry;
  });
}

/** Points for what only chats have; three are enough. */
function howSure(
  messages: readonly Bubble[],
  entries: readonly ChatEntry[],
  { avatars }: SortedLines,
  title: string | null,
  withClocks: boolean,
): number {
  if (messages.length === 0) return 0;
  const sides = new Set(entries.map((entry) => (entry.kind === 'message' ? entry.message.side : null)));
  const isShared = (edge: (box: Box) => number) =>
    messages.filter((one) =>
      messages.some((other) => other !== one && Math.abs(edge(one.box) - edge(other.box)) < 4),
    ).length >= 2;
  let points = 0;
  if (sides.has('self') && sides.has('other')) points += 2;
  if (avatars.length >= messages.length * 0.5) points += 2;
  if (withClocks) points += 2;
  points += Math.min(
    2,
    entries.filter((entry) => entry.kind === 'separator' || entry.message.side === null).length,
  );
  if (entries.some((entry) => entry.kind === 'message' && entry.message.label !== null)) points += 1;
  if (isShared(({ left }) => left) || isShared(rightOf)) points += 1;
  if (title !== null) points += /[(（]\d+[)）]$/.test(title) ? 2 : 1;
  return points;
}
