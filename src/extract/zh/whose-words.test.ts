import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../test/said-lines.ts';

describe('whose words they are', () => {
  test.each([
    // A body by the word for its kind, and not the one that was named in another case.
    [
      '清河县应急管理局说，桥已修好。\n一所中学也停过电梯。该校当时否认与超载有关，称是“集体错觉”。',
      'deny | 该校 | 否认 | 与超载有关',
    ],
    ['一所图书馆停过电梯。该馆否认与读者有过争执。', 'deny | 该馆 | 否认 | 与读者有过争执'],
    // Who is only told of in another's name.
    [
      '女儿住院五日的刘女士向本报表示，没有人打来电话。她又称，有人上门。',
      'assert | 她 ← 女儿住院五日的刘女士 | 称 | 有人上门',
    ],
    [
      '一名自称前台的工作人员表示，不清楚有多少人被困。',
      'unaware | 一名自称前台的工作人员 | 表示 | 不清楚有多少人被困',
    ],
    ['孩子一下车就说头晕。', 'assert | 孩子 | 说 | 头晕'],
    ['我听老秦说电梯早就坏了。', 'assert | 老秦 | 说 | 电梯早就坏了'],
    ['何总说饭钱我们承担。', 'assert | 何总 | 说 | 饭钱我们承担'],
    ['河湾某律所律师何山认为，图书馆应当赔偿。', 'opinion | 河湾某律所律师何山 | 认为 | 图书馆应当赔偿'],
    ['清泉外卖声称已取消罚款。', 'announce | 清泉外卖 | 声称 | 已取消罚款'],
    ['经学校研究决定：今晚停课。', 'announce | 学校 | 决定 | 今晚停课'],
    // The paper itself.
    [
      '社评\n本报认为图书馆应当交代。县教育局昨日说会调查。\n我们促请当局公开录像。',
      'ask | 我们 ← 本报 | 促请 | 当局公开录像',
    ],
  ])('%s', (text, expected) => expect(saidLines(...text.split('\n'))).toContain(expected));

  test.each([
    ['内部通知仍列明每单扣十元。', /\| 通知 \|/],
    ['3月1日通报的11人系县医院一家统计，未包括其他医院。', /统计/],
    ['闻到糊味就马上下楼，不要等馆员说。', /说/],
  ])('nobody’s: %s', (text, cue) => expect(saidLines(text).filter((line) => cue.test(line))).toEqual([]));
});

describe('how far they go', () => {
  test.each([
    ['公交公司先称乘客“自己摔的”，三日后经理公开道歉，前后矛盾。', 'assert | 公交公司 | 称 | 乘客“自己摔的”'],
    ['馆方起初说电梯没坏，后来贴出告示，读者不再相信。', 'assert | 馆方 | 说 | 电梯没坏'],
    [
      '方兰表示，读者们的症状“完全符合长时间缺氧的表现”，但她强调，还不能断定是电梯的原因。',
      'opinion | 方兰 | 表示 | 读者们的症状“完全符合长时间缺氧的表现”',
    ],
    ['一名何姓女职员否认曾派人上门，並指公司正在调查。', 'assert | 一名何姓女职员 | 並指 | 公司正在调查'],
    ['一名何姓女职员否认曾派人上门，並指公司正在调查。', 'deny | 一名何姓女职员 | 否认 | 曾派人上门'],
  ])('%s', (text, expected) => expect(saidLines(text)).toContain(expected));
});

describe('what is done by them', () => {
  test.each([
    ['公交公司客服称，平台没有因此扣司机的钱，不存在罚款。', 'deny'],
    ['公交公司客服称，车票退款要七天。', 'announce'],
    ['项目经理何山表示，读者是自己摔倒的。', 'assert'],
    ['项目经理何山表示，这是一个教训。', 'opinion'],
    ['值班人员称“要等检测结果，最快周一”。', 'decline'],
    ['有读者直斥馆方“从头到尾都在骗人”。', 'allege'],
    ['何山说，网上说电梯砸了人，这绝对不是真的。', 'deny'],
  ])('%s', (text, act) => expect(saidLines(text).map((line) => line.split(' | ')[0])).toContain(act));
});

describe('what stands around them', () => {
  test.each([
    ['12路车停运\n3 秦山称看热搜才知道停运 544万 新', 'assert | 秦山 | 称 | 看热搜才知道停运'],
    ['为什么第一份通报说没有人受伤？', 'assert | 第一份通报 | 说 | 没有人受伤？'],
    ['报警了，110说转到镇里了。', 'assert | 110 | 说 | 转到镇里了'],
    ['馆里还说是“读者自己按的”。', 'assert | 馆里 | 说 | 是“读者自己按的”'],
    [
      '一名何姓女职员否认曾派人上门，並指公司「正配合调查」，其余问题一概不予置评。',
      'assert | 一名何姓女职员 | 並指 | 公司「正配合调查」',
    ],
    ['店主称正在检修，对其他问题不予置评。', 'assert | 店主 | 称 | 正在检修'],
  ])('%s', (text, expected) => expect(saidLines(...text.split('\n'))).toContain(expected));
});
