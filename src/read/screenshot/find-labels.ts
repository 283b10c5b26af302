import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { bottomOf, isMiddle, rightOf } from './geometry.ts';
import { parseSeparator } from './separator-time.ts';
import { isSystemLine } from './system-words.ts';

/** A name stands right above what its person said, at the edge that both share. */
export function findLabels(
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
