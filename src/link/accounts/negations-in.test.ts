import { describe, expect, test } from 'vitest';
import { isStrong, negationsIn } from './negations-in.ts';

/** Whether the words are said no of: by an odd number of negations. */
function isSaidNoOf(clause: string, words: string): boolean {
  const start = clause.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return (
    negationsIn(clause).filter(({ from, to }) => from <= start && start + words.length <= to).length % 2 === 1
  );
}

describe('says no of the words', () => {
  test.each([
    ['公司没有收到投诉', '投诉'],
    ['他压根没来过', '来过'],
    ['我们根本不认识他', '认识'],
    ['校方哪有通知过家长', '通知'],
    ['物业何曾上门', '上门'],
    ['这谈不上培训', '培训'],
    ['一点消息都没收到', '收到'],
    ['连张告示都没有', '告示'],
    ['连电话都没打', '电话'],
    ['一个电话都没打', '电话'],
    ['半句道歉也没有', '道歉'],
    ['这绝不是我们的产品', '产品'],
    ['他从不喝酒', '喝酒'],
    ['当时毫无提示', '提示'],
    ['电梯无法正常使用', '正常'],
    ['未经业主同意', '同意'],
    ['业主都不同意', '同意'],
    ['他至今没收到钱', '收到'],
    ['酒店否认收过押金', '押金'],
    ['所谓罚款子虚乌有', '罚款'],
    ['“闹出人命”与事实不符', '人命'],
    ['系操作失误而非设备故障', '故障'],
    ['无人受伤', '受伤'],
    ['这不属实，办公室没有证据', '证据'],
    ['That is not true, the office has no proof', 'proof'],
    ['She was never told', 'told'],
    ['Hardly anyone was told', 'told'],
    ['At no time was the door locked', 'locked'],
    ['On no occasion was she warned', 'warned'],
    ['Not once did he call', 'call'],
    ['The flat is far from safe', 'safe'],
    ['The firm has yet to reply', 'reply'],
    ['The firm denied knowing of it', 'knowing'],
    ['There was no such promise', 'promise'],
    ['They received no reply', 'received'],
    ['He told nobody', 'told'],
    ['The report that he was paid is untrue', 'paid'],
    ['He rejected claims that the door was locked', 'locked'],
    ['We weren’t paid', 'paid'],
    ['The school failed to inform us', 'inform'],
    ['There was a lack of training', 'training'],
  ])('“%s”: %s', (clause, words) => {
    expect(isSaidNoOf(clause, words)).toBe(true);
  });
});

describe('says no such thing of the words', () => {
  test.each([
    ['因贮存不符合要求被罚款', '罚款'],
    ['不仅停电还停水', '停电'],
    ['有不少人受伤', '受伤'],
    ['没准已经修好了', '修好'],
    ['他不得不签字', '签字'],
    ['她不慎摔伤', '摔伤'],
    ['住户不止一次反映', '反映'],
    ['我不知道他受伤了', '受伤'],
    ['没想到电梯又坏了', '坏了'],
    ['没过多久就修好了', '修好'],
    ['不到三天就退款', '退款'],
    ['电梯无故停运', '停运'],
    ['他投诉过无数次', '投诉'],
    ['我差不多付清了', '付清'],
    ['要不是报警及时', '报警'],
    ['手机被没收后报警', '报警'],
    ['淹没的车已拖走', '拖走'],
    ['未成年人受伤', '受伤'],
    ['不能排除有人受伤', '受伤'],
    ['公司不否认收过押金', '押金'],
    ['Not only was he paid', 'paid'],
    ['She was told not least by her sister', 'sister'],
    ['He could not rule out that it was broken', 'broken'],
    ['No doubt she was told', 'told'],
    ['Not until Friday was she told', 'told'],
    ['He did not deny that he was paid', 'paid'],
    ['It is not clear that she was told', 'told'],
    ['No. 12 was closed', 'closed'],
    ['She never slept and was paid', 'paid'],
  ])('“%s”: %s', (clause, words) => {
    expect(isSaidNoOf(clause, words)).toBe(false);
  });
});

test.each([
  ['没有一名学生受伤', true],
  ['压根没来过', true],
  ['没有受伤', false],
  ['nobody came', true],
  ['on no occasion', true],
  ['he did not come', false],
])('“%s” leaves no exception: %s', (clause, strong) => {
  expect(negationsIn(clause).some(isStrong)).toBe(strong);
});
