import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

describe('a transcript of a press conference', () => {
  const said = saidLines(
    '图书馆电梯故障新闻发布会实录',
    '时间：2026年3月4日10:00',
    '主持人（县委宣传部副部长 何山）：各位记者，上午好。请副县长方兰介绍情况。',
    '方兰：大家好。截至今天8时，共有6人获救。我代表县政府向读者道歉。',
    '清河电视台记者：为什么电梯没有年检？是谁签的字？',
    '县市场监管局局长 岑立：电梯去年做过年检，记录在案。至于谁签的字，纪委正在调查，我不便透露。',
    '《河湾早报》记者：请问维保公司有没有资质？图书馆上周换过人。',
    '岑立：有资质，今年5月到期。',
    '河湾财经记者：另外两家图书馆的电梯停用了吗？',
    '方兰：城东馆已经停用，城南馆的情况我不掌握，会后书面答复。',
    '自由撰稿人：副局长是否收过购物卡？',
    '主持人：这个问题不属于今天发布会的范围。谢谢大家，发布会到此结束。',
  );

  test.each([
    // Each turn is whole, and of who has it.
    'assert | 方兰 | - | 大家好。截至今天8时，共有6人获救。我代表县政府向读者道歉。',
    'ask | 清河电视台记者 | - | 为什么电梯没有年检？是谁签的字？',
    'ask | 《河湾早报》记者 | - | 请问维保公司有没有资质？图书馆上周换过人。',
    'ask | 自由撰稿人 | - | 副局长是否收过购物卡？',
    // What stays open in it.
    'decline | (县市场监管局局长 岑立) | - | 至于谁签的字，纪委正在调查，我不便透露',
    'unaware | (方兰) | - | 城南馆的情况我不掌握',
    'decline | (县委宣传部副部长 何山) | - | 这个问题不属于今天发布会的范围',
  ])('%s', (line) => expect(said).toContain(line));

  test('nothing else stays open', () =>
    expect(said.filter((line) => /^(?:decline|unaware)/.test(line))).toHaveLength(3));
});

test('问 and 答 are of those whom the turns before have named', () =>
  expect(
    saidLines(
      '对话医生',
      '河湾早报：送来几个人？',
      '岑立：一共六个，都回家了。',
      '问：会留后遗症吗？',
      '答：不会。多休息几天。',
    ),
  ).toEqual([
    'ask | 河湾早报 | - | 送来几个人？',
    'assert | 岑立 | - | 一共六个，都回家了。',
    'ask | (河湾早报) | 问 | 会留后遗症吗？',
    'opinion | (岑立) | 答 | 不会。多休息几天。',
  ]));

describe('what a turn leaves open or denies among other things', () => {
  const pointsOf = (answer: string) =>
    saidLines('对话', '记者：怎么回事？', `方兰：${answer}`, '记者：还有吗？', '方兰：没有了，谢谢。')
      .filter((line) => line.includes('(方兰)'))
      .map((line) =>
        line
          .split(' | ')
          .filter((_, index) => index === 0 || index === 3)
          .join(' | '),
      );

  test.each([
    ['电梯停了两天。具体原因还不清楚。', 'unaware | 具体原因还不清楚'],
    ['六个人都出来了，是不是超载，我说不好。明天再看。', 'unaware | 六个人都出来了，是不是超载，我说不好'],
    ['我们上个月换了新的钢索。至于花了多少钱，我不方便说。', 'decline | 至于花了多少钱，我不方便说'],
    ['录像都在这里。我没有删过一秒。', 'deny | 我没有删过一秒'],
    ['我们的做法没有问题。我们的员工从未骂过读者。', 'deny | 我们的员工从未骂过读者'],
  ])('%s', (answer, point) => expect(pointsOf(answer)).toEqual([point]));

  test.each([
    // All that is said; what others do not know; what is no answer.
    '我不清楚。',
    '她不知道电梯停了。我们通知了所有人。',
    '你们不清楚情况吗？我们清楚。',
    '我没说清楚。电梯是周一停的，不是周二。',
    '这台电梯不能对外开放。周三再来看看吧。',
  ])('none in %s', (answer) => expect(pointsOf(answer)).toEqual([]));
});
