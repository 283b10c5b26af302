import { expect, test } from 'vitest';
import { figuresTold, isSameFigure, withoutFigures } from './figures-told.ts';

test.each<[string, string]>([
  ['上千件', '1000件'],
  ['现在住院的有六十多个', '60个'],
  ['十几人', '10人'],
  ['扣谁500', '500'],
  ['考了662分', '662分'],
  ['a bill of forty thousand euro', '40000'],
  ['7月21号那天', ''],
  ['16时30分许', ''],
  ['第三次', ''],
  ['一个人', ''],
])('%s gives %s', (words, expected) => {
  expect(figuresTold(words).map(({ number, unit }) => `${number}${unit}`)).toEqual(
    expected === '' ? [] : [expected],
  );
});

test('persons are counted in any word for them, other things in their own', () => {
  const [people, heads, boxes] = ['7人', '7名', '7箱'].map((words) => figuresTold(words)[0]!);
  expect(isSameFigure(people!, heads!)).toBe(true);
  expect(isSameFigure(people!, boxes!)).toBe(false);
});

test('the rest has no figures', () => expect(withoutFigures('电梯困住12人')).toBe('电梯困住 '));
