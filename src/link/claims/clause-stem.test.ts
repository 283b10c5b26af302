import { expect, test } from 'vitest';
import { clauseStem } from './clause-stem.ts';

test.each([
  ['fired', 'fire'],
  ['moving', 'move'],
  ['fined', 'fines'],
  ['paid', 'pays'],
  ['fell', 'falling'],
  ['broken', 'breaks'],
  ['stopped', 'stop'],
  ['closed', 'close'],
])('%s and %s are one word', (a, b) => {
  expect(clauseStem(a)).toBe(clauseStem(b));
});

test.each([
  ['barred', 'bared'],
  ['during', 'dure'],
  ['hopped', 'hoped'],
  ['mixed', 'mixe'],
  ['king', 'ke'],
])('%s and %s are not', (a, b) => {
  expect(clauseStem(a)).not.toBe(clauseStem(b));
});

test('Chinese words stay as they are', () => {
  expect(clauseStem('坍塌')).toBe('坍塌');
});
