/** Groups with the names that all grouping gives them: each is the place of its first member. Equal names are one group. */
export function nameByFirst(groups: readonly (number | string)[]): number[] {
  const firsts = new Map<number | string, number>();
  return groups.map((group, place) => {
    const first = firsts.get(group) ?? place;
    firsts.set(group, first);
    return first;
  });
}
