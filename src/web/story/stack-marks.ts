/** A stretch of a line that a mark covers, in any unit. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives each mark a lane, counted from 0, so that no two of one lane touch: dates that lie close together
 * stand above one another. Lanes are given from left to right, the lowest free one first, so that the same
 * marks always lie the same way. A mark for which none of `most` lanes is free gets `undefined`.
 * O(n log n) in the marks, times `most`.
 */
export function stackMarks(extents: readonly Extent[], most: number): (number | undefined)[] {
  const order = extents
    .map((extent, index) => ({ extent, index }))
    .sort((a, b) => a.extent.start - b.extent.start || a.index - b.index);
  const ends: number[] = [];
  const lanes: (number | undefined)[] = extents.map(() => undefined);
  for (const { extent, index } of order) {
    const free = ends.findIndex((end) => end <= extent.start);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= most) continue;
    ends[lane] = extent.end;
    lanes[index] = lane;
  }
  return lanes;
}
