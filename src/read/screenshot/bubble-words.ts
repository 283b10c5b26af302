import type { ImageLine } from '../../model/image-lines.ts';
import type { Bubble } from './find-bubbles.ts';
import { COLOURED, hasNameInk, isColoured, type NameStyle } from './find-name-style.ts';
import { bottomOf, colourGap, contrastOf, medianOf, rightOf, saturationOf } from './geometry.ts';
import { isSameRow } from './image-rows.ts';
import { joinWrapped } from './join-wrapped.ts';
import { HALVES } from './separator-time.ts';

const TIME = String.raw`((?:${HALVES})?\s*\d{1,2}[:：.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?)`;
/** What the ticks beside a clock are recognised as. */
const TICKS = '(?:\\s*[✓√vVwWyYJNM/\\\\〃».~](?![a-z])){0,3}';
/** Before the clock of a message that was changed, or marked. */
const CHANGED = '(?:(?:已编辑|已編輯|[Ee]dited)\\s*)?';
/** How many saw what a channel of Telegram sent, behind the drawing of an eye. */
const SEEN = '(?:[^\\p{L}\\p{N}]{0,2}\\s?\\d[\\d.,]*\\s?[KMkm]?\\s+)?';
const COUNTED = /^\P{L}{0,3}\d[\d.,]*\s?[KMkm]?\s+\d/u;
const CLOCK = new RegExp(`^${SEEN}${CHANGED}${TIME}${TICKS}$`, 'u');
/** Of a small image the colon may be lost: `latch 1325`. */
const GLUED = /\s([01]\d|2[0-3])[:：.]?([0-5]\d)$/;
/** Above what somebody passes on. */
const FORWARD = /^[^\p{L}]*(?:forwarded(?: many times)?|已转发|转发的消息|被多次转发)$/iu;
/** The same with whom it is from, in a colour: 转发自 街道小喇叭. */
const FORWARD_FROM = /^(?:forwarded from|转发自)\s*\S.{0,40}$/iu;
/** A line of one letter at most that was recognised worse than this is a drawing: the waves of a voice message. */
const LEAST_SURE = 0.65;
/** Little pictures are at least this far from grey, and from what they stand on. */
const FACE = 80;
/** A bubble narrower than this share of the image holds no wrapped words. */
const NARROW = 0.4;
const CLOCK_AT_END = new RegExp(`\\s*${CHANGED}${TIME.replace('.]', ']')}${TICKS}$`);

export interface BubbleWords {
  readonly label: ImageLine | null;
  readonly rows: readonly ImageLine[];
  readonly body: string;
  readonly clock: string | null;
  readonly quoted: readonly ImageLine[];
}

/** Whether bubbles of this image carry a clock in their lower right corner, as WhatsApp and Telegram write. */
export function haveClocks(bubbles: readonly Bubble[]): boolean {
  const withClock = bubbles.filter(hasClock).length;
  return withClock >= 2 && withClock >= bubbles.length * 0.4;
}

/** The lines that are nothing but clocks. */
export function findClocks(bubbles: readonly Bubble[]): ImageLine[] {
  return bubbles.flatMap((bubble) => (bubble.lines.length > 1 ? (findClock(bubble) ?? []) : []));
}

/** How many liked a message, on a chip over its lower edge, or right below it. */
export function isLikes({ lines, box }: Bubble, unit: number): boolean {
  return lines.length === 1 && /^[^\p{L}\p{N}]*\d{1,3}$/u.test(lines[0]!.text) && box.height < unit * 1.7;
}

export function hasClock(bubble: Bubble): boolean {
  return findClock(bubble) !== null || CLOCK_AT_END.test(bubble.lines.at(-1)?.text ?? '');
}

