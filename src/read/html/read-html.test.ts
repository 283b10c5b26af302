import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reading, ReadingSchema } from '../../model/report.ts';
import { isSpan } from '../../text/span.ts';
import { readHtml } from './read-html.ts';

const PARAGRAPHS = [
  '【河湾时报2023年07月16日讯】（河湾时报记者李明报导）城东的小桥昨日重开，停了三个月的公交车也恢复了，附近居民说终于不用绕路。',
  '市水务局值班人员告诉记者，桥下的水管已经换好，但是否还会停水，他们不清楚，要等下周的检查结果。',
  '施工方负责人王先生称，工期推迟是因为五月连续下雨，对于费用增加的问题，他没有正面回答，只说以公告为准。',
];

const CHINESE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>城东小桥重开 居民不再绕路_河湾新闻_河湾网</title>
<meta property="og:title" content="城东小桥重开 居民不再绕路"><meta name="keywords" content="小桥,水管">
<link rel="canonical" href="https://news.example.org/2023/0716/1.html">
</head><body>
<div class="nav-bar"><a href="/">首页</a><a href="/news">新闻</a><a href="/life">生活</a></div>
<div class="article"><h1>城东小桥重开 居民不再绕路</h1>
<div class="info"><span>2023-07-16 09:30</span> 来源：<a href="https://paper.example.org">河湾日报</a> <a href="#share">分享到</a></div>
<div class="content">
<p>${PARAGRAPHS[0]}</p>
<p class="center"><img src="a.jpg"><br>修好的小桥</p>
<p>${PARAGRAPHS[1]}</p>
<h2>费用由谁承担</h2>
<p>${PARAGRAPHS[2]}详见<a href="https://gov.example.org/notice">水务局
   公告</a>。</p>
