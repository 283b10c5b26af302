import { describe, expect, test } from 'vitest';
import { amountsAgree, readAmount } from './read-amount.ts';

describe('readAmount', () => {
  test.each([
    ['12人', '', { number: 12, unit: '人', bound: 'exactly' }],
    ['十二名', '', { number: 12, unit: '名', bound: 'exactly' }],
    ['3厘米', '最宽处约', { number: 3, unit: '厘米', bound: 'about' }],
    ['2.1万台', '超过', { number: 21000, unit: '台', bound: 'at-least' }],
    ['9个', '全校肯定不止', { number: 9, unit: '个', bound: 'over' }],
    ['9 pupils', 'far more than', { number: 9, unit: 'pupils', bound: 'over' }],
    ['9 pupils', 'more than', { number: 9, unit: 'pupils', bound: 'at-least' }],
    ['eleven cellars', 'flooding', { number: 11, unit: 'cellars', bound: 'exactly' }],
    ['900 households', 'about', { number: 900, unit: 'households', bound: 'about' }],
    ['48,000 kettles', '', { number: 48000, unit: 'kettles', bound: 'exactly' }],
    ['$3.2 million', 'up to', { number: 3_200_000, unit: '$', bound: 'at-most' }],
  ])('%s', (words, before, amount) => {
    expect(readAmount(words, before)).toEqual(amount);
  });

  test.each(['七八个', '数名', 'dozens of pupils', ''])('%j has no number to compare', (words) => {
    expect(readAmount(words, '')).toBeUndefined();
  });
});

describe('amountsAgree', () => {
  test.each([
    ['12人', '12名', true],
    ['12人', '15人', false],
    ['约900户', '870户', true],
    ['约900户', '600户', false],
    ['至少10人', '12人', true],
    ['至少10人', '8人', false],
    ['不到20人', '12人', true],
    ['不止9人', '9人', false],
    ['不止9人', '约9人', true],
    ['超过9人', '9人', true],
    ['不止9人', '12人', true],
    ['不止9人', '7人', false],
    // Who leaves out a digit tells the same; who gives another one does not.
    ['65.5万元', '65万元', true],
    ['65.5万元', '64万元', false],
    ['101人', '102人', false],
  ])('%s and %s: %s', (a, b, agree) => {
    expect(amountsAgree(readAmount(a, '')!, readAmount(b, '')!)).toBe(agree);
    expect(amountsAgree(readAmount(b, '')!, readAmount(a, '')!)).toBe(agree);
  });
});
