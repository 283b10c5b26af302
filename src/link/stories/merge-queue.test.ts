import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMergeQueue } from './merge-queue.ts';

test('gives the most alike first, ties by number', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3))), (merges) => {
      const queue = createMergeQueue();
      for (const [a, b, similarity] of merges) queue.put(a, b, similarity);
      const taken = [];
      for (let next = queue.take(); next !== undefined; next = queue.take()) {
        taken.push([next.a, next.b, next.similarity]);
      }
      expect(taken).toEqual([...merges].sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]));
    }),
  );
});
