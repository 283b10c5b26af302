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
  const seen = new Uint8Array(width * height);
  const queue = new Int32Array(width * height);
  const boxes: Box[] = [];
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || map[start]! <= LETTER) continue;
    seen[start] = 1;
    queue[0] = start;
    let end = 1;
    let sum = 0;
    let left = width;
    let right = 0;
    let top = height;
    let bottom = 0;
    for (let at = 0; at < end; at++) {
      const pixel = queue[at]!;
      const x = pixel % width;
      const y = (pixel - x) / width;
      sum += map[pixel]!;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const nx = x + dx;
          const ny = y + dy;
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          const next = ny * width + nx;
          if (seen[next] || map[next]! <= LETTER) continue;
          seen[next] = 1;
          queue[end++] = next;
        }
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
