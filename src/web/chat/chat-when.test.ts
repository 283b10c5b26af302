import { expect, test } from 'vitest';
import { formatChatDay, splitChatTime } from './chat-when.ts';

test.each([
  ['2026-04-06T09:12:33+08:00', '2026-04-06', '09:12'],
  ['2026-04-06T09:12', '2026-04-06', '09:12'],
  ['XXXX-04-06T09:12:33', 'XXXX-04-06', '09:12'],
  ['T21:03', null, '21:03'],
  ['2026-04-06', '2026-04-06', null],
  ['soon', null, null],
  [null, null, null],
])('%s', (time, day, clock) => {
  expect(splitChatTime(time)).toEqual({ day, clock });
});

test('a day without a year is shown without one', () => {
  expect(formatChatDay('XXXX-02-29', 'en')).toBe('February 29');
  expect(formatChatDay('XXXX-04-06', 'zh-CN')).toBe('4月6日');
});
