import { describe, expect, test } from 'vitest';
import { denialIsNegative, isNegated, negatedClauses } from './negation.ts';

describe('isNegated', () => {
  test.each([
    ['鸡块没有变质', true],
    ['桥梁未发生位移', true],
    ['不是没有检查过', false],
    ['鸡块变质', false],
    ['不同的说法', false],
    ['不断有家长反映', false],
    ['9名学生身体不适', false],
    ['孩子没有任何不适', true],
    ['围栏是不锈钢的', false],
    ['围栏未安装', true],
    ['the handles did not break', true],
    ["it wasn't inspected", true],
    ['the handles broke', false],
    ['another notice', false],
  ])('%s: %s', (words, negated) => {
    expect(isNegated(words)).toBe(negated);
  });
});

test('a denial negates by its cue or by its content', () => {
  expect(denialIsNegative('否认', '桥上月大修')).toBe(true);
  expect(denialIsNegative('否认', '没有检查')).toBe(false);
  expect(denialIsNegative('说', '没有大修')).toBe(true);
  expect(denialIsNegative(null, 'No such repair took place')).toBe(true);
});

test('only the clauses with a negation deny', () => {
  expect(negatedClauses('鸡块是冷链车晚到了，不是坏的')).toBe('不是坏的');
  expect(negatedClauses('The van came late, but nothing was not tested')).toBe('but nothing was not tested');
});
