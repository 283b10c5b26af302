import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const linesOf = (html: string): string[] => {
  const { blocks, text } = readHtml(html, { url: null });
  return blocks.filter(({ role }) => role !== 'title').map(({ start, end }) => text.slice(start, end));
};
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

const NOTICE = [
  '近日，有住户在业主群里传播青石里小区电梯停用的不实消息，物业公司说明如下：',
  '一、电梯没有停用。',
  '二、检修费由物业承担',
  '特此说明。',
  '青石里物业有限公司',
  '2026年3月5日',
];
const LETTER = [
  'Larkmeadow Swimming Club has seen false reports about its fees and states the following:',
  '1. Fees stay as they are.',
  '2. No lesson was cancelled.',
  'We thank our members.',
];

describe('one long paragraph among short ones', () => {
  test.each([
    ['on a bare page', `<h1>情况说明</h1>${paragraphs(NOTICE)}`, NOTICE],
    ['in an article', `<article><h1>情况说明</h1>${paragraphs(NOTICE)}</article>`, NOTICE],
    ['in an element named for its content', `<div class=content>${paragraphs(NOTICE)}</div>`, NOTICE],
    [
      'below a date, beside columns of links',
      `<div><a href=/>首页</a> <a href=/news>新闻</a></div><h1>情况说明</h1><div>2026-03-05 09:00</div>${paragraphs(NOTICE)}<div><a href=/2>下一篇</a></div>`,
      NOTICE,
    ],
    [
      'as sections of an article of an account',
      `<div id=js_content>${NOTICE.map((line) => `<section><section><span>${line}</span></section></section>`).join('')}</div>`,
      NOTICE,
    ],
    ['as wrappers of one paragraph each', NOTICE.map((line) => `<div><p>${line}</p></div>`).join(''), NOTICE],
    [
      'with its points in a list',
      `<p>${NOTICE[0]}</p><ol><li>电梯没有停用</li><li>检修费由物业承担</li></ol><p>特此说明。</p>`,
      [NOTICE[0], '电梯没有停用', '检修费由物业承担', '特此说明。'],
    ],
    [
      'below its points and a salutation',
      `<h1>情况说明</h1>${paragraphs(['各位住户：', '电梯没有停用。'])}<p>${LETTER[0]}</p>`,
      ['各位住户：', '电梯没有停用。', LETTER[0]],
    ],
    [
      'that announces what stands outside of its element',
      `<div class=content>${paragraphs(NOTICE.slice(0, 1))}</div><div class=list>${paragraphs(NOTICE.slice(1, 4))}</div>`,
      NOTICE.slice(0, 4),
    ],
    [
      'with nothing but a signature',
      `<h1>情况说明</h1><p>${NOTICE[0]?.replace('：', '。')}</p><p>青石里物业有限公司</p><p>2026年3月5日</p><p>技术支持：云帆</p>`,
      [NOTICE[0]?.replace('：', '。'), '青石里物业有限公司', '2026年3月5日'],
    ],
    [
      'as elements named for their content each',
      NOTICE.map((line) => `<div class="rich-text">${line}</div>`).join(''),
      NOTICE,
    ],
    ['in English', `<h1>About our fees</h1>${paragraphs(LETTER)}`, LETTER],
    [
      'in sections under headings',
      `<div class=part><h2>What we say</h2><p>${LETTER[0]}</p></div><div class=part><h2>Fees</h2><p>They stay as they are.</p></div>`,
      ['What we say', LETTER[0], 'Fees', 'They stay as they are.'],
    ],
  ])('%s is read with them', (_name, html, lines) => {
    expect(linesOf(`<html><body>${html}</body></html>`)).toEqual(lines);
  });
});

const SAMPLED = '受东桥街道委托，我站于4月2日对三号水箱采样，结果如下：';
const ADVICE =
  '检测结果表明，三号水箱的浊度没有超过限值。我站建议，业主在清洗水箱以前把水烧开再喝，结果只对来样负责。';
const TABLE =
  '<table><tr><th>项目</th><th>结果</th></tr><tr><td>硬度</td><td>412</td></tr><tr><td>浊度</td><td>0.8</td></tr></table>';
const ROWS = ['项目 结果', '硬度 412', '浊度 0.8'];
const sampled = paragraphs([SAMPLED]);
const advice = paragraphs([ADVICE]);

describe('a table goes with the sentence before it', () => {
  test.each([
    ['between sentences', `${sampled}${TABLE}${advice}`, [SAMPLED, ...ROWS, ADVICE]],
    ['in a wrapper', `${sampled}<div class=tb>${TABLE}</div>${advice}`, [SAMPLED, ...ROWS, ADVICE]],
    [
      'below its name',
      `${sampled}<p>表一 水质</p>${TABLE}${advice}`,
      [SAMPLED, '表一 水质', ...ROWS, ADVICE],
    ],
    ['as the last of it', `${advice}${sampled}${TABLE}`, [ADVICE, SAMPLED, ...ROWS]],
    ['below a text of one sentence', `${sampled}${TABLE}`, [SAMPLED, ...ROWS]],
    [
      'above the signature',
      `${advice}${sampled}${TABLE}<p>东桥水站</p><p>2026年4月4日</p>`,
      [ADVICE, SAMPLED, ...ROWS, '东桥水站', '2026年4月4日'],
    ],
    [
      'but not a table of links',
      `${sampled}${TABLE.replaceAll(/<td>(.*?)<\/td>/g, '<td><a href=/2>$1</a></td>')}${advice}`,
      [ADVICE],
    ],
    ['nor one that no sentence is before', `${TABLE}${advice}`, [ADVICE]],
    ['nor a foot of a page', `${advice}<table><tr><td>版权所有</td><td>东桥</td></tr></table>`, [ADVICE]],
  ])('%s', (_name, html, lines) => {
    expect(linesOf(`<html><body><h1>三号水箱水质</h1>${html}</body></html>`)).toEqual(lines);
  });
});

const STORY = '青石里小区的两部电梯昨日起分别检修三天，物业公司提醒住户改走东侧楼梯，老人可以请保安帮忙。';

describe('what is no text is left out', () => {
  test.each([
    ['links below it', `<p>${STORY}</p><p><a href=/2>电梯为什么停？</a></p><p><a href=/3>谁来付钱？</a></p>`],
    ['the foot of a page', `<p>${STORY}</p><p>版权所有：青石在线。</p><p>技术支持：云帆。</p>`],
    ['words without a sentence', `<p>青石在线 生活</p><p>${STORY}</p><p>字号</p>`],
    [
      'a nameless column beside it',
      `<div><p>${STORY}</p></div><div><h3>关于本站</h3><p>本站由邻居们办。</p><p>欢迎来稿。</p></div>`,
    ],
    [
      'what stands outside of an element named for its content',
      `<div class=content><p>${STORY}</p></div><p>请先登录。</p><p>登录后可以评论。</p>`,
    ],
    [
      'what stands outside of a bare element named for its content',
      `<div class=content>${STORY}</div><p>请先登录。</p>`,
    ],
    [
      'another article',
      `<article class=post><p>${STORY}</p></article><article class=post><h2>停水</h2><p>东区停水三天。</p></article>`,
    ],
    ['teasers', `<article><p>${STORY}</p></article><article><p><a href=/2>停水三天。</a></p></article>`],
  ])('%s', (_name, html) => {
    expect(linesOf(`<html><body>${html}</body></html>`)).toEqual([STORY]);
  });
});
