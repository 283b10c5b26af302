import type { Box } from '../../model/transcript.ts';

/** A pixel over this is part of a letter. */
const LETTER = 0.3;
/** An area whose mean is below this is no line. Both as PaddleOCR has them. */
const LINE = 0.5;
/** The network marks the core of a line; its box is larger by this share of area over circumference. */
const GROWTH = 1.6;
const LEAST_SIDE = 3;

/**
 * Boxes of the lines in a map of letter probabilities (Differentiable Binarization, Liao 2020, section 3.4), upright
 * ones only: screenshots hold no others.
 */
export function findLineBoxes(map: Float32Array, width: number, height: number): Box[] {
  // With a rim around it, so that no pixel's neighbours need be asked whether they are there.
  const rowLength = width + 2;
  const isLetter = new Uint8Array(rowLength * (height + 2));
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = (y + 1) * rowLength + 1; x < width; x++, from++, to++)
      if (map[from]! > LETTER) isLetter[to] = 1;
  }
  const around = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => dy * rowLength + dx));
  const queue = new Int32Array(width * height);
  const boxes: Box[] = [];
  for (let start = isLetter.indexOf(1); start !== -1; start = isLetter.indexOf(1, start + 1)) {
    isLetter[start] = 0;
    queue[0] = start;
    let end = 1;
    let sum = 0;
    let left = width;
    let right = 0;
    let top = height;
    let bottom = 0;
    for (let at = 0; at < end; at++) {
      const pixel = queue[at]!;
      const x = (pixel % rowLength) - 1;
      const y = Math.floor(pixel / rowLength) - 1;
      sum += map[y * width + x]!;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let to = 0; to < 9; to++) {
        const next = pixel + around[to]!;
        if (isLetter[next] === 0) continue;
        isLetter[next] = 0;
        queue[end++] = next;
      }
    }
    const w = right - left + 1;
    const h = bottom - top + 1;
    if (Math.min(w, h) < LEAST_SIDE || sum / end < LINE) continue;
    const grow = (w * h * GROWTH) / (2 * (w + h));
    const grownLeft = Math.max(0, left - grow);
    const grownTop = Math.max(0, top - grow);
    boxes.push({
      left: grownLeft,
      top: grownTop,
      width: Math.min(width, right + 1 + grow) - grownLeft,
      height: Math.min(height, bottom + 1 + grow) - grownTop,
    });
  }
  return boxes;
}
