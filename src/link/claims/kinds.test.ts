import { expect, test } from 'vitest';
import { kindOf } from './kinds.ts';

test('shops of all kinds are shops', () => {
  expect(kindOf('网吧')).toBe(kindOf('茶馆'));
});

test.each([['学校'], ['桥墩'], ['shop']])('%s is none', (word) => {
  expect(kindOf(word)).toBeUndefined();
});
