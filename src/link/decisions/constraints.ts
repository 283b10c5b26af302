import { createPartition } from '../stories/partition.ts';

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

/** A partition, with for each group those that it is held apart from. */
export function createConstraints(size: number): Constraints {
  const { groupOf, join } = createPartition(size);
  const apart = new Map<number, Set<number>>();
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
      join(first, second);
      // What was held apart from the group that is gone is held apart from the one that took it in.
      const into = groupOf(first);
      const from = into === first ? second : first;
      for (const other of apart.get(from) ?? []) {
        apartOf(other).delete(from);
        apartOf(other).add(into);
        apartOf(into).add(other);
      }
      apart.delete(from);
      return true;
    },
  };
}
