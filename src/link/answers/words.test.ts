import { describe, expect, test } from 'vitest';
import { ALLEGATION_WORDS, allegationIn } from './allegation-words.ts';
import { oppositesIn } from './opposites.ts';
import { OUTCOMES, outcomeIn } from './outcome-words.ts';
import { TAKES_BACK, takenBack } from './takes-back.ts';

describe('every rule finds the phrase that it was made for', () => {
  test.each(ALLEGATION_WORDS)('$id: $example', ({ example, words }) =>
    expect(words.test(example)).toBe(true),
  );
  test.each(OUTCOMES)('$id: $example', ({ example, words }) => expect(words.test(example)).toBe(true));
  test.each(TAKES_BACK)('$id: $example', ({ example, words }) => expect(words.test(example)).toBe(true));
});

describe('what alleges nothing', () => {
  test.each([
    '面包店每天六点开门',
    '12路车经过三个小区',
    '房子在三楼，朝南',
    'The bakery opens at six',
    'The bus line has eleven stops',
  ])('%s', (words) => expect(allegationIn(words)).toBeUndefined());
});

describe('opposites of one thing', () => {
  test.each([
    ['电梯一直正常运转', '电梯坏了半个月', 'works'],
    ['许可证有效期至六月', '许可证早就过期了', 'valid'],
    ['砝码重量填写正确', '砝码重量没有正确填写', 'rightly-done'],
    ['the weight was entered correctly', 'the weight was wrongly entered', 'rightly-done'],
    ['消防通道畅通', '消防通道停满了货车', 'passable'],
    ['The fire lane was kept free', 'vans were parked across the fire lane', 'passable'],
    ['保护开关工作正常', '保护开关失效', 'works'],
    ['他是自己辞职的', '公司把他开除了', 'of-own-will'],
    ['The oven was working normally', 'the oven broke in May', 'works'],
    ['The deposit was refunded', 'the deposit is still unpaid', 'paid'],
    ['The driver was the last to leave', 'the driver fled', 'first'],
  ])('%s / %s', (a, b, id) => expect(oppositesIn(a, b)).toBe(id));

  test.each([
    ['电梯一直正常运转', '电梯照常使用'],
    ['许可证没有过期', '许可证有效'],
    ['砝码重量填错了', '砝码重量没有正确填写'],
    ['砝码重量填写正确', '店员认错了人'],
    ['消防通道畅通', '消防通道没有被堵'],
    ['The oven was not broken', 'the oven was working'],
  ])('not %s / %s', (a, b) => expect(oppositesIn(a, b)).toBeUndefined());
});

describe('no outcome', () => {
  test.each([
    '拟对面包店处罚款',
    '店里没有员工被开除',
    'No employee has been dismissed',
    'The bakery may be fined',
  ])('%s', (words) => expect(outcomeIn(words)).toBeUndefined());
});

describe('nothing taken back', () => {
  test.each(['我们坚持此前的说法', '司机说自己没有错过站', 'The bakery stands by its account'])(
    '%s',
    (words) => expect(takenBack(words)).toBeUndefined(),
  );
});