/** What the lines of a bubble are: the sender's name in its first, the clock in its last corner, its words between. */
export function readBubble(bubble: Bubble, withClocks: boolean, names: NameStyle, cut = false): BubbleWords {
  let rows = bubble.lines.filter(
    (line) => !isForwardMark(line) && !isDrawing(line, bubble) && !(withClocks && isReaction(line, bubble)),
  );

  // The clock is smaller than the words, and nothing stands to its right.
  const clockLine = withClocks ? findClock(bubble) : null;
  if (clockLine) rows = rows.filter((line) => line !== clockLine);
  let clock = clockLine ? CLOCK.exec(clockLine.text)![1]! : null;

  // A name in a colour of its own stands above the words, or above what they answer.
  const [first] = rows;
  // Beside a number that is not saved stands the name that its owner gives himself, fainter.
  const beside = rows.slice(1).filter((row) => first !== undefined && isSameRow(row.box, first.box));
  const others = rows.slice(1).filter((row) => !beside.includes(row));
  // Above nothing but little pictures a name stands alone with the clock; one's own words on a tint do too. So does a name
  // whose words the edge cuts off.
  const isNameOnly =
    (clockLine !== null || (withClocks && cut)) &&
    first !== undefined &&
    (saturationOf(first.ink) > 60 || (clockLine === null && isColoured(first, names))) &&
    saturationOf(first.ground) < 40;
  const hasMore = others.length + bubble.inner.length > 0 || bubble.hasPicture || isNameOnly;
  const ink = others[0]?.ink ?? null;
  const isLabel =
    (withClocks || names.isColoured || names.ink !== null) &&
    first !== undefined &&
    hasMore &&
    beside.every(({ ink: own }) => ink !== null && colourGap(own, ink) > 48) &&
    bubble.inner.every(({ box }) => box.top >= bottomOf(first.box) - first.box.height * 0.4) &&
    ((isColoured(first, names) && (ink === null || colourGap(first.ink, ink) > 48)) ||
      hasNameInk(names, first, others[0])) &&
    [...first.text].length <= 30;
  let label = isLabel ? first : null;
  if (label) rows = rows.filter((line) => line !== label && !beside.includes(line));

  // What it answers stands first, and fainter, where its own area was not told apart.
  const apart = countApart(rows);
  let quoted = [...bubble.inner, ...rows.slice(0, apart)];
  rows = rows.slice(apart);
  if (label && isNameInQuote(label, bubble.inner[0] ?? quoted[0], rows[0], bubble.inner.length > 0)) {
    quoted = [label, ...quoted];
    label = null;
  }
  let body = joinRows(rows);
  if (withClocks && clock === null) {
    const glued = CLOCK_AT_END.exec(body);
    const colonless = glued ? null : GLUED.exec(body);
    if (glued && glued.index > 0) {
      clock = glued[1]!;
      body = body.slice(0, glued.index);
    } else if (colonless) {
      clock = `${colonless[1]}:${colonless[2]}`;
      body = body.slice(0, colonless.index);
    }
  }
  return {
    label,
    rows,
    body,
    clock,
    quoted,
  };
}

function isForwardMark({ text, ink }: ImageLine): boolean {
  return FORWARD.test(text.trim()) || (FORWARD_FROM.test(text.trim()) && saturationOf(ink) > COLOURED);
}

/** How many answered with a little picture, on a chip in the bubble that stands beside its clock. */
function isReaction({ text, box, ground }: ImageLine, { lines, colour }: Bubble): boolean {
  return (
    /^\d{1,3}$/.test(text) &&
    colourGap(ground, colour) > 10 &&
    lines.every((other) => other.box.top <= box.top || isSameRow(other.box, box) || CLOCK.test(other.text))
  );
}

function isDrawing({ text, confidence, ground }: ImageLine, { lines, colour }: Bubble): boolean {
  // A yellow face among the words, whose eyes were taken for letters: QQ.
  const isFace = saturationOf(ground) > FACE && colourGap(ground, colour) > FACE && [...text].length <= 2;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return lines.length > 1 && (isFace || (confidence < LEAST_SURE && letters <= 1));
}

/** The coloured name right above faint words, or on what those stand on, is that of whoever said them. */
function isNameInQuote(
  name: ImageLine,
  quoted: ImageLine | undefined,
  said: ImageLine | undefined,
  hasArea: boolean,
): boolean {
  if (quoted === undefined) return false;
  if (!hasArea) return saturationOf(quoted.ink) <= COLOURED;
  return (
    colourGap(name.ground, quoted.ground) < 5 &&
    said !== undefined &&
    colourGap(name.ground, said.ground) >= 6
  );
}

