import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { isSameRow, type SortedLines } from './find-bubbles.ts';
import { bottomOf, contrastOf, hullOf, medianOf, middleOf } from './geometry.ts';
import { joinWrapped } from './join-wrapped.ts';
import { parseSeparator } from './separator-time.ts';
import { isSystemLine } from './system-words.ts';

/** What a phone shows in its status bar: the time, the battery, the network. */
const STATUS =
  /^(?:\d{1,2}[:：.]\d{2}.*|\d{1,3}%?|[\d.]+\s?[KM]B?\/s|(?:[45]G|LTE|HD|VoLTE|中国移动|中国联通|中国电信).*|[^\p{L}\p{N}]*)$/iu;

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
  const status = above.filter((line) => line.box.top < unit * 2.5 && isStatusLine(line, image.width));
  const rest = above.filter((line) => !status.includes(line));

  // The name is written in the strongest ink of the bar, and larger than the small print of the chat.
  const body = medianOf(bubbles.flatMap(({ lines }) => lines.map(({ box }) => box.height)));
  const candidates = rest.filter(
    ({ text, box, ink, ground }) =>
      box.height >= body * 0.8 &&
      contrastOf(ink, ground) >= 0.45 &&
      !/^[<‹〈←＜(（\d\s]{0,3}$/.test(text) &&
      !parseSeparator(text, null) &&
      !isSystemLine(text),
  );
  const [first] = inBar.length > 0 ? candidates.filter((line) => inBar.includes(line)) : candidates;
  if (!first) return { title: null, head: [...status, ...inBar] };
  // 王老师（数学） may have been found as two lines of one row.
  const parts = candidates.filter(
    ({ box }) =>
      isSameRow(box, first.box) &&
      Math.abs(middleOf(box) - middleOf(first.box)) < (box.width + first.box.width) / 2 + unit,
  );
  const title = {
    text: joinWrapped(parts.map(({ text }) => text)),
    box: hullOf(parts.map(({ box }) => box)),
  };
  // What stands beside or above the name, or right below it in its bar (在线, members), belongs to the head too.
  const end = Math.max(bottomOf(title.box), ...inBar.map(({ box }) => bottomOf(box)));
  return { title, head: [...status, ...rest.filter(({ box }) => box.top + box.height / 2 <= end)] };
}

/** Whether a line is of the phone's own bar, at the left or the right: the hour, the battery. */
export function isStatusLine({ text, box }: ImageLine, width: number): boolean {
  return STATUS.test(text) && isAtSide(box, width);
}

function isAtSide(box: Box, width: number): boolean {
  return middleOf(box) < width * 0.36 || middleOf(box) > width * 0.64;
}
