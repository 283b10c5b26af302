/** By member of a list, the places where it stands. */
export type Places<T> = ReadonlyMap<T, readonly number[]>;

export function placesOf<T>(list: readonly T[]): Places<T> {
  const places = new Map<T, number[]>();
  for (const [place, member] of list.entries()) {
    const before = places.get(member);
    if (before === undefined) places.set(member, [place]);
    else before.push(place);
  }
  return places;
}

/** How many members of a list in a row stand in a row in another, given by its places. */
export function longestRun<T>(list: readonly T[], places: Places<T>): number {
  // Runs by the place where they end, for the member before and for this one.
  let before = new Map<number, number>();
  let longest = 0;
  for (const member of list) {
    const found = places.get(member);
    if (found === undefined) {
      if (before.size > 0) before = new Map();
      continue;
    }
    const now = new Map<number, number>();
    for (const place of found) {
      const run = (before.get(place - 1) ?? 0) + 1;
      now.set(place, run);
      if (run > longest) longest = run;
    }
    before = now;
  }
  return longest;
}
