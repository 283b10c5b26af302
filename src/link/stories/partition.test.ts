import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPartition } from './partition.ts';

test('groups as following the joins by hand does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(19))), (joins) => {
      const partition = createPartition(20);
      let naive = Array.from({ length: 20 }, (_, index) => index);
      for (const [a, b] of joins) {
        partition.join(a, b);
        const [first, second] = [naive[a]!, naive[b]!];
        naive = naive.map((group) => (group === first || group === second ? Math.min(first, second) : group));
      }
      expect(naive.map((_, index) => partition.groupOf(index))).toEqual(naive);
    }),
  );
});
