import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import type { SortedLines } from './find-bubbles.ts';
import { bottomOf, contrastOf, hullOf, isMiddle, medianOf, middleOf, shareInside } from './geometry.ts';
import { isSameRow } from './image-rows.ts';
import { joinWrapped } from './join-wrapped.ts';
import { parseSeparator } from './separator-time.ts';
import { isSystemLine } from './system-words.ts';

/** What a phone shows in its status bar: the time, the battery, the network. */
const STATUS =
  /^(?:\d{1,2}[:：.]\d{2}.*|\d{1,3}%?|[\d.]+\s?[KM]B?\/s|(?:[45]G|LTE|HD|VoLTE|中国移动|中国联通|中国电信).*|[^\p{L}\p{N}]*)$/iu;

/** What stands beside the arrow that leads back: how many messages of other chats are new. `< 12`, `99+`. */
const BACK = /^[<‹〈←＜(（\s]*(?:\d{1,3}\s*\+?)?$/;
/** The arrow behind a name opens what is known of the person: Mum >. */
const OPENS = /(?<=\S)\s*[>›〉＞]$/u;
/** A drawing in the bar that was taken for letters is recognised worse than this: DA for a camera. */
const SURE = 0.7;
/** The hour begins the status bar. */
const HOUR = /^\d{1,2}[:：.]\d{2}/;

/**
 * The chat's name in the upper bar, with all lines of that bar and of the status bar above it. Null where the image
 * was cut below the bar: then the first lines are those of the chat.
 */
export function findTitle(
  image: ImageLines,
  { bubbles, bare, barred, top, unit }: SortedLines,
): {
  readonly title: { readonly text: string; readonly box: Box } | null;
  readonly head: readonly ImageLine[];
} {
  const firstTop = Math.min(...bubbles.map(({ box }) => box.top), image.height);
  const inBar = barred.filter(({ box }) => box.top < Math.max(top, 1));
  const above = [...inBar, ...bare.filter(({ box }) => bottomOf(box) <= Math.min(firstTop, unit * 7))];
  const status = findStatus(above, unit, image.width);
  const rest = above.filter((line) => !status.includes(line));

  // The name is written in the strongest ink of the bar, and larger than the small print of the chat.
  const body = medianOf(bubbles.flatMap(({ lines }) => lines.map(({ box }) => box.height)));
  const candidates = rest.filter(
    ({ text, box, ink, ground }) =>
      // Below a face in the middle of the bar the phone's own messages write the name small.
      box.height >= body * (isMiddle(box, image.width) ? 0.6 : 0.8) &&
      contrastOf(ink, ground) >= 0.45 &&
      !BACK.test(text) &&
      !isLetterFace(image, box, text) &&
      !parseSeparator(text, null) &&
      !isSystemLine(text),
  );
  const placed = inBar.length > 0 ? candidates.filter((line) => inBar.includes(line)) : candidates;
  const isSure = ({ confidence }: ImageLine) => confidence >= SURE;
  const named = placed.some(isSure) ? placed.filter(isSure) : placed;
  // A letter above the name is its face.
  const first = named.find(({ text }) => [...text].length > 1) ?? named[0];
  if (!first) return { title: null, head: [...status, ...inBar] };
  // 王老师（数学） may have been found as two lines of one row.
  const parts = candidates.filter(
    ({ box }) =>
      isSameRow(box, first.box) &&
      Math.abs(middleOf(box) - middleOf(first.box)) < (box.width + first.box.width) / 2 + unit,
  );
  const title = {
    // The arrow that leads back may have been recognised in one line with the name.
    text: joinWrapped(parts.map(({ text }) => text))
      .replace(/^[<‹〈＜]\s*(?=[\p{L}\p{N}])/u, '')
      .replace(OPENS, ''),
    box: hullOf(parts.map(({ box }) => box)),
  };
  // What stands beside or above the name, or right below it in its bar (在线, members), belongs to the head too.
  const end = Math.max(bottomOf(title.box), ...inBar.map(({ box }) => bottomOf(box)));
  return { title, head: [...status, ...rest.filter(({ box }) => box.top + box.height / 2 <= end)] };
}

/** The lines of the phone's own bar; what stands in a row with its hour is a drawing that was taken for letters. */
function findStatus(above: readonly ImageLine[], unit: number, width: number): ImageLine[] {
  const upper = above.filter(({ box }) => box.top < unit * 2.5);
  const hour = upper.find(({ text, box }) => HOUR.test(text) && box.left < width * 0.3);
  return upper.filter(
    (line) =>
      isStatusLine(line, width) ||
      (hour !== undefined && isSameRow(line.box, hour.box) && line.box.left > width * 0.6),
  );
}

/** A face in the bar may be the first letter of the name on a colour of its own. */
function isLetterFace({ panels, width }: ImageLines, box: Box, text: string): boolean {
  return (
    [...text].length <= 2 &&
    panels.some(
      (panel) =>
        panel.box.width < width * 0.17 &&
        Math.max(panel.box.width, panel.box.height) < Math.min(panel.box.width, panel.box.height) * 1.4 &&
        shareInside(box, panel.box) > 0.7,
    )
  );
}

/** Whether a line is of the phone's own bar, at the left or the right: the hour, the battery. */
export function isStatusLine({ text, box }: ImageLine, width: number): boolean {
  return STATUS.test(text) && isAtSide(box, width);
}

function isAtSide(box: Box, width: number): boolean {
  return middleOf(box) < width * 0.36 || middleOf(box) > width * 0.64;
}
