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
  const swap = (i: number, j: number): void => {
    const kept = heap[i]!;
    heap[i] = heap[j]!;
    heap[j] = kept;
  };
  return {
    put(merge) {
      heap.push(merge);
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!comesBefore(heap[i]!, heap[parent]!)) break;
        swap(i, parent);
        i = parent;
      }
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let i = 0; ; ) {
        let child = 2 * i + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && comesBefore(heap[child + 1]!, heap[child]!)) child++;
        if (!comesBefore(heap[child]!, heap[i]!)) break;
        swap(i, child);
        i = child;
      }
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
