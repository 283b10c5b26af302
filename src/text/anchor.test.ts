import { expect, test } from 'vitest';
import { createAnchor, findAnchor } from './anchor.ts';

const TEXT = '校方未回应。家长称汤酸了，厂家未回应。';
test.each<[string, string, number, number | undefined]>([
  ['where it was', TEXT, 3, 3],
  ['the second of two', TEXT, 16, 16],
  ['after words were put before', `更正：${TEXT}`, 16, 19],
  ['gone', '校方道歉。', 3, undefined],
])('%s', (_name, text, start, found) => {
  const at = TEXT.indexOf('未回应', start - 2);
  const anchor = createAnchor(TEXT, { start: at, end: at + 3 });
  expect(findAnchor(text, anchor)?.start).toBe(found === undefined ? undefined : at + text.indexOf(TEXT));
});
test('no words are nowhere', () => {
  expect(findAnchor(TEXT, { exact: '', prefix: '', suffix: '' })).toBeUndefined();
});
