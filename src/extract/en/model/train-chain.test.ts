import { expect, test } from 'vitest';
import { bestTags } from './chain.ts';
import { type Example, forgetRareFeatures, trainChain } from './train-chain.ts';

/** Feature 1 begins, feature 2 goes on, feature 0 is outside. */
function exampleOf(document: number, features: number[], target: number[]): Example {
  return { document, features: Int32Array.from(features), target: Uint8Array.from(target), fixed: null };
}

const EXAMPLES = [
  exampleOf(0, [0, 1, 2, 0], [0, 1, 2, 0]),
  exampleOf(1, [1, 2, 2], [1, 2, 2]),
  exampleOf(2, [0, 0, 1], [0, 0, 1]),
];
const TRAINING = { features: 3, tags: 3 as const, width: 1, epochs: 5, allows: () => true };

test('what can be learned is learned', () => {
  const chain = trainChain(EXAMPLES, TRAINING);
  for (const { features, target } of EXAMPLES) {
    expect([...bestTags(chain, features, 1, target.length, null)]).toEqual([...target]);
  }
});

test('the same examples give the same weights', () => {
  expect(trainChain(EXAMPLES, TRAINING).weights).toEqual(trainChain(EXAMPLES, TRAINING).weights);
});

test('what one document alone shows is struck out', () => {
  const examples = [exampleOf(0, [0, 1], [0, 0]), exampleOf(0, [1], [0]), exampleOf(1, [0], [0])];
  forgetRareFeatures(examples, 2, 2);
  expect(examples.map(({ features }) => [...features])).toEqual([[0, -1], [-1], [0]]);
});
