/** How many of `a`'s members in a row stand in a row in `b`. Takes a length times the repeats of b. */
export function longestRun<T>(a: readonly T[], b: readonly T[]): number {
  const placesByMember = new Map<T, number[]>();
  for (const [place, member] of b.entries()) {
    const places = placesByMember.get(member);
    if (places === undefined) placesByMember.set(member, [place]);
    else places.push(place);
  }
  // Runs that end at each place of b, for the member before and for this one.
  let before = new Map<number, number>();
  let longest = 0;
  for (const member of a) {
    const now = new Map<number, number>();
    for (const place of placesByMember.get(member) ?? []) {
      const run = (before.get(place - 1) ?? 0) + 1;
      now.set(place, run);
      if (run > longest) longest = run;
    }
    before = now;
  }
  return longest;
}
