import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTags, closeSteps } from './chain.ts';
import { allowsCueStep } from './trained-model.ts';

const TAGS = 3;

/** Every tagging of `length` places, to compare with. */
function* taggings(length: number): Generator<number[]> {
  if (length === 0) yield [];
  else for (const rest of taggings(length - 1)) for (let tag = 0; tag < TAGS; tag++) yield [...rest, tag];
}

test('the best tagging is the one that a search through all of them finds', () => {
  const weight = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 12, maxLength: 12 }),
      fc.array(weight, { minLength: 9, maxLength: 9 }),
      fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 0, maxLength: 5 }),
      (weights, free, shown) => {
        const steps = closeSteps(TAGS, free, allowsCueStep);
        const chain = { tags: 3 as const, weights, steps, bias: [0, 0, 0] };
        const scoreOf = (tagging: ArrayLike<number>) => {
          let score = 0;
          for (let i = 0; i < tagging.length; i++) {
            score += steps[(i === 0 ? 0 : tagging[i - 1]!) * TAGS + tagging[i]!]!;
            if (shown[i]! >= 0) score += weights[shown[i]! * TAGS + tagging[i]!]!;
          }
          return score;
        };
        const best = Math.max(...[...taggings(shown.length)].map(scoreOf));
        const found = bestTags(chain, Int32Array.from(shown), 1, shown.length, null);
        expect(scoreOf(found)).toBe(best);
      },
    ),
  );
});

test('a fixed place keeps its tag', () => {
  const chain = {
    tags: 3 as const,
    weights: [0, 5, 0],
    steps: closeSteps(TAGS, new Array(9).fill(0), allowsCueStep),
    bias: [0, 0, 0],
  };
  expect([...bestTags(chain, Int32Array.from([0, 0]), 1, 2, Int8Array.from([0, -1]))]).toEqual([0, 1]);
});
