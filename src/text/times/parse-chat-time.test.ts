import { describe, expect, it } from 'vitest';
import { parseChatTime } from './parse-chat-time.ts';

describe('parseChatTime', () => {
  it.each([
    ['2026-04-06T21:03', '2026-04-06T21:03'],
    ['2026-04-06 21:03', '2026-04-06T21:03'],
    ['2026-04-06', '2026-04-06'],
    ['XXXX-04-06T21:03', 'XXXX-04-06T21:03'],
    ['XXXX-02-29', 'XXXX-02-29'],
    ['T21:03', 'T21:03'],
    ['2026-04', '2026-04'],
  ])('%s', (text, value) => expect(parseChatTime(text)).toBe(value));
  it.each([
    '',
    '21:03',
    '2026-02-29',
    'T24:10',
    '昨天',
    '2026-04-06T21',
    '2026-4-6',
    'XXXX',
    '2026-04-06T21:03+08:00',
  ])('no time: %s', (text) => expect(parseChatTime(text)).toBeUndefined());
});
