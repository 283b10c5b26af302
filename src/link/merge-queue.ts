/** Two clusters and how alike they are. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** A binary heap: `take` gives the most alike pair that was put in, `undefined` when none is left. */
export interface MergeQueue {
  put(merge: Merge): void;
  take(): Merge | undefined;
}

export function createMergeQueue(): MergeQueue {
  const heap: Merge[] = [];
  return {
    put(merge) {
      // Parents that come after it move down, until its place is found.
      let at = heap.push(merge) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!comesBefore(merge, heap[parent]!)) break;
        heap[at] = heap[parent]!;
        at = parent;
      }
      heap[at] = merge;
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      // The last one sinks from the top; children that come before it move up.
      let at = 0;
      for (let child = 1; child < heap.length; child = 2 * at + 1) {
        if (child + 1 < heap.length && comesBefore(heap[child + 1]!, heap[child]!)) child++;
        if (!comesBefore(heap[child]!, last)) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = last;
      return first;
    },
  };
}

/** Of two equally alike pairs the earlier clusters go first, so that the outcome is the same each time. */
function comesBefore(a: Merge, b: Merge): boolean {
  return (
    a.similarity > b.similarity ||
    (a.similarity === b.similarity && (a.a < b.a || (a.a === b.a && a.b < b.b)))
  );
}
