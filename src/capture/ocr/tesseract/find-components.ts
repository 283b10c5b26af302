import type { Box } from '../../../model/transcript.ts';

/** Darker than this a pixel of an even page belongs to a letter: 255 is the ground, 0 is ink. */
const INK = 170;

/**
 * Boxes of what hangs together in ink, each pixel touching the next, corners included; runs of a row are joined to those
 * of the row above (Rosenfeld and Pfaltz, 1966). In order of their first pixel.
 */
export function findComponents(even: Uint8Array, width: number, height: number): Box[] {
  const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
  const parents: number[] = [];
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root]!;
    parents[at] = root;
    return root;
  };
  let above: Run[] = [];
  for (let y = 0; y < height; y++) {
    const runs: Run[] = [];
    let next = 0;
    for (let x = 0; x < width; x++) {
      if (even[y * width + x]! >= INK) continue;
      const start = x;
      while (x < width && even[y * width + x]! < INK) x++;
      let root = -1;
      while (next < above.length && above[next]!.end < start) next++;
      for (let at = next; at < above.length && above[at]!.start <= x; at++) {
        const other = rootOf(above[at]!.component);
        if (root >= 0 && other !== root) {
          const [kept, given] = [boxes[root]!, boxes[other]!];
          kept.left = Math.min(kept.left, given.left);
          kept.top = Math.min(kept.top, given.top);
          kept.right = Math.max(kept.right, given.right);
          kept.bottom = Math.max(kept.bottom, given.bottom);
          parents[other] = root;
        } else root = other;
      }
      if (root < 0) {
        root = boxes.length;
        parents.push(root);
        boxes.push({ left: start, top: y, right: x, bottom: y + 1 });
      } else {
        const box = boxes[root]!;
        box.left = Math.min(box.left, start);
        box.right = Math.max(box.right, x);
        box.bottom = y + 1;
      }
      runs.push({ start, end: x, component: root });
    }
    above = runs;
  }
  return boxes
    .filter((_, at) => parents[at] === at)
    .map(({ left, top, right, bottom }) => ({ left, top, width: right - left, height: bottom - top }));
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly component: number;
}
