import type { ImageLines } from './image-lines.ts';
import type { Box } from './transcript.ts';

/** What was recognised in an image, as far as it says how the image lay: see `ImageLines`. */
type Straightened = Pick<ImageLines, 'width' | 'height' | 'tilt'>;

/** The smallest upright box of the image as it is around one of the image made straight; the same where it was upright. */
export function boxInImage(box: Box, { width, height, tilt }: Straightened): Box {
  if (tilt === undefined) return box;
  const { cos, sin } = turnOf(tilt.degrees);
  const corners = [box.left, box.left + box.width].flatMap((x) =>
    [box.top, box.top + box.height].map((y) => {
      const [dx, dy] = [x - width / 2, y - height / 2];
      return { x: dx * cos - dy * sin + tilt.width / 2, y: dx * sin + dy * cos + tilt.height / 2 };
    }),
  );
  const xs = corners.map(({ x }) => Math.max(0, Math.min(tilt.width, x)));
  const ys = corners.map(({ y }) => Math.max(0, Math.min(tilt.height, y)));
  return toBox(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), tilt);
}

/** The box of the image made straight that `boxInImage` gives this one for, to some pixels. */
export function boxMadeStraight(box: Box, { width, height, tilt }: Straightened): Box {
  if (tilt === undefined) return box;
  const { cos, sin } = turnOf(tilt.degrees);
  const dx = box.left + box.width / 2 - tilt.width / 2;
  const dy = box.top + box.height / 2 - tilt.height / 2;
  const middle = { x: dx * cos + dy * sin + width / 2, y: dy * cos - dx * sin + height / 2 };
  const rise = Math.abs(sin);
  const scale = cos * cos - sin * sin;
  const half = {
    width: Math.max(1, (box.width * cos - box.height * rise) / scale) / 2,
    height: Math.max(1, (box.height * cos - box.width * rise) / scale) / 2,
  };
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return toBox(
    clamp(middle.x - half.width, width),
    clamp(middle.y - half.height, height),
    clamp(middle.x + half.width, width),
    clamp(middle.y + half.height, height),
    { width, height },
  );
}

function turnOf(degrees: number): { readonly cos: number; readonly sin: number } {
  const angle = (degrees * Math.PI) / 180;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
}

/** In whole pixels, at least one. */
function toBox(
  left: number,
  top: number,
  right: number,
  bottom: number,
  size: { readonly width: number; readonly height: number },
): Box {
  const x = Math.min(size.width - 1, Math.floor(left));
  const y = Math.min(size.height - 1, Math.floor(top));
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.min(size.width, Math.ceil(right)) - x),
    height: Math.max(1, Math.min(size.height, Math.ceil(bottom)) - y),
  };
}
