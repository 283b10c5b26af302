/** Groups of 0 … size - 1 that are joined or held apart; what came first stands. */
export interface Constraints {
  /** Makes the groups of two one, unless they are held apart; tells whether they are one now. */
  join(a: number, b: number): boolean;
  /** Holds the groups of two apart from now on, unless they are one. */
  part(a: number, b: number): void;
  areOne(a: number, b: number): boolean;
  areApart(a: number, b: number): boolean;
  /** Some number that all members of one group have, and no others. */
  groupOf(member: number): number;
}

/** Union-find, with for each group those that it is held apart from. */
export function createConstraints(size: number): Constraints {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const apart = new Map<number, Set<number>>();
  const groupOf = (member: number): number => {
    let root = member;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = member; parents[at] !== root; ) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const apartOf = (group: number): Set<number> => {
    const known = apart.get(group);
    if (known !== undefined) return known;
    const made = new Set<number>();
    apart.set(group, made);
    return made;
  };
  const areApart = (a: number, b: number): boolean => apart.get(groupOf(a))?.has(groupOf(b)) ?? false;
  return {
    groupOf,
    areApart,
    areOne: (a, b) => groupOf(a) === groupOf(b),
    part(a, b) {
      const [first, second] = [groupOf(a), groupOf(b)];
      if (first === second) return;
      apartOf(first).add(second);
      apartOf(second).add(first);
    },
    join(a, b) {
      const [first, second] = [groupOf(a), groupOf(b)];
      if (first === second) return true;
      if (areApart(first, second)) return false;
      // The one with fewer bounds goes into the other.
      const isLess = (apart.get(first)?.size ?? 0) < (apart.get(second)?.size ?? 0);
      const [into, from] = isLess ? [second, first] : [first, second];
      for (const other of apart.get(from) ?? []) {
        apartOf(other).delete(from);
        apartOf(other).add(into);
        apartOf(into).add(other);
      }
      apart.delete(from);
      parents[from] = into;
      return true;
    },
  };
}
