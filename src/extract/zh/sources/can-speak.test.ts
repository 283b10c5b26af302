import { expect, test } from 'vitest';
import { canSpeak } from './can-speak.ts';

test.each([
  ['文章结尾', false],
  ['视频开头', false],
  ['文末', false],
  ['派出所接到', false],
  ['消防队接', false],
  ['公安局', true],
  ['消防队', true],
  ['工作人员', true],
  ['作者', true],
])('%s can speak: %s', (phrase, expected) => {
  expect(canSpeak(phrase, { start: 0, end: phrase.length }, [])).toBe(expected);
});
