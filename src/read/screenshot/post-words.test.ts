import { describe, expect, it } from 'vitest';
import { findTitles, nameAfterBadge } from './find-badges.ts';
import {
  isCommentsHeading,
  isCountsRow,
  isPostOwnRow,
  isPostTimeRow,
  parsePostTime,
  saysFrom,
} from './post-words.ts';

const TAKEN = '2026-07-16';

describe('parsePostTime', () => {
  it.each<[string, string | null | undefined]>([
    ['07-14 20:31 来自 iPhone 15', '2026-07-14T20:31'],
    ['昨天 21:03 来自浙江', '2026-07-15T21:03'],
    ['25-6-19 20:31', '2025-06-19T20:31'],
    ['26-1-818:22来自小米14', '2026-01-08T18:22'],
    ['3小时前 来自 微博网页版', null],
    ['刚刚', null],
    ['3小时前·上海', null],
    ['发布于 浙江', null],
    ['昨天 08:10 浙江 回复', '2026-07-15T08:10'],
    ['06-1609:20 回复', '2026-06-16T09:20'],
    ['编辑于 昨天 07:52 浙江', '2026-07-15T07:52'],
    ['1d Like Reply', null],
    ['8:05AM Jun 18, 20262.1KViews', '2026-06-18T08:05'],
    ['他回复', undefined],
    ['2楼·06-15 21:55', '2026-06-15T21:55'],
    ['昨天07:52·青柚手机', '2026-07-15T07:52'],
    ['2楼的灯坏了', undefined],
    ['7:59 PM · Jul 14, 2026 · 1,204 Views', '2026-07-14T19:59'],
    ['Jul 14', '2026-07-14'],
    ['3h', null],
    ['来自浙江的货已经到了吗', null],
    ['我3小时前去过', undefined],
    ['明天中午12点', undefined],
    ['Same here', undefined],
  ])('%s', (text, value) => expect(parsePostTime(text, TAKEN)).toBe(value));
});

describe('what the app writes around a post', () => {
  it.each([
    '转发 12',
    '转发12评论34赞56',
    '12 Reposts',
    '2,886 Views',
    '关注',
    '@nellhart3',
    '共3条回复>',
    '24',
    '发评论…',
    'Replying to @nell',
    '展开3条回复',
    '作者赞过',
    '没有更多了',
    '+关注',
  ])('%s', (text) => expect(isPostOwnRow(text)).toBe(true));
  it.each([
    '？？？',
    '转发的人说桥已经修好了',
    '关注一下这件事',
    '36.5度',
    '12 people liked it',
    '我来回复你',
    '作者赞过我的评论',
    '没有更多办法了吗',
  ])('said: %s', (text) => expect(isPostOwnRow(text)).toBe(false));
  it('counts, and says from where', () => {
    expect(['转发 12 评论 34 赞 56', '关注', '12 Likes'].map(isCountsRow)).toEqual([true, false, true]);
    expect(['07-14 20:31 来自 iPhone', '07-14 20:31', '来信已收到'].map(saysFrom)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('nameAfterBadge', () => {
  it.each([
    ['LV32 潜水', true, ''],
    ['LV67活跃大海', true, '大海'],
    ['LV9小林', false, '小林'],
    ['LV5 满水听雨', true, '听雨'],
    ['管理员听雨', true, '听雨'],
    ['管理员听雨', false, '管理员听雨'],
    ['大海', true, '大海'],
    ['Lv', true, 'Lv'],
  ])('%s, badges about: %s', (text, hasBadges, name) => expect(nameAfterBadge(text, hasBadges)).toBe(name));
});

describe('findTitles', () => {
  it('tells the titles of a group, which names then stand behind', () => {
    const titles = findTitles(['LV12 新芽', 'LV58热心邻居', '大海', 'LV9']);
    expect(titles).toEqual(['新芽', '热心邻居']);
    expect(nameAfterBadge('LV58热心邻居老北', true, titles)).toBe('老北');
    expect(nameAfterBadge('LV12新芽', true, titles)).toBe('新芽');
  });
});

describe('isCommentsHeading', () => {
  it.each(['评论 4', '全部评论(12)', '共 46 条评论', 'Comments (3)', '12 comments'])('%s', (text) =>
    expect(isCommentsHeading(text)).toBe(true),
  );
  it.each(['评论区好热闹', '评论', 'No comments yet, sorry', '4'])('no: %s', (text) =>
    expect(isCommentsHeading(text)).toBe(false),
  );
});

describe('isPostTimeRow', () => {
  it.each(['昨天 08:10 浙江', '06-16 09:20 回复', '1d Like Reply'])('%s', (text) =>
    expect(isPostTimeRow(text)).toBe(true),
  );
  it.each(['昨天 08:10', '浙江', '回复', 'I like it', '明天去浙江'])('no: %s', (text) =>
    expect(isPostTimeRow(text)).toBe(false),
  );
});
