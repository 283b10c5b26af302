import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeaviest } from './heaviest.ts';

test('keeps the heaviest, ties by number, and begins anew once they are taken', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9))), (rounds) => {
      const heaviest = createHeaviest(4);
      for (const weights of rounds) {
        for (const [member, weight] of weights.entries()) heaviest.put(member, weight);
        const all = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
        expect(heaviest.take()).toEqual(all.slice(0, 4));
      }
    }),
  );
});
