import type { UnitRange } from './role-features.ts';

/** The stretches of one kind in a tagging. */
export function runsOf(tags: Uint8Array, begin: number, inside: number): UnitRange[] {
  const runs: UnitRange[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== begin) continue;
    let last = i;
    while (last + 1 < tags.length && tags[last + 1] === inside) last++;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}
