import { describe, expect, test } from 'vitest';
import { readPastedPost } from './read-pasted-post.ts';

const POST = `匿名用户 发表于 2026-3-5 23:41
我在栗子坡住了八年，电梯一共修过两次。
物业去年就说要换钢缆。
---
楼下 momo：真的假的？
楼下 老罗：我问过师傅，他说周六修好
老罗 回复 momo：别急`;

const said = (text: string): (string | null)[][] | null => {
  const reading = readPastedPost(text, { url: null });
  if (reading === null) return null;
  const at = (span: { start: number; end: number } | null): string | null =>
    span && reading.text.slice(span.start, span.end);
  return reading.transcript!.messages.map(({ label, body }) => [at(label), at(body)]);
};

test('a post with remarks', () => {
  expect(said(POST)).toEqual([
    ['匿名用户', '我在栗子坡住了八年，电梯一共修过两次。\n物业去年就说要换钢缆。'],
    ['momo', '真的假的？'],
    ['老罗', '我问过师傅，他说周六修好'],
    ['老罗', '别急'],
  ]);
  const reading = readPastedPost(POST, { url: null });
  expect(reading).toMatchObject({ kind: 'post', title: null, byline: null, published: '2026-03-05T23:41' });
  expect(reading?.text).not.toContain('发表于');
});

describe('other forms', () => {
  test.each([
    ['小河淌水 发布于 2026年3月5日 08:12 来自 栗川\n电梯又停了。', [['小河淌水', '电梯又停了。']]],
    ['momo posted on March 5, 2026\nThe lift is out again.', [['momo', 'The lift is out again.']]],
    [
      '栗川一哥\n2026-03-05 16:45 来自 iPhone客户端\n电梯又停了！\n转发 23 评论 9 赞 51\n\n评论：\n@阿竹外婆：我就在楼里，没停\n@momo 回复 @阿竹外婆：真的？\n@栗川一哥：//@阿竹外婆：谢谢',
      [
        ['栗川一哥', '电梯又停了！'],
        ['阿竹外婆', '我就在楼里，没停'],
        ['momo', '真的？'],
        ['栗川一哥', '//@阿竹外婆：谢谢'],
      ],
    ],
    [
      'Larkmeadow Lifts\n2026-03-05 16:45\nOut again.\n@momo: Since when?\n@ada replied to @momo: Since noon',
      [
        ['Larkmeadow Lifts', 'Out again.'],
        ['momo', 'Since when?'],
        ['ada', 'Since noon'],
      ],
    ],
    [
      '电梯又停了。\n2楼 老罗：周六修好\n3楼 小桃妈 回复 老罗：谁说的',
      [
        [null, '电梯又停了。'],
        ['老罗', '周六修好'],
        ['小桃妈', '谁说的'],
      ],
    ],
  ])('%j', (text, messages) => {
    expect(said(text)).toEqual(messages);
  });
});

test.each([
  '栗川晚报 2026-03-05 16:40\n老街的路灯坏了半月。\n街道办：本周换完。',
  '老街路灯坏了半月\n街道办：本周换完。\n居民：摔过一次。',
  '老街路灯坏了半月\n2026-03-05 16:40 来自 栗川晚报\n街道办：本周换完。\n居民：摔过一次。',
  '老街路灯坏了半月\n2026-03-05 16:40\n@栗川街道 说本周换完。',
  '该文发表于 2026 年的一本杂志。\n文章说电梯不安全。',
  '通知发布于2026年3月5日',
  '楼下 老罗：周六修好',
  'He posted on the board that the lift was out.\nNobody answered.',
  '',
])('%j is no pasted post', (text) => {
  expect(readPastedPost(text, { url: null })).toBeNull();
});

test('a post whose day has no year', () => {
  const text =
    '@栗川一哥\n3-5 16:45 来自 iPhone\n电梯又停了！\n转发 23 评论 9 赞 51\n@momo：真的？\n3-5 16:52 来自 栗川\n@阿竹 回复 @momo：假的\n//@小河的水：停了';
  expect(said(text)).toEqual([
    ['栗川一哥', '电梯又停了！'],
    ['momo', '真的？'],
    ['阿竹', '假的'],
    ['小河的水', '停了'],
  ]);
  expect(readPastedPost(text, { url: null })).toMatchObject({ byline: '栗川一哥', published: null });
  expect(readPastedPost('栗川一哥\n3-5 16:45\n电梯又停了。', { url: null })).toBeNull();
});
