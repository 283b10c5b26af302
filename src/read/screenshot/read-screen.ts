import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { findClocks, hasClock, haveClocks, isLikes, joinRows, splitAtClocks } from './bubble-words.ts';
import { carryLabels } from './carry-labels.ts';
import { findApp } from './find-app.ts';
import { splitBadges } from './find-badges.ts';
import { type Bubble, findBubbles, type SortedLines } from './find-bubbles.ts';
import { findLabels } from './find-labels.ts';
import { findNameStyle } from './find-name-style.ts';
import { findTitle } from './find-title.ts';
import { bottomOf, colourGap, hullOf, isMiddle, shareInside } from './geometry.ts';
import { howSure } from './how-sure.ts';
import type { ChatEntry, ScreenDraft } from './message-draft.ts';
import { groupRows, isOwnLine, readOwnLine } from './own-lines.ts';
import { findSides, type SideFound } from './sides.ts';
import { splitQuotes } from './split-quotes.ts';
import { toMessage, toPicture } from './to-message.ts';

/** Messages nearer to one another than this share of a line are one run, named once: groups of the phone's own messages. */
const RUN = 0.6;
/** Where not every message has a face, a new name would stand above the next: this is how far apart a run may be. */
const LOOSE_RUN = 2;
/** A name at the edge of a bar that was recognised worse than this is half a name. */
const SURE_NAME = 0.96;
/** A picture that is a message is at least this share of the width. */
const PICTURE = 0.16;

/** Reads what a screenshot of a chat shows, from top to bottom. `taken` is the day on which it was made, if known. */
export function readScreen(image: ImageLines, taken: string | null): ScreenDraft & { readonly sure: number } {
  // Sort the lines by what they stand on, and find the bar with the chat's name.
  const sorted = findBubbles(image);
  const { title, head } = findTitle(image, sorted);
  const bare = sorted.bare.filter((line) => !head.includes(line) && isBetween(line.box, sorted));
  const isClocked = haveClocks(sorted.bubbles);
  const { badges, others } = splitBadges(sorted.bubbles, sorted.unit);
  const bubbles = others
    .flatMap((bubble) => (isClocked ? splitAtClocks(bubble, image.width) : [bubble]))
    .filter(({ box, lines }) => isBetween(box, sorted) && !lines.some((line) => head.includes(line)))
    .filter(
      (bubble) => !isLikes(bubble, sorted.unit) || !(isClocked || isBelowBubble(bubble, others, sorted)),
    );

  // Lines in the middle, on the page or on a pill, are the app's own.
  const isPill = (bubble: Bubble) =>
    isMiddle(bubble.box, image.width) &&
    !hasAvatarAt(bubble.box, sorted) &&
    !(isClocked && bubble.lines.length > 1 && haveClocks([bubble, bubble])) &&
    (isOwnLine(joinRows(bubble.lines)) || (isClocked && isHalfPill(bubble, sorted)));
  const pills = bubbles.filter(isPill);
  const spoken = bubbles.filter((bubble) => !pills.includes(bubble));

  // A smaller area below a bubble, in a colour of neither side, is what the bubble answers.
  const sides = findSides(spoken, sorted.avatars, image.width);
  const { messages, quotesByBubble } = isClocked
    ? { messages: spoken, quotesByBubble: new Map<Bubble, readonly ImageLine[]>() }
    : splitQuotes(spoken, sides, sorted);
  const withClocks = haveClocks(messages);
  const names = findNameStyle(messages, findClocks(messages));

  // Pictures without letters are messages too.
  const pictures = sorted.pictures
    .map((box) => belowPageLines(box, bare, image.ground))
    .filter(
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
    outside.filter((line) => isOnPage(line, image.ground, spoken) && !isHalfName(line, sorted.top)),
    badges,
    bodies,
    image.width,
    sorted.unit,
  );
  const labels = new Set([...labelsByBody.values()].flatMap(({ lines }) => lines));

  const placed: { readonly top: number; readonly entry: ChatEntry }[] = [];
  const add = (box: Box, entry: ChatEntry) => placed.push({ top: box.top, entry });
  for (const bubble of messages) {
    const message = toMessage(bubble, sides[spoken.indexOf(bubble)]!, {
      label: labelsByBody.get(bubble.box) ?? null,
      quoted: quotesByBubble.get(bubble) ?? [],
      withClocks,
      names,
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
      message: toPicture(box, found, labelsByBody.get(box)?.text ?? null, sorted, image.height),
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
    kind: 'chat',
    app: findApp(
      messages,
      messages.map((bubble) => sides[spoken.indexOf(bubble)]?.side ?? null),
      sorted.avatars,
      withClocks,
    ),
    title,
    entries: carryLabels(
      entries,
      withClocks
        ? image.height
        : sorted.unit * (isNamedOnce(messages, sides, sorted.avatars, image.width) ? LOOSE_RUN : RUN),
    ),
    sure: howSure(messages, entries, sorted, title?.text ?? null, withClocks),
  };
}

/** Whether a quarter or more of what others say has no face beside it, as where a run has one, or nobody has. */
function isNamedOnce(
  messages: readonly Bubble[],
  sides: readonly SideFound[],
  avatars: readonly Box[],
  width: number,
): boolean {
  const others = messages.filter((_, index) => sides[index]?.side === 'other').length;
  return avatars.filter(({ left }) => left < width * 0.3).length < others * 0.75;
}

/** A picture without the lines on the page that its box reaches up to: a badge beside a name hangs together with it. */
function belowPageLines(box: Box, bare: readonly ImageLine[], page: string): Box {
  const above = bare.filter(
    (line) =>
      shareInside(line.box, box) > 0.6 &&
      bottomOf(line.box) < box.top + box.height * 0.25 &&
      colourGap(line.ground, page) < 14,
  );
  const top = Math.max(box.top, ...above.map((line) => bottomOf(line.box)));
  return { ...box, top, height: bottomOf(box) - top };
}

/** A chip stands right below a bubble at its edge, lower than bubbles of one line are, and has no face. */
function isBelowBubble({ box, lines }: Bubble, bubbles: readonly Bubble[], sorted: SortedLines): boolean {
  return (
    !hasAvatarAt(box, sorted) &&
    bubbles.some(
      (other) =>
        other.lines !== lines &&
        Math.abs(other.box.left - box.left) < sorted.unit * 0.5 &&
        box.top - bottomOf(other.box) < sorted.unit * 0.8 &&
        box.top >= bottomOf(other.box) - sorted.unit * 0.3 &&
        box.height < other.box.height * 0.7,
    )
  );
}

/** Of a pill that the upper bar covers one line is left, which is no longer what it says: loday. */
function isHalfPill(bubble: Bubble, { top, unit }: SortedLines): boolean {
  const { box, lines } = bubble;
  return top > 0 && box.top <= top + 1 && lines.length === 1 && box.height < unit * 1.5 && !hasClock(bubble);
}

/** Of a name that the upper bar goes through other letters are left: 加磨的 for 加糖的. */
function isHalfName({ box, confidence }: ImageLine, top: number): boolean {
  return top > 0 && box.top <= top + 1 && confidence < SURE_NAME;
}

/** Half a line of a bubble that a bar covers stands on the bubble's colour; a name stands on the page's. */
function isOnPage(
  { ground, confidence }: ImageLine,
  page: string,
  bubbles: readonly { readonly colour: string }[],
): boolean {
  // On a wallpaper the page has many colours, but not those of the bubbles.
  const isPage =
    colourGap(ground, page) < 14 || bubbles.every(({ colour }) => colourGap(ground, colour) >= 14);
  return isPage && confidence >= 0.7;
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
