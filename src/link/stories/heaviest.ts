/** Keeps the heaviest few of many members. */
export interface Heaviest {
  put(member: number, weight: number): void;
  /** Those that were put in since it was last asked: the heaviest first, of equals the lower number. */
  take(): number[];
}

/** Each new one finds its place among the at most `most` that are kept: most of many find none, in one comparison. */
export function createHeaviest(most: number): Heaviest {
  const members = new Int32Array(most);
  const weights = new Float64Array(most);
  let size = 0;
  return {
    put(member, weight) {
      if (size === most && weight < weights[most - 1]!) return;
      let at = size;
      while (
        at > 0 &&
        (weight > weights[at - 1]! || (weight === weights[at - 1]! && member < members[at - 1]!))
      )
        at--;
      if (at === most) return;
      if (size < most) size++;
      members.copyWithin(at + 1, at, size - 1);
      weights.copyWithin(at + 1, at, size - 1);
      members[at] = member;
      weights[at] = weight;
    },
    take() {
      const taken = Array.from(members.subarray(0, size));
      size = 0;
      return taken;
    },
  };
}
