import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const STORY =
  'The lift of the library was closed on Monday after a cable had worn through, the council said. It opens on Friday.';
const STANDFIRST = 'Readers have to take the stairs until the cable is replaced.';
const page = (before: string, story: string, after: string): string =>
  `<html><body>${before}<div class="content"><p>${story}</p><p>${story.toUpperCase()}</p></div>${after}</body></html>`;

test.each([
  [
    'a standfirst above the text',
    page(`<p>${STANDFIRST}</p>`, STORY, ''),
    [`may belong to it: “${STANDFIRST}”.`],
  ],
  ['sentences below it', page('', STORY, `<p>${STANDFIRST}</p>`), [`may belong to it: “${STANDFIRST}”.`]],
  [
    'a last line that announces',
    page(
      '',
      'The council, asked about the worn cable, gave the following answers to the readers of this paper:',
      '',
    ),
    ['The text ends with a colon; what should follow it was not found.'],
  ],
  ['a standfirst that the text repeats', page(`<p>${STORY}</p>`, STORY, ''), []],
  [
    'a table above it',
    page('<table><tr><td>Lift one</td><td>9,412 rides</td></tr></table>', STORY, ''),
    ['may belong to it: “Lift one 9,412 rides”.'],
  ],
  ['links', page('', STORY, `<p><a href="/2">${STANDFIRST}</a></p>`), []],
  ['a heading of a column', page('', STORY, `<h3>More of this</h3><p>${STANDFIRST}</p>`), []],
  ['a call', page('', STORY, '<p>Loading posts…</p>'), []],
  ['what its name tells apart', page('', STORY, `<div class="related"><p>${STANDFIRST}</p></div>`), []],
  ['the foot of a page', page('', STORY, `<p>© The Larkmeadow Post.</p>`), []],
])('%s', (_name, html, messages) => {
  const left = readHtml(html, { url: null }).issues.filter(({ code }) => code === 'text-left-out');
  expect(left).toHaveLength(messages.length);
  for (const [index, message] of messages.entries()) expect(left[index]?.message).toContain(message);
});

test('readers’ remarks are told, and not quoted', () => {
  const remarks =
    '<div class="comments"><h3>网友评论（2）</h3><p>momo 03-06 09:31</p><p>听说桥上有四十多个人，真的假的？</p></div>';
  const html = `<html><body><h1>小桥重开</h1><div class="content"><p>城东的小桥昨日重开，停了三个月的公交车也恢复了，附近居民说终于不用绕路。</p><p>市水务局值班人员告诉记者，桥下的水管已经换好，不会再停水了，请居民放心。</p></div>${remarks}</body></html>`;
  const { issues } = readHtml(html, { url: null });
  expect(issues.map(({ message }) => message)).toEqual([
    'Readers’ remarks below the text were left out, about 2 lines of them.',
  ]);
  expect(readHtml(html.replace(remarks, '<h3>评论</h3>'), { url: null }).issues).toEqual([]);
});

test('remarks are told by the boxes that they lie in, too; a form to write one is none', () => {
  const messages = (below: string) =>
    readHtml(page('<h1>Lift shut</h1>', STORY, below), { url: null }).issues.map(({ message }) => message);
  const remark =
    '<div class="comment"><span>Orla</span><p>I took the lift at nine, it was running.</p></div>';
  expect(messages(`<div class="comment-list">${remark}</div>`)).toEqual([
    'Readers’ remarks below the text were left out, about 1 lines of them.',
  ]);
  expect(
    messages('<div class="comments"><form><p>Your address will not be shown to anybody.</p></form></div>'),
  ).toEqual([]);
});

test('lines below a post that no rule knows for remarks are told', () => {
  const post = (below: string) =>
    `<html><body><div class="zz4">今晚游泳馆又停电了！馆里还有二十多个孩子，没有人通知我们，到底怎么回事？</div><div>转发 31 评论 12 赞 90</div>${below}</body></html>`;
  const remarks = '<p>青石说我刚从馆里出来，灯是亮的</p><p>路人甲说停了十分钟而已</p>';
  const messages = (html: string) => readHtml(html, { url: null }).issues.map(({ message }) => message);
  expect(messages(post(remarks))).toEqual(['Lines below the post were left out, about 2 of them.']);
  expect(messages(post('<p>3月2日 21:50</p><p>© 河湾</p>'))).toEqual([]);
});

test('a date below several by-lines, and one above rows', () => {
  const page = `<html><body><h1>Bridge opens again after the flood</h1><p>By Ada Marsh and Ben Orr of the desk</p><p>Additional reporting by Nia Dole</p><p>Saturday, August 8, 2026</p><p>The bridge opened on Monday, the council said, after three months of work on its piers.</p><p>It was shut in May, when the water reached the road and took a part of it away.</p></body></html>`;
  expect(readHtml(page, { url: null }).published).toBe('2026-08-08');
  const list = `<html><body><h1>河湾热搜榜</h1><p>更新时间：2026-08-06 20:00</p><table><tr><th>排名</th><th>词</th></tr><tr><td>1</td><td>小桥重开</td></tr><tr><td>2</td><td>水管漏水</td></tr></table></body></html>`;
  expect(readHtml(list, { url: null })).toMatchObject({ published: '2026-08-06T20:00', outlet: null });
});
