import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../test/linear-time.ts';
import type { Reading } from '../model/report.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';

const rolesOf = ({ blocks, text }: Reading): [string, string][] =>
  blocks.map((block) => [block.role, text.slice(block.start, block.end)]);

const LONG = '城东的小桥昨日重开，停了三个月的公交车也恢复了，附近居民说终于不用绕路，孩子上学也近了。';

const MIRRORED = `### 城东小桥重开？居民热议

---

#### [首页](../../a?n1) &nbsp;|&nbsp; [评论](../../b?n1) &nbsp;|&nbsp; [图书](https://example.net/c)


<div><img alt="小桥" src="https://pic.example.org/1.jpg"/>
<div class="caption">
 修好的小桥，居民在上面走。
</div></div><hr/><div class="post_content" itemprop="articleBody">
 <!-- article begin -->
 <p>
  【河湾时报2023年07月16日讯】（河湾时报记者李明报导）城东的
  <ok href="https://news.example.org/tag/1.html">
   小桥
  </ok>
  、
  <ok href="https://news.example.org/tag/2.html">
   水管
  </ok>
  都修好了，有居民在“
  <ok href="https://news.example.org/tag/3.html">
   邻里
  </ok>
  ”群里发了照片。
 </p>
 <figure class="wp-caption"><ok href="x"><img src="y"/></ok><br/><figcaption>
   （网页截图）
  </figcaption></figure><br/>
 <h4>
  费用由谁承担 至今没有答复
 </h4>
 <p>
  ${LONG}
 </p>
 <p>
  责任编辑：王小丽#
 </p>
 <!-- article end -->
</div>


<img src='http://mirror.example.net/pages/n1.md' width='0px' height='0px'/>

---

原文链接（需绕路）：https://news.example.org/gb/23/7/15/n1.htm
`;

describe('Markdown mixed with HTML and unknown tags', () => {
  const reading = readMarkdown(MIRRORED, { url: null });

  test('blocks', () => {
    expect(rolesOf(reading)).toEqual([
      ['title', '城东小桥重开？居民热议'],
      ['caption', '修好的小桥，居民在上面走。'],
      [
        'paragraph',
        '【河湾时报2023年07月16日讯】（河湾时报记者李明报导）城东的小桥、水管都修好了，有居民在“邻里”群里发了照片。',
      ],
      ['caption', '（网页截图）'],
      ['heading', '费用由谁承担 至今没有答复'],
      ['paragraph', LONG],
    ]);
  });

  test('fields', () => {
    expect(reading).toMatchObject({
      title: '城东小桥重开？居民热议',
      byline: '李明',
      outlet: '河湾时报',
      canonical: 'https://news.example.org/gb/23/7/15/n1.htm',
      published: '2023-07-16',
      language: 'zh-Hans',
      site: null,
      issues: [],
    });
  });
});

test('front matter gives fields', () => {
  const text = `---\ntitle: "The bridge"\ndate: 2024-03-03\nauthor: Ada Marsh\ntags: [bridge, water]\n---\n\nIt reopened.\n\n- first\n- second\n\n> “At last.”`;
  const reading = readMarkdown(text, { url: null });
  expect(reading).toMatchObject({
    title: 'The bridge',
    published: '2024-03-03',
    byline: 'Ada Marsh',
    tags: ['bridge', 'water'],
  });
  expect(rolesOf(reading).map(([role]) => role)).toEqual(['title', 'paragraph', 'item', 'item', 'quote']);
});

describe('plain text', () => {
  test('without title, date or byline these stay unknown', () => {
    const first =
      'The bridge of the Mill Lane has become a hot topic in the town.This matter spread rapidly on the afternoon of May 31.';
    const reading = readPlain(`${first}\n\nNet rumors of the bridge\n\n${first}\n`, { url: null });
    expect(reading).toMatchObject({
      title: null,
      byline: null,
      outlet: null,
      published: null,
      language: 'en',
    });
    expect(rolesOf(reading)).toEqual([
      ['paragraph', first],
      ['heading', 'Net rumors of the bridge'],
      ['paragraph', first],
    ]);
  });

  test('hard-wrapped lines are joined', () => {
    const line = 'the bridge over the mill race was closed again for some weeks';
    const paragraph = [line, line, line, line, 'and then opened.'].join('\n');
    const reading = readPlain(`${paragraph}\n\n${paragraph}`, { url: null });
    expect(rolesOf(reading)).toHaveLength(2);
    expect(rolesOf(reading)[0]![1]).toBe([line, line, line, line, 'and then opened.'].join(' '));
  });

  test('a headline, a date line and a signature of a notice', () => {
    const reading = readPlain(`关于城东小桥封闭的通告\n\n${LONG}\n${LONG}\n\n河湾市水务局\n2023年7月16日`, {
      url: null,
    });
    expect(reading).toMatchObject({
      title: '关于城东小桥封闭的通告',
      kind: 'notice',
      published: '2023-07-16',
    });
  });
});

test.each([
  ['小桥', 500_000],
  ['[', 200_000],
  ['> ', 100_000],
  ['（记者', 100_000],
  ['*a ', 100_000],
])('%s, said %i times, takes linear time', { retry: 2 }, (piece, times) => {
  expectLinearTime((count) => {
    readMarkdown(piece.repeat(count), { url: null });
    readPlain(piece.repeat(count), { url: null });
  }, times);
});

test('any text gives a reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(readMarkdown(text, { url: null }).text).not.toContain('\0');
      expect(readPlain(text, { url: null }).text).not.toContain('\0');
    }),
  );
});

test.each<[string, string, string | null]>([
  ['# 望河路水管爆裂 居民提桶排队 | 河湾镜像', '望河路水管爆裂 居民提桶排队', '河湾镜像'],
  [
    '# Bridge shut after a beam breaks | Riverton Mirror',
    'Bridge shut after a beam breaks',
    'Riverton Mirror',
  ],
  ['# 水管 | 爆裂', '水管 | 爆裂', null],
  [
    '# Who pays | and who says so? | nobody, it seems',
    'Who pays | and who says so? | nobody, it seems',
    null,
  ],
])('a saved page heads itself with its site: %s', (heading, title, site) => {
  const reading = readMarkdown(`${heading}\n\n昨天上午水管爆裂，十二人受伤。\n`, { url: null });
  expect(reading).toMatchObject({ title, site });
  expect(reading.text.startsWith(title)).toBe(true);
});
