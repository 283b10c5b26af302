import type { Box } from '../../model/transcript.ts';

/**
 * Boxes of one row that overlap are one line: read apart, the letters where they meet would be read twice. Those that
 * only stand near are left, for they may be words and a clock.
 */
export function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.left - b.left)) {
    const at = joined.findIndex(
      (other) => isOneRow(other, box) && box.left < other.left + other.width + box.height * 0.05,
    );
    const other = joined[at];
    if (other === undefined) {
      joined.push(box);
      continue;
    }
    const top = Math.min(other.top, box.top);
    joined[at] = {
      left: other.left,
      top,
      width: Math.max(other.left + other.width, box.left + box.width) - other.left,
      height: Math.max(other.top + other.height, box.top + box.height) - top,
    };
  }
  return joined;
}

function isOneRow(a: Box, b: Box): boolean {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  const least = Math.min(a.height, b.height);
  return overlap > least * 0.75 && Math.max(a.height, b.height) < least * 1.5;
}
