/** Groups that only grow: `join` makes two one, `groupOf` names a member's group by its lowest member. */
export interface Partition {
  join(a: number, b: number): void;
  groupOf(member: number): number;
}

/** Union-find over 0 … size - 1 (Tarjan 1975), each member first in a group of its own. */
export function createPartition(size: number): Partition {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const groupOf = (member: number): number => {
    let root = member;
    while (parents[root] !== root) root = parents[root]!;
    // Halve the way for the next who asks.
    for (let at = member; parents[at] !== root; ) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    groupOf,
    join(a, b) {
      const [first, second] = [groupOf(a), groupOf(b)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
}
