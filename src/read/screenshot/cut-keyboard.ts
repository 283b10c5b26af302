import type { ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { rowsOf } from './image-rows.ts';

/** Keys stand in rows of single letters; a missed one or two leave as many as this. */
const LEAST_KEYS = 3;
const LEAST_ROWS = 2;
/** Above its first row of letters a keyboard suggests words, in heights of a row. */
const SUGGESTIONS = 1.3;

/** An image without the open keyboard at its end, whose keys are no messages: as if it ended above. */
export function cutKeyboard(image: ImageLines): ImageLines {
  const keys = image.lines.filter(
    ({ text, box }) => /^[A-Za-z]$/.test(text) && box.top > image.height * 0.45,
  );
  const rows = rowsOf(keys).filter((row) => row.length >= LEAST_KEYS);
  if (rows.length < LEAST_ROWS) return image;
  const [first, second] = rows.map((row) => Math.min(...row.map(({ box }) => box.top)));
  const height = Math.round(first! - (second! - first!) * SUGGESTIONS);
  // The line in which a message is written may stand across the cut.
  const isAbove = ({ box }: { readonly box: Box }) => box.top + box.height / 2 <= height;
  return {
    ...image,
    height,
    lines: image.lines.filter(isAbove),
    panels: image.panels.filter(isAbove),
    pictures: image.pictures.filter(isAbove),
  };
}
