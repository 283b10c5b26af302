import { describe, expect, test } from 'vitest';
import { isCardLine, isPageLine, parseStamp } from './page-words.ts';

test.each<[string, string | null]>([
  ['发表于 2026-3-2 12:20:08', '2026-03-02T12:20:08'],
  ['3-2 22:05 来自 河湾', 'XXXX-03-02T22:05'],
  ['2026-03-02 21:37 来自 iPhone客户端 发布于 河湾', '2026-03-02T21:37'],
  ['2月29日 08:00', 'XXXX-02-29T08:00'],
  ['2月30日 08:00', null],
  ['2026年3月2日 12:20 水管裂了', null],
  ['昨天 12:20', null],
  ['3-2 22:05 开会', null],
])('%s: when and nothing else', (text, value) => {
  expect(parseStamp(text)).toBe(value);
});

describe('what a site puts around a post', () => {
  test.each([
    '12 points',
    '412 upvotes',
    '转发 1843 评论 627 赞 5210',
    '2 weeks ago',
    '3楼',
    '[removed]',
    'Reply',
    '2,071',
    '回复 举报',
  ])('%s', (text) => {
    expect(isPageLine(text)).toBe(true);
  });
  test.each([
    '回复太慢了',
    'Reply to me when the pool opens.',
    '12 points were missed by the inspector',
    '3楼的水管裂了',
    'No.',
  ])('not: %s', (text) => {
    expect(isPageLine(text)).toBe(false);
  });
  test.each<[string, string | undefined, boolean]>([
    ['Joined', undefined, true],
    ['Jun 29, 2016', 'Joined', true],
    ['Posts: 116', undefined, true],
    ['注册时间：2019-2-3', undefined, true],
    ['Joined the queue at eight', undefined, false],
    ['The pump failed.', 'I was there.', false],
  ])('a card: %s', (text, above, expected) => {
    expect(isCardLine(text, above)).toBe(expected);
  });
});

test('a line of counters that tells something in the end is read in no time', () => {
  const begun = performance.now();
  for (const part of ['like 5 ', '1#', '12 万', 'reply 3 | ', '5 楼 ']) {
    for (const count of [8, 20, 200]) expect(isPageLine(`${part.repeat(count)}then`)).toBe(false);
  }
  expect(performance.now() - begun).toBeLessThan(200);
});
