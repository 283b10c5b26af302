import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatWeights, readWeights } from './packed-weights.ts';

test('weights are read as they were written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), { maxLength: 600 }),
      (weights) => {
        expect([...readWeights(formatWeights(weights), weights.length)]).toEqual(weights);
      },
    ),
  );
});

test('a weight beyond a byte is cut to it', () => {
  expect([...readWeights(formatWeights([300, -300, 0.4]), 3)]).toEqual([127, -127, 0]);
});