<p>责任编辑：王小丽</p>
</div></div>
<div class="related-news"><h3>相关新闻</h3><ul><li><a href="/2">别的新闻一则</a></li><li><a href="/3">别的新闻两则</a></li></ul></div>
<img src="https://track.example.org/p.gif" width="0" height="0">
<div class="footer">版权所有 河湾网 未经授权不得转载</div>
</body></html>`;

function rolesOf(reading: Reading): [string, string][] {
  return reading.blocks.map((block) => [block.role, reading.text.slice(block.start, block.end)]);
}

describe('a Chinese news page', () => {
  const reading = readHtml(CHINESE, { url: 'https://mirror.example.net/a/1.html' });

  test('blocks', () => {
    expect(rolesOf(reading)).toEqual([
      ['title', '城东小桥重开 居民不再绕路'],
      ['paragraph', PARAGRAPHS[0]],
      ['caption', '修好的小桥'],
      ['paragraph', PARAGRAPHS[1]],
      ['heading', '费用由谁承担'],
      ['paragraph', `${PARAGRAPHS[2]}详见水务局公告。`],
    ]);
  });

  test('fields', () => {
    const { title, byline, outlet, site, canonical, published, language, kind, tags } = reading;
    expect({ title, byline, outlet, site, canonical, published, language, kind, tags }).toEqual({
      title: '城东小桥重开 居民不再绕路',
      byline: '李明',
      outlet: '河湾日报',
      site: 'mirror.example.net',
      canonical: 'https://news.example.org/2023/0716/1.html',
      published: '2023-07-16T09:30',
      language: 'zh-Hans',
      kind: 'article',
      tags: ['小桥', '水管'],
    });
    expect(reading.reasons.map(({ rule }) => rule)).toContain('published:date-line');
  });

  test('links carry their span', () => {
    const [link] = reading.links;
    expect(link?.url).toBe('https://gov.example.org/notice');
    expect(reading.text.slice(link!.span!.start, link!.span!.end)).toBe('水务局公告');
  });
});

describe('who published', () => {
  const page = (body: string): Reading =>
    readHtml(
      `<html><head><title>小桥又封了</title></head><body><h1>小桥又封了</h1>${body}<p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></body></html>`,
      {
        url: null,
      },
    );

  test.each([
    [
      'an account and its author, not the call above the text',
      '<div id="meta_content"><span class="rich_media_meta rich_media_meta_text">小岑</span> <a id="js_name">\n 河湾邻里圈 </a> <em id="publish_time" class="rich_media_meta_text">2024年3月5日 22:31</em></div><p class="rich_media_content">点击上方<span>蓝字</span>关注我们</p>',
      { outlet: '河湾邻里圈', byline: '小岑' },
    ],
    [
      'nobody who only says how a page is ordered',
      '<p>2024年3月5日　最新内容在最上方</p>',
      { outlet: null, byline: null },
    ],
    [
      'nobody who calls to click',
      '<p class="source">点击蓝字</p><p>2024年3月5日</p>',
      { outlet: null, byline: null },
    ],
    ['who checked', '<p>明镜核查　核查员 岑晓秋　2024年3月5日</p>', { outlet: '明镜核查', byline: '岑晓秋' }],
  ])('%s', (_name, body, fields) => {
    expect(page(body)).toMatchObject(fields);
  });
});

const SENTENCES =
  'The bridge over the mill race was closed in May after a water main burst below it. Buses had to go round by the school. ';
const english = (extra: { head?: string; top?: string; end?: string }): string => `<html><head>
<title>Bridge reopens after three months | Riverton Post</title>${extra.head ?? ''}</head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><main><h1>Bridge reopens after three months</h1>${extra.top ?? ''}
<p>${SENTENCES.repeat(2)}</p><p>${SENTENCES.repeat(3)}</p><ul><li>The road opens at six.</li></ul>${extra.end ?? ''}</main>
<footer>© Riverton Post</footer></body></html>`;

describe('an English page', () => {
  const ld = (object: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
  const article = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Bridge reopens after three months',
        datePublished: '2024-03-03T16:05:00+01:00',
        author: [{ '@type': 'Person', name: 'Ada Marsh' }],
        publisher: { '@type': 'Organization', name: 'Riverton Post' },
      },
    ],
  };

  test('JSON-LD gives date with its zone, author and publisher', () => {
    const reading = readHtml(english({ head: ld(article) }), { url: null });
    expect(reading).toMatchObject({
      title: 'Bridge reopens after three months',
      byline: 'Ada Marsh',
      outlet: 'Riverton Post',
      published: '2024-03-03T16:05:00+01:00',
      language: 'en',
      site: 'Riverton Post',
      canonical: null,
    });
  });

  test('a byline and a date in words', () => {
    const reading = readHtml(english({ top: '<p>By Ada Marsh</p><p>March 3, 2024</p>' }), { url: null });
    expect(reading).toMatchObject({ byline: 'Ada Marsh', published: '2024-03-03', outlet: null });
  });

  test.each([
    ['the clock below the headline', '<p>March 3, 2024 16:05</p>', '2024-03-03T16:05'],
    ['a clock of another day', '<p>March 4, 2024 16:05</p>', '2024-03-03'],
    ['the clock of a change', '<p>Updated March 3, 2024 16:05</p>', '2024-03-03'],
  ])('a day in the head, and %s', (_name, top, published) => {
    const head = '<meta name="publishdate" content="2024-03-03">';
    expect(readHtml(english({ head, top }), { url: null }).published).toBe(published);
  });

  test('what the page does not say stays unknown', () => {
    const reading = readHtml(english({}), { url: null });
    expect(reading).toMatchObject({
      byline: null,
      outlet: null,
      published: null,
      canonical: null,
    });
    expect(reading.reasons.map(({ rule }) => rule)).toEqual(['title:h1', 'site:title-suffix']);
  });

  test('related stories and the writer’s portrait are left out', () => {
    const end = '<h3>Related Articles</h3><p>Another story about a school canteen and its new cook.</p>';
    expect(readHtml(english({ end }), { url: null }).text).not.toContain('canteen');
  });
});

describe('odd markup', () => {
  test('unknown tags stand inside the sentence', () => {
    const html = `<p>\n 城东的\n <ok href="https://a.example/">\n  小桥\n </ok>\n 昨日“\n <ok>\n 重开\n </ok>\n ”，居民说终于不用绕路，公交车也恢复了。</p>`;
    expect(readHtml(html, { url: null }).text).toBe(
      '城东的小桥昨日“重开”，居民说终于不用绕路，公交车也恢复了。',
    );
  });

  test('table rows are blocks of their own', () => {
    const row = '<tr><td>管线更换</td><td>三月</td><td>完成</td></tr>';
    const { blocks, text } = readHtml(`<table>${row}${row}</table>`, { url: null });
    expect(blocks.map((block) => [block.role, text.slice(block.start, block.end)])).toEqual([
      ['row', '管线更换 三月 完成'],
      ['row', '管线更换 三月 完成'],
    ]);
  });

  test('a page that only a script would draw is read from its noscript', () => {
    const html = `<body><p>Loading</p><noscript><article><p>${SENTENCES.repeat(3)}</p></article></noscript></body>`;
    expect(readHtml(html, { url: null }).text).toContain('mill race');
  });

  test('ten million nested tags give their text and an issue, soon', () => {
    const before = performance.now();
    const reading = readHtml(`${'<b>'.repeat(10_000_000)}deep water`, { url: null });
    expect(reading.issues.map(({ code }) => code)).toContain('too-deep');
    expect(reading.text).toBe('deep water');
    expect(performance.now() - before).toBeLessThan(8_000);
  });

  test('a page without text has an issue', () => {
    expect(readHtml('<html><body></body></html>', { url: null }).issues.map(({ code }) => code)).toEqual([
      'no-main-text',
    ]);
  });
});

const MARKUP = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<a href="x">',
      '</a>',
      '<table><tr><td>',
      '<!--',
      '-->',
      '<![CDATA[',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">{"@type":"Article"',
      '</script>',
      '<h1>',
      '<title>',
      '<svg>',
      '&#xD800;',
      '<br>',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  ),
  { maxLength: 25 },
);

test('any markup gives a valid reading whose spans fit', () => {
  fc.assert(
    fc.property(MARKUP, (parts) => {
      const reading = readHtml(parts.join(''), { url: 'https://a.example/' });
      expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
      for (const block of reading.blocks) expect(isSpan(reading.text, block)).toBe(true);
      for (const { span } of reading.links) if (span) expect(isSpan(reading.text, span)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('who wrote it and whose it is, in lines with more than that', () => {
  const page = (credits: string, site = 'Marlow Gazette') =>
    `<html><head><meta property="og:site_name" content="${site}"></head><body><h1>The bridge opens again</h1>${credits}<div class="body"><p>The bridge opened on Monday, the council said, after three months of work on its piers.</p><p>It was shut in May, when the water reached the road and took a part of it away.</p></div></body></html>`;
  test.each([
    ['By <a rel="author">Ada Marsh</a> <span>Local Democracy Reporter</span>', 'Ada Marsh', null],
    ['By <a>Marlow Gazette</a> <span>Local Democracy Reporter</span>', null, 'Marlow Gazette'],
    ['Saturday 8 August 2026 08:00 | By Odile Marsh', 'Odile Marsh', null],
  ])('%s', (credits, byline, outlet) => {
    expect(readHtml(page(`<div>${credits}</div>`), { url: null })).toMatchObject({ byline, outlet });
  });

  test('a Chinese column and a reporter posted elsewhere', () => {
    const html =
      '<html><body><h1>河灣大橋重開</h1><div>2026-03-12 00:30　河灣日報　駐青浦記者葉嘉怡</div><p>【河灣日報專訊】城東的小橋昨日重開，停了三個月的公車也恢復了，附近居民說終於不用繞路。</p><p>水務局值班人員向本報表示，橋下的水管已經換好，不會再停水了，請居民放心。</p></body></html>';
    expect(readHtml(html, { url: null })).toMatchObject({ byline: '葉嘉怡', outlet: '河灣日報' });
  });

  test('an answer to a letter is of the day on which it is signed, by whoever signs it', () => {
    const html =
      '<html><body><h3>关于小桥停电的来信</h3><table><tr><td>来信人</td><td>何**</td><td>来信时间</td><td>2026-03-12 20:14</td></tr></table><div><b>来信内容：</b>本人自去年9月起多次反映桥上的路灯不亮，一直没有人处理，请问谁负责？</div><div><b>答复内容：</b>何先生您好！经核实，自去年9月以来我街道共收到您反映路灯问题的工单3件，均已转路灯所处理。<br>河湾街道办事处<br>2026年3月18日</div></body></html>';
    expect(readHtml(html, { url: null })).toMatchObject({
      outlet: '河湾街道办事处',
      published: '2026-03-18',
    });
  });
});
