import type { Pixels } from '../pixels.ts';

/** Neighbours nearer than this in each part of their colour are of one area: a JPEG moves a flat one so far. */
const FLAT = 6;
/** A ground is at least so many pixels, as a share of the width squared: more than any letter, less than a short bubble. */
const LEAST_GROUND = 0.002;

/** For each pixel the number of the ground that it belongs to, from 1 on; 0 for letters, edges and pictures. */
export function findGrounds({ data, width, height }: Pixels): Int32Array {
  const areas = new Int32Array(width * height);
  const least = width * width * LEAST_GROUND;
  const queue = new Int32Array(width * height);
  let grounds = 0;
  for (let first = 0; first < areas.length; first++) {
    if (areas[first] !== 0) continue;
    const mark = grounds + 1;
    let filled = 0;
    queue[filled++] = first;
    areas[first] = mark;
    for (let taken = 0; taken < filled; taken++) {
      const at = queue[taken]!;
      const x = at % width;
      if (x > 0) visit(at, at - 1);
      if (x < width - 1) visit(at, at + 1);
      if (at >= width) visit(at, at - width);
      if (at + width < areas.length) visit(at, at + width);
    }
    if (filled >= least) grounds++;
    else for (let taken = 0; taken < filled; taken++) areas[queue[taken]!] = NONE;

    function visit(from: number, to: number): void {
      if (areas[to] !== 0 || !isNear(from, to)) return;
      areas[to] = mark;
      queue[filled++] = to;
    }
  }
  for (let at = 0; at < areas.length; at++) if (areas[at] === NONE) areas[at] = 0;
  return areas;

  function isNear(from: number, to: number): boolean {
    const [a, b] = [from * 3, to * 3];
    return (
      Math.abs(data[a]! - data[b]!) <= FLAT &&
      Math.abs(data[a + 1]! - data[b + 1]!) <= FLAT &&
      Math.abs(data[a + 2]! - data[b + 2]!) <= FLAT
    );
  }
}

const NONE = -1;
