import type { ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import type { Bubble, SortedLines } from './find-bubbles.ts';

/** A face is farther at the left than this share of the width; those of answers are set in. */
const LEFT = 0.3;

/** Where the faces of who posted and who commented are, from top to bottom, and which bubbles are such faces. */
export function findFaces(
  image: ImageLines,
  sorted: SortedLines,
): { readonly faces: readonly Box[]; readonly lettered: readonly Bubble[] } {
  const lettered = sorted.bubbles.filter((bubble) => isLetterFace(bubble, image.width));
  const all = [
    ...sorted.avatars,
    ...lettered.map(({ box }) => box),
    ...image.pictures.map(({ box }) => box).filter((box) => isFace(box, image.width)),
  ].filter(({ left }) => left < image.width * LEFT);
  const faces = all.filter(
    ({ left, top }, index) => all.findIndex((one) => one.left === left && one.top === top) === index,
  );
  return { faces: faces.sort((a, b) => a.top - b.top), lettered };
}

/** A face is small and about as high as wide. */
function isFace({ width, height }: Box, imageWidth: number): boolean {
  return width < imageWidth * 0.17 && Math.max(width, height) < Math.min(width, height) * 1.3;
}

/** A face may be a letter on a colour. */
function isLetterFace({ box, lines }: Bubble, width: number): boolean {
  return (
    box.left < width * 0.16 &&
    box.width < width * 0.17 &&
    Math.max(box.width, box.height) < Math.min(box.width, box.height) * 1.4 &&
    lines.length === 1 &&
    [...lines[0]!.text].length <= 2
  );
}
