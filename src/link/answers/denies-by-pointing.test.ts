import { expect, test } from 'vitest';
import { DENIES_BY_POINTING, deniesByPointing } from './denies-by-pointing.ts';

test.each([
  ...DENIES_BY_POINTING.map(({ example }) => [example]),
  ['He denied it.'],
  ['The dairy denied this, saying that the van was sold in May.'],
  ['The firm has strongly denied the allegations.'],
  ['Both bakers rejected that.'],
  ['店主否认了这一说法。'],
  ['两名店员也否认了。'],
])('%s', (words) => {
  expect(deniesByPointing(words)).toBe(true);
});

test.each([
  ['The dairy denied that the milk was sour.'],
  ['The dairy denied it had sold the van.'],
  ['He denied the theft of the van.'],
  ['店主否认卖过过期面包。'],
  ['这一说法没有被否认过。'],
])('says what is denied: %s', (words) => {
  expect(deniesByPointing(words)).toBe(false);
});
