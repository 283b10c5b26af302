/** Work that many callers share, because each round of it waits for the disk. */
export interface GroupCommit<T, R> {
  /** Resolves with what the round that takes the item gave for it. */
  add(item: T): Promise<R>;
  /** Resolves when no round is under way. */
  settled(): Promise<void>;
}

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what comes in while one round is under way into the next, at most `most` items. `commit` gives a result for
 * each item, in their order; where it throws, every item of that round has failed.
 */
export function createGroupCommit<T, R>(
  most: number,
  commit: (items: readonly T[]) => Promise<readonly R[]>,
): GroupCommit<T, R> {
  const waiting: Waiting<T, R>[] = [];
  let running: Promise<void> | null = null;

  const drain = async () => {
    // Let every caller of this turn of the event loop join the same round.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const round = waiting.splice(0, most);
      try {
        const results = await commit(round.map(({ item }) => item));
        for (const [index, { resolve }] of round.entries()) resolve(results[index]!);
      } catch (error) {
        for (const { reject } of round) reject(error);
      }
    }
    running = null;
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= drain();
      }),
    settled: async () => {
      await running;
    },
  };
}
