import { describe, expect, it } from 'vitest';
import { findTaken } from './find-taken.ts';
import { joinWrapped } from './join-wrapped.ts';
import { splitReply } from './split-reply.ts';
import { isRecallLine, isRecallWords, isSystemLine } from './system-words.ts';

describe('joinWrapped', () => {
  it.each([
    [['今天食堂的馒头是酸的，孩', '子回家说肚子疼'], '今天食堂的馒头是酸的，孩子回家说肚子疼'],
    [['Yes, but we', 'moved it indoors'], 'Yes, but we moved it indoors'],
    [['我家也是，OK', 'thanks'], '我家也是，OK thanks'],
    [['截至', '20:00'], '截至20:00'],
    [[], ''],
  ])('%j', (rows, joined) => expect(joinWrapped(rows)).toBe(joined));
});

describe('splitReply', () => {
  it.each([
    ['青桐：明天几点', '青桐', '明天几点'],
    ["Nell's Mum: Same here", "Nell's Mum", 'Same here'],
    ['18:30集合', null, '18:30集合'],
    ['3栋502：嗯嗯', '3栋502', '嗯嗯'],
    ['3栋502：30个人', '3栋502', '30个人'],
    ['集合时间 8:15 在东门', null, '集合时间 8:15 在东门'],
    ['没有名字的话', null, '没有名字的话'],
  ])('%s', (text, label, words) => expect(splitReply(text)).toEqual({ label, words }));
});

describe('isSystemLine', () => {
  it.each([
    '“阿竹外婆”加入了群聊',
    '青桐邀请“大海”加入了群聊',
    '以下是新消息',
    '以下为新消息',
    '你领取了阿姐的红包',
    'Ines added Toby',
    'Ravi P left',
    'MrCallowayleft',
    'Casimir left the conversation.',
    'Teagan added Casimir to the conversation.',
    '"Momo" 领取了“阿杰3-602”的红包',
  ])('%s', (text) => expect([isSystemLine(text), isRecallLine(text)]).toEqual([true, false]));
  it.each([
    '“元元爸-李”撤回了一条消息',
    '你撤回了一条消息',
    'This message was deleted',
    'You deletedthismessage',
  ])('recall: %s', (text) => expect([isSystemLine(text), isRecallLine(text)]).toEqual([true, true]));
  it.each([
    '我家也是',
    'There were 64 people in the queue when I left',
    '谁撤回的？',
    'They added two more buses today',
    '他领取了补贴',
  ])('said: %s', (text) => expect(isSystemLine(text)).toBe(false));
});

describe('isRecallWords', () => {
  it.each(['This message was deleted', 'O This message was deleted', '⊘ 此消息已删除'])('%s', (text) =>
    expect(isRecallWords(text)).toBe(true),
  );
  it.each(['Why does it say this message was deleted?', '此消息已删除了吗'])('said: %s', (text) =>
    expect(isRecallWords(text)).toBe(false),
  );
});

describe('findTaken', () => {
  it.each([
    ['shots/Screenshot_20260714-210344.png', '2026-07-14'],
    ['2026-07-14 21.03.44.png', '2026-07-14'],
    ['IMG_20260714_210344.jpg', '2026-07-14'],
    ['微信图片_20260714210344.jpg', '2026-07-14'],
    ['image-20261399.png', null],
    ['canteen.png', null],
    [null, null],
  ])('%s', (path, day) => expect(findTaken(path, null)?.day ?? null).toBe(day));
});
