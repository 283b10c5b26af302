import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

const ACCOUNT = [
  '我是那个司机，我想把那天的事说清楚',
  '作者：何山（12路车司机）',
  '发布于 2026-03-09 23:11',
  '我叫何山，今年三十岁。站务员说车不能停，我说那我停远一点，他不让我下车。',
  '我承认，我骂了他一句。但是他先关的门。',
  '队长后来给我打电话。我没答应。',
  '我姐说公司一分钱没给。其实不对，3月5日公司打了两千块。',
  '我不知道以后怎么办。我只想要一句道歉。',
];

describe('an account of one who tells of himself', () => {
  test('is his, and what others said is theirs', () =>
    expect(saidLines(...ACCOUNT)).toEqual([
      'assert | (何山) | - | 我叫何山，今年三十岁',
      'assert | 站务员 | 说 | 车不能停',
      'assert | (何山) | - | 我说那我停远一点，他不让我下车',
      'confirm | (何山) | - | 我承认，我骂了他一句',
      'assert | (何山) | - | 但是他先关的门',
      'assert | (何山) | - | 队长后来给我打电话',
      'decline | (何山) | - | 我没答应',
      'assert | 我姐 | 说 | 公司一分钱没给',
      'deny | (何山) | 不对 | 公司一分钱没给',
      'assert | (何山) | - | 其实不对，3月5日公司打了两千块',
      'unaware | (何山) | - | 我不知道以后怎么办',
      'ask | (何山) | - | 我只想要一句道歉',
    ]));

  test('also where only 我叫 names him, below a headline with 我', () =>
    expect(saidLines(...ACCOUNT.filter((_, index) => index !== 1))[0]).toBe(
      'assert | (何山) | - | 我叫何山，今年三十岁',
    ));

  test.each([
    ['of a reporter', ACCOUNT.map((line) => line.replace('队长后来给我', '本报记者给我'))],
    ['without his name', ACCOUNT.map((line) => line.replace('作者：', '').replace('我叫', '那是'))],
    [
      'of somebody else',
      ['我的母亲', '作者：何山', '我小时候，母亲常说，做人要诚实。我记得那年我病了，我哭，我闹，我怕。'],
    ],
    ['in quotation marks', ['停运', '作者：何山', '司机说：“我来了，我看了，我等了，我走了，我说完了。”']],
  ])('not %s', (_, lines) =>
    expect(saidLines(...lines).filter((line) => /\| \(何山\)/.test(line))).toEqual([]),
  );
});

describe('who says that what he has just told is not so, denies it', () => {
  const inTurn = (words: string) =>
    saidLines('对话', '记者：怎么回事？', `方兰：${words}`, '记者：还有吗？', '方兰：没有了，谢谢。').filter(
      (line) => line.startsWith('deny'),
    );
  test.each([
    ['有人说电梯十年没修。这不是事实，去年修过。', 'deny | (方兰) | 不是事实 | 电梯十年没修'],
    ['维保公司说钢索是新的。其实不对。', 'deny | (方兰) | 不对 | 钢索是新的'],
  ])('%s', (words, denial) => expect(inTurn(words)).toContain(denial));

  test('and who says it of something else, does not', () =>
    expect(inTurn('维保公司说钢索是新的。我们查过账。记录不对，日期写错了。')).toEqual([]));
});

describe('an editorial', () => {
  test('judges and asks by its paper, and nobody else is made to', () =>
    expect(
      saidLines(
        '社评：一部电梯，两种说法',
        '首页 要闻 社评',
        '图书馆先称读者“自己按错的”，三日后馆长公开道歉，前后矛盾。',
        '本报认为，图书馆应当交代。',
        '维保公司究竟在骗谁？',
      ),
    ).toEqual([
      'assert | 图书馆 | 称 | 自己按错的',
      'opinion | (本报) | - | 三日后馆长公开道歉，前后矛盾',
      'opinion | 本报 | 认为 | 图书馆应当交代',
      'ask | (本报) | - | 维保公司究竟在骗谁？',
    ]));

  test.each([
    [['社评：电梯', '电梯停了三天，没有人来修。']],
    [['社评价值几何', '本报昨日到图书馆看了电梯，没有人来修。']],
  ])('none in %j', (lines) =>
    expect(saidLines(...lines).filter((line) => line.startsWith('opinion'))).toEqual([]),
  );
});
