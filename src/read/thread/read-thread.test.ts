import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import { readHtml } from '../html/read-html.ts';

/** A page's messages as `label @ time -> whom: words | own words`. */
function messagesOf(body: string): readonly string[] | undefined {
  const { text, transcript } = readHtml(`<html><body>${body}</body></html>`, { url: null });
  const at = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end).replaceAll('\n', ' / ') : '';
  return transcript?.messages.map(
    ({ label, time, reply, body: words }) =>
      `${at(label)} @ ${time}${reply === null ? '' : ` -> ${at(reply.label)}: ${at(reply.words)}`} | ${at(words)}`,
  );
}

const discuz = (name: string, when: string, words: string, quote = '') =>
  `<div><div class="authi"><a class="xw1">${name}</a></div><em>发表于 ${when}</em><table><tr><td class="t_f">${quote === '' ? '' : `<div class="quote"><blockquote>${quote}</blockquote></div>`}${words}</td></tr></table></div>`;
const reddit = (name: string, when: string, words: string, inside = '') =>
  `<div class="comment"><span class="author">${name}</span> <time datetime="${when}">2 weeks ago</time><div class="md">${words}</div><span>12 points</span><a>reply</a>${inside}</div>`;

describe('a page of posts', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a forum: authors, floors, a quotation with its head',
      `<h1>小河家园停水</h1>${discuz('桥头老邱', '2026-3-2 12:20:08', '物业说水管昨天就裂了。')}${discuz('青石', '2026-3-2 13:02', '不是昨天，是上周。', '桥头老邱 发表于 2026-3-2 12:20<br>物业说水管昨天就裂了')}`,
      [
        '桥头老邱 @ 2026-03-02T12:20:08 | 物业说水管昨天就裂了。',
        '青石 @ 2026-03-02T13:02 -> 桥头老邱: 物业说水管昨天就裂了 | 不是昨天，是上周。',
      ],
    ],
    [
      'a saved post and its remarks, in boxes of unknown names, one with a badge',
      `<div class="zz1"><div class="zz2"><a href="/u/7">河边的伞</a> <i></i></div><div class="zz3"><a title="2026-03-02 21:37">3月2日 21:37</a> 来自 手机 发布于 河湾</div><div class="zz4">今晚游泳馆又停电了！馆里还有二十多个孩子，没有人通知我们，到底怎么回事？</div><div>转发 31 评论 12 赞 90</div></div><div class="zz5"><div><div class="zz4"><a>青石</a>：我刚从馆里出来，灯是亮的</div><div>3月2日 21:50</div></div><div><div class="zz4"><a>河湾体育</a><span>官方</span>：正在核实</div><div>3月2日 22:10</div></div></div>`,
      [
        '河边的伞 @ 2026-03-02T21:37 | 今晚游泳馆又停电了！馆里还有二十多个孩子，没有人通知我们，到底怎么回事？',
        '青石 @ XXXX-03-02T21:50 | 我刚从馆里出来，灯是亮的',
        '河湾体育 @ XXXX-03-02T22:10 | 正在核实',
      ],
    ],
    [
      'a thread whose names are followed by handles',
      `<article><div><span>Orla Finch</span> <span>@orlafinch</span> <span>Mar 2, 2026</span></div><p>The pool went dark at nine. A thread 1/</p></article><article><div><span>Hale Pool</span> <span>@halepool</span> <span>Mar 3, 2026</span></div><p>Replying to @orlafinch: The lights were never off.</p></article><article><div><span>Orla Finch</span> <span>@orlafinch</span></div><p>2/ I was in the water.</p></article>`,
      [
        'Orla Finch @ 2026-03-02 | The pool went dark at nine. A thread 1/',
        'Hale Pool @ 2026-03-03 -> orlafinch:  | The lights were never off.',
        'Orla Finch @ null | 2/ I was in the water.',
      ],
    ],
    [
      'remarks that lie in one another, and one that was removed',
      `<h1>Who shut the pool?</h1>${reddit(
        'u/marl',
        '2026-03-02T20:14:00Z',
        '<p>The pump failed.</p><p>I was there.</p>',
        reddit(
          'u/tess',
          '2026-03-02T21:00:00Z',
          '<blockquote>The pump failed</blockquote><p>It did not.</p>',
        ),
      )}${reddit('[deleted]', '2026-03-02T21:40:00Z', '<p>[removed]</p>')}`,
      [
        'u/marl @ 2026-03-02T20:14:00Z | The pump failed. / I was there.',
        'u/tess @ 2026-03-02T21:00:00Z -> : The pump failed | It did not.',
      ],
    ],
    [
      'an account with its post, and remarks that begin with a linked name',
      '<div class="feed"><a class="W_f14">小河一哥</a><div><a title="2026-03-02 21:37">03-02 21:37</a> 来自 <a>网页</a></div><div>电梯又停了！<a>展开c</a></div><div><a>转发 18</a> <a>评论 6</a> <a>赞 52</a></div></div><div><div><a>小河物业</a>：已报修，<a>@路过</a> 请放心。</div><div>03-02 22:05</div></div><div><div><a>小河一哥</a>：回复@小河物业:谁报的修？</div><div>03-02 22:09</div></div><div>京ICP证000000号</div>',
      [
        '小河一哥 @ 2026-03-02T21:37 | 电梯又停了！',
        '小河物业 @ XXXX-03-02T22:05 | 已报修，@路过 请放心。',
        '小河一哥 @ XXXX-03-02T22:09 -> 小河物业:  | 谁报的修？',
      ],
    ],
    [
      'a group post and its remarks, each in a box that is called so',
      `<div class="post"><h2>Hale Valley Talk</h2><div><strong>Orla Finch</strong> · 2 March 2031 at 21:40</div><p>The pool is shut and nobody told us!</p></div><div class="comments"><div class="comment"><b>Ben Orr</b> <span>2 March 2031 at 21:52</span><p>It was open at nine.</p></div><div class="comment"><b>Hale Pool</b> <span>3 March 2031 at 09:00</span><p>Hi Orla, this is not true.</p></div></div>`,
      [
        'Orla Finch @ 2031-03-02T21:40 | The pool is shut and nobody told us!',
        'Ben Orr @ 2031-03-02T21:52 | It was open at nine.',
        'Hale Pool @ 2031-03-03T09:00 | Hi Orla, this is not true.',
      ],
    ],
    [
      'a card beside each post',
      ['Ada', 'Ben']
        .map(
          (name) =>
            `<article class="message"><h4><a class="username">${name}</a></h4><dl><dt>Joined</dt><dd>Jun 29, 2016</dd><dt>Messages</dt><dd>11</dd></dl><time datetime="2026-03-02T08:00:00Z"></time><div>${name} saw the gate open.</div><div>Reactions: Cleo</div></article>`,
        )
        .join(''),
      [
        'Ada @ 2026-03-02T08:00:00Z | Ada saw the gate open.',
        'Ben @ 2026-03-02T08:00:00Z | Ben saw the gate open.',
      ],
    ],
  ])('%s', (_, body, messages) => {
    expect(messagesOf(body)).toEqual(messages);
  });

  test('the first post is by whom and when the page is', () => {
    const html = `<html><head><title>小河家园停水 - 河湾论坛</title></head><body><h1>小河家园停水</h1>${discuz('桥头老邱', '2026-3-2 12:20', '水管裂了。')}${discuz('青石', '2026-3-3 13:02', '还没修好。')}</body></html>`;
    expect(readHtml(html, { url: null })).toMatchObject({
      kind: 'post',
      title: '小河家园停水',
      byline: '桥头老邱',
      published: '2026-03-02T12:20',
      issues: [],
    });
  });
});

