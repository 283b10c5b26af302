/** Two clusters and how alike they are. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** A binary heap: `take` gives the most alike pair that was put in, `undefined` when none is left. */
export interface MergeQueue {
  put(a: number, b: number, similarity: number): void;
  take(): Merge | undefined;
}

/** Pairs lie in columns of numbers, since linkage puts in a million of them. */
export function createMergeQueue(): MergeQueue {
  let size = 0;
  let firsts = new Int32Array(256);
  let seconds = new Int32Array(256);
  let similarities = new Float64Array(256);

  /** Of two equally alike pairs the earlier clusters go first, so that the outcome is the same each time. */
  const comesBefore = (a: number, b: number, similarity: number, at: number): boolean => {
    const other = similarities[at]!;
    if (similarity !== other) return similarity > other;
    return a < firsts[at]! || (a === firsts[at]! && b < seconds[at]!);
  };
  const move = (from: number, to: number): void => {
    firsts[to] = firsts[from]!;
    seconds[to] = seconds[from]!;
    similarities[to] = similarities[from]!;
  };
  const write = (at: number, a: number, b: number, similarity: number): void => {
    firsts[at] = a;
    seconds[at] = b;
    similarities[at] = similarity;
  };

  return {
    put(a, b, similarity) {
      if (size === firsts.length) {
        firsts = grown(firsts, new Int32Array(size * 2));
        seconds = grown(seconds, new Int32Array(size * 2));
        similarities = grown(similarities, new Float64Array(size * 2));
      }
      // Parents that come after it move down, until its place is found.
      let at = size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!comesBefore(a, b, similarity, parent)) break;
        move(parent, at);
        at = parent;
      }
      write(at, a, b, similarity);
    },
    take() {
      if (size === 0) return undefined;
      const first = { a: firsts[0]!, b: seconds[0]!, similarity: similarities[0]! };
      size--;
      const [a, b, similarity] = [firsts[size]!, seconds[size]!, similarities[size]!];
      // The last one sinks from the top; children that come before it move up.
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        const right = child + 1;
        if (right < size && comesBefore(firsts[right]!, seconds[right]!, similarities[right]!, child))
          child = right;
        if (comesBefore(a, b, similarity, child)) break;
        move(child, at);
        at = child;
      }
      write(at, a, b, similarity);
      return first;
    },
  };
}

function grown<T extends Int32Array | Float64Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}
