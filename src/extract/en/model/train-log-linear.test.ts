import { expect, test } from 'vitest';
import { trainLogLinear } from './train-log-linear.ts';

const EXAMPLES = [
  { signs: ['any', 'no'], label: 1 },
  { signs: ['any', 'no', 'it'], label: 1 },
  { signs: ['any', 'it'], label: 0 },
  { signs: ['any', 'yes'], label: 0 },
];
const TRAINING = { classes: 2, epochs: 20, decay: 0.1 };

test('what parts the classes gets the weight', () => {
  const { signs, weights } = trainLogLinear(EXAMPLES, TRAINING);
  expect(signs).toEqual(['any', 'no', 'it', 'yes']);
  const leanOf = (sign: string) => {
    const row = signs.indexOf(sign) * TRAINING.classes;
    return weights[row + 1]! - weights[row]!;
  };
  expect(leanOf('no')).toBeGreaterThan(1);
  expect(leanOf('yes')).toBeLessThan(-0.5);
  expect(leanOf('no')).toBeGreaterThan(leanOf('it'));
});

test('the same examples give the same weights', () => {
  expect(trainLogLinear(EXAMPLES, TRAINING)).toEqual(trainLogLinear(EXAMPLES, TRAINING));
});

test('decay keeps weights small', () => {
  const sizeOf = (decay: number) =>
    trainLogLinear(EXAMPLES, { ...TRAINING, decay }).weights.reduce((sum, each) => sum + each ** 2, 0);
  expect(sizeOf(3)).toBeLessThan(sizeOf(0.1));
});