test.each([
  ['many names in one block', (size: number) => '<a class="username">Ada</a>'.repeat(size)],
  ['many links before a colon', (size: number) => `<p>${'<a>青石</a>：好。'.repeat(size)}</p>`],
  ['names in names', (size: number) => '<div class="comment"><b class="author">Ada</b> Yes.'.repeat(size)],
])('takes a time that grows with the page: %s', (_, make) => {
  expectLinearTime((size) => readHtml(make(size), { url: null }), 2_000);
});

const STORY = '<p>The council shut the pool on Monday after the pump failed, a spokesman said.</p>'.repeat(3);

describe('no page of posts', () => {
  test.each([
    [
      'an article with remarks below it',
      `<h1>Pool shut</h1>${STORY}${reddit('u/a', '2026-03-02T20:14:00Z', '<p>Typical.</p>')}${reddit('u/b', '2026-03-02T20:15:00Z', '<p>Shame.</p>')}`,
    ],
    [
      'an article by two writers',
      `<h1>Pool shut</h1><span class="author">Ada Marsh</span><span class="author">Ben Orr</span>${STORY}`,
    ],
    [
      'an article whose writers stand above and below it',
      `<h1>Pool shut</h1><div class="author">Ada Marsh</div>${STORY}<div class="author">Ben Orr</div><p>Ben writes of harbours.</p>`,
    ],
    [
      'a short article whose box is called a post, with remarks below it',
      `<div class="post"><h1>Pool shut</h1><div><b>Ada Marsh</b> <span>2 March 2031 at 18:05</span></div><p>The council shut the pool on Monday.</p></div><div class="comment"><b>Ben Orr</b> <span>2 March 2031 at 21:52</span><p>It was open at nine.</p></div>`,
    ],
    [
      'a long one without a headline',
      `<div class="post"><div><b>Ada Marsh</b> <span>2 March 2031 at 18:05</span></div>${STORY.repeat(5)}</div><div class="comment"><b>Ben Orr</b> <span>2 March 2031 at 21:52</span><p>It was open at nine.</p></div>`,
    ],
    [
      'a list of articles',
      ['Ada Marsh', 'Ben Orr']
        .map(
          (name) =>
            `<div><span class="author">${name}</span><h3><a href="/x">The pool is shut</a></h3><p>The pump failed on Monday.</p></div>`,
        )
        .join(''),
    ],
    [
      'one post',
      `<h1>Who shut the pool?</h1>${reddit('u/marl', '2026-03-02T20:14:00Z', '<p>The pump failed.</p>')}`,
    ],
    [
      'links before a colon in an article',
      `<h1>热线问答</h1><p>本报开通热线，昨天接到许多电话，答复如下。</p><p><a>停水</a>：自来水公司说今晚恢复。</p><p><a>停电</a>：供电公司说已经恢复。</p>`,
    ],
  ])('%s', (_, body) => {
    expect(messagesOf(body)).toBeUndefined();
  });
});