/** How many rows at the beginning are fainter and no larger than all that follow, or stand on another colour. */
function countApart(rows: readonly ImageLine[]): number {
  const contrasts = rows.map(({ ink, ground }) => contrastOf(ink, ground));
  for (let count = Math.min(4, rows.length - 1); count > 0; count--) {
    const isLower = rows[count]!.box.top >= bottomOf(rows[count - 1]!.box) - rows[count]!.box.height * 0.5;
    if (!isLower) continue;
    const [upper, lower] = [rows.slice(0, count), rows.slice(count)];
    const isFainter = Math.max(...contrasts.slice(0, count)) < Math.min(...contrasts.slice(count)) - 0.18;
    const isElsewhere = upper.every((one) =>
      lower.every((other) => colourGap(one.ground, other.ground) > (isSmaller(upper, lower) ? 9 : 40)),
    );
    if (isFainter || isElsewhere) return count;
  }
  return 0;
}

/** What a bubble repeats is written smaller, or under a name in a colour of its own. */
function isSmaller(upper: readonly ImageLine[], lower: readonly ImageLine[]): boolean {
  const [name, ...words] = upper;
  const heightOf = (lines: readonly ImageLine[]) => medianOf(lines.map(({ box }) => box.height));
  const isNamed =
    words.length > 0 && saturationOf(name!.ink) > COLOURED && saturationOf(words[0]!.ink) <= COLOURED;
  return isNamed || heightOf(upper) < heightOf(lower) * 0.9;
}

/**
 * A bubble that runs on after its clock is two, which stood too close to be told apart. In a narrow one, which holds no
 * wrapped words, the clock may have been recognised as one line with them: No 06:03, +1 11:10.
 */
export function splitAtClocks(bubble: Bubble, width: number): Bubble[] {
  const clock = bubble.box.width < width * NARROW ? CLOCK_AT_END : CLOCK;
  const end = bubble.lines.findIndex((line, index) => {
    const rest = bubble.lines.slice(index + 1);
    return (
      clock.test(line.text) &&
      rightOf(line.box) > bubble.box.left + bubble.box.width * 0.75 &&
      rest.length > 0 &&
      rest.every(({ box }) => box.top > bottomOf(line.box) - line.box.height * 0.2)
    );
  });
  if (end < 0) return [bubble];
  const upper = bubble.lines.slice(0, end + 1);
  const lower = bubble.lines.slice(end + 1);
  const edge = Math.round((bottomOf(upper.at(-1)!.box) + Math.min(...lower.map(({ box }) => box.top))) / 2);
  const part = (lines: readonly ImageLine[], from: number, to: number): Bubble => ({
    ...bubble,
    box: { ...bubble.box, top: from, height: Math.max(1, to - from) },
    lines,
    inner: bubble.inner.filter(({ box }) => box.top >= from && box.top < to),
  });
  const rest = part(lower, edge, bottomOf(bubble.box));
  return [part(upper, bubble.box.top, edge), ...splitAtClocks(rest, width)];
}

/** Rows joined to one text; what stands beside one another in a row has a space between. */
export function joinRows(lines: readonly ImageLine[]): string {
  const rows: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && isSameRow(before.box, line.box)) {
      // A full-width comma leaves a gap too; what stands apart has more than a letter between.
      const isApart = line.box.left - rightOf(before.box) > line.box.height * 1.2;
      rows[rows.length - 1] = isApart
        ? `${rows.at(-1)} ${line.text}`
        : joinWrapped([rows.at(-1)!, line.text]);
    } else rows.push(line.text);
  }
  return joinWrapped(rows);
}

function findClock({ lines, box }: Bubble): ImageLine | null {
  const last = lines.filter(({ text }) => CLOCK.test(text)).at(-1);
  // Alone before a clock a number is what was said.
  if (!last || (lines.length === 1 && COUNTED.test(last.text))) return null;
  // Over a picture the clock stands alone.
  if (lines.length === 1) return last;
  const words = lines.filter((line) => line !== last);
  const isLowest = words.every((line) => line.box.top < bottomOf(last.box));
  const isRight = rightOf(last.box) > box.left + box.width * 0.6;
  const isSmall =
    last.box.height < medianOf(words.map((line) => line.box.height)) * 0.95 ||
    colourGap(last.ink, words[0]!.ink) > 30;
  return isLowest && isRight && isSmall ? last : null;
}
