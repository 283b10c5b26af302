import { describe, expect, test } from 'vitest';
import { readPastedComments } from './read-pasted-comments.ts';

function read(text: string) {
  const reading = readPastedComments(text, { url: null });
  if (reading === null) return null;
  const at = (span: { start: number; end: number } | null | undefined) =>
    span ? reading.text.slice(span.start, span.end) : null;
  return reading.transcript!.messages.map(({ label, body, time, reply }) =>
    [at(label), at(reply?.label), time, at(body)].filter((part) => part !== null).join(' / '),
  );
}

const ENGLISH = `Ferry Times — Comments (12) — saved 4 March 2026

Quay_Walker · 3 March 2026 at 07:11
The lift has been out since Monday.
Nobody answers the phone.
Reply · 3 likes

Pond Cyclist · 3 March 2026 at 08:20
@Quay_Walker which one?
Reply · 1 like

Cllr Orla Quill (Ind.) · 3 March 2026 at 12:15
I have asked for a date.
Reply · 8 likes
`;
const CHINESE = `河湾晚报 微博正文 评论区（保存于2026-03-05 22:15）
【电梯停了三天】业主质疑物业……全文链接

热门评论

桥头老住户：去年也停过，谁修的？
2026-3-5 08:02 来自河湾 赞 120 回复

爱喝茶的阿满：物业说零件没到！
2026-3-5 08:31 赞 87 回复

　　桥头老住户 回复 @爱喝茶的阿满：上次也这么说。

匿名用户_31：听说换公司了
3-5 23:40 赞 43 回复
`;

describe('comments that were copied into a text', () => {
  test('who and when above the words', () => {
    expect(read(ENGLISH)).toEqual([
      'Quay_Walker / 2026-03-03T07:11 / The lift has been out since Monday.\nNobody answers the phone.',
      'Pond Cyclist / 2026-03-03T08:20 / @Quay_Walker which one?',
      'Cllr Orla Quill (Ind.) / 2026-03-03T12:15 / I have asked for a date.',
    ]);
  });

  test('who before the words, when below', () => {
    expect(read(CHINESE)).toEqual([
      '【电梯停了三天】业主质疑物业……全文链接',
      '桥头老住户 / 2026-03-05T08:02 / 去年也停过，谁修的？',
      '爱喝茶的阿满 / 2026-03-05T08:31 / 物业说零件没到！',
      '桥头老住户 / 爱喝茶的阿满 / 上次也这么说。',
      '匿名用户_31 / XXXX-03-05T23:40 / 听说换公司了',
    ]);
  });

  test('the day of saving is none of publication', () => {
    expect(readPastedComments(ENGLISH, { url: null })).toMatchObject({
      kind: 'post',
      title: 'Ferry Times — Comments (12)',
      published: '2026-03-03T12:15',
    });
    expect(readPastedComments(CHINESE, { url: null })?.title).toBe('河湾晚报 微博正文 评论区');
  });
});

test.each([
  [
    'a list of news',
    'Harbour closed · 3 March 2026\nThe gate jammed.\n\nGale warning · 4 March 2026\nStay in.\n\nGate opens · 5 March 2026\nBoats out.\n',
  ],
  ['minutes', '主持人：开始。\n\n物业：零件没到。\n\n业主：什么时候到？\n\n物业：下周。\n'],
  ['a form', '地点：河湾路\n2026年3月5日\n\n联系人：物业\n\n电话：见门厅\n'],
  ['an article', '河湾路的电梯停了三天。\n\n物业表示：零件没到。\n2026-03-05 10:00\n\n业主很着急。\n'],
])('no comments: %s', (_, text) => expect(readPastedComments(text, { url: null })).toBeNull());
