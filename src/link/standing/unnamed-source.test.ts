import { expect, test } from 'vitest';
import { inventVoice } from './invent-voice.ts';
import { hasNoName, isOneOfMany } from './unnamed-source.ts';

test.each([
  ['they', true],
  ['他们', true],
  ['双方', true],
  ['雙方', true],
  ['the harbour board', false],
  ['他', false],
  ['双方家长', false],
])('%s names nobody: %s', (source, expected) => {
  expect(hasNoName(inventVoice([source, 'assert', '桥面开裂']))).toBe(expected);
});

test('no source names nobody', () => {
  expect(hasNoName(inventVoice(['', 'assert', '桥面开裂'], { statement: { source: null } }))).toBe(true);
});

test.each([
  ['有商家', true],
  ['数名学生', true],
  ['several residents', true],
  ['有关部门', false],
  ['有限公司', false],
  ['Somerby Council', false],
  ['供水公司', false],
])('%s is one of many: %s', (source, expected) => {
  expect(isOneOfMany(inventVoice([source, 'assert', '桥面开裂']))).toBe(expected);
});
