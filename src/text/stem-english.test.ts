import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemEnglish } from './stem-english.ts';

describe('stemEnglish', () => {
  test.each([
    ['kettles', 'kettle'],
    ['recalled', 'recalling'],
    ['bodies', 'body'],
    ['losses', 'loss'],
    ["town's", 'town'],
    ['workers’', 'worker'],
    ['stopped', 'stopping'],
    ['calmly', 'calm'],
  ])('%s and %s are one', (a, b) => {
    expect(stemEnglish(a)).toBe(stemEnglish(b));
  });

  test.each([
    ['bus', 'bu'],
    ['king', 'k'],
    ['red', 'r'],
    ['this', 'thi'],
    ['boss', 'bos'],
    ['close', 'closure'],
  ])('%s does not become %s', (word, other) => {
    expect(stemEnglish(word)).not.toBe(stemEnglish(other));
  });

  test('never makes a word longer', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(stemEnglish(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
