import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const remark = (name: string, words: string, when: string, to = ''): string =>
  `<div class="item"><a>${name}</a>${to === '' ? '' : ` 回复 <a>@${to}</a>`}：${words}<div>${when}</div></div>`;
const page = (head: string, counters: string, below: string): string =>
  `<html><head><title>浪语正文 - 浪语</title></head><body><div>首页 热门 视频</div><div class="card">${head}<div>电梯又停了！#小河家园# 我住八楼，每天爬楼。</div><div>${counters}</div></div><div class="list">${below}</div><div>关于浪语 | 帮助</div></body></html>`;
const HEAD = '<div><a href="/u/1">@栗川一哥</a></div><div>2026年8月4日 07:58 来自 浪语网页</div>';

test('a page that shows a post and remarks is a post: each says what they say', () => {
  const html = page(
    HEAD,
    '转发 382 评论 15 赞 210',
    remark('momo', '真的？', '8-4 08:10') +
      remark('小河物业官方<span>V</span>', '已报修。下周恢复。', '8-4 11:30') +
      remark('栗川一哥', '谢谢', '8-4 11:41', '小河物业官方'),
  );
  const reading = readHtml(html, { url: null });
  expect(reading).toMatchObject({
    kind: 'post',
    title: null,
    byline: '栗川一哥',
    published: '2026-08-04T07:58',
  });
  const at = (span: { start: number; end: number } | null) =>
    span && reading.text.slice(span.start, span.end);
  expect(reading.transcript!.messages.map(({ label, body }) => [at(label), at(body)])).toEqual([
    ['栗川一哥', '电梯又停了！#小河家园# 我住八楼，每天爬楼。'],
    ['momo', '真的？'],
    ['小河物业官方', '已报修。下周恢复。'],
    ['栗川一哥', '谢谢'],
  ]);
  expect(reading.text).not.toContain('帮助');
});

test.each([
  ['no account', page('<div>2026年8月4日 07:58</div>', '转发 382 评论 15 赞 210', '')],
  ['no counters', page(HEAD, '阅读 20', '')],
  ['a headline', page(`<h1>电梯又停了</h1>${HEAD}`, '转发 382 评论 15 赞 210', '')],
])('a page with %s is none', (_, html) => {
  expect(readHtml(html, { url: null }).transcript).toBeUndefined();
});

test('what every page of a site is called is no title', () => {
  expect(readHtml(page('', '阅读 20', ''), { url: null }).title).toBeNull();
});
