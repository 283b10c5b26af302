import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

describe('who speaks is named to the end, and nobody else is', () => {
  test.each([
    // Who published it, in a phrase of its own.
    [
      '最早发布该说法的网友“小河”承认，他是听人说的。',
      ['confirm | 该说法的网友“小河” | 承认 | 他是听人说的'],
    ],
    ['供水公司发布公告称，明天停水。', ['announce | 供水公司 | 发布公告称 | 明天停水']],
    // Whom somebody turned to.
    ['有30名读者联系《清河晚报》，称书都湿了。', ['assert | 有30名读者 | 称 | 书都湿了']],
    ['家长向锦江晚报反映，图书受潮。', ['assert | 家长 | 反映 | 图书受潮']],
    [
      '馆长之妻所在单位人事科向清河晚报确认了上述情况。',
      ['confirm | 馆长之妻所在单位人事科 | 确认了 | 上述情况'],
    ],
    // A body of those who help each other.
    ['华人互助会秘书方兰说，已收到9封信。', ['assert | 华人互助会秘书方兰 | 说 | 已收到9封信']],
    ['何尔·威什是一名护士，他说他付了钱。', ['assert | 何尔·威什 | 说 | 他付了钱']],
    // A firm by its short name.
    ['锦江食品截至发稿未对停业作出回应。', ['decline | 锦江食品 | 未对停业作出回应 | ']],
    ['截至目前，馆长何山没有公开露面，也没有作出任何说明。', ['decline | 馆长何山 | 没有作出任何说明 | ']],
    // Who would have to confirm it.
    ['该说法未得到清河县教育局证实。', ['decline | 清河县教育局 | 未得到 | ']],
    ['这一消息尚未得到证实。', []],
    ['这一消息暂未得到官方证实。', []],
    ['这一做法没有得到家长的支持。', []],
    // All that the article compares; a plan; a demand; a hotline; a deed.
    [
      '店主何山说，罐头是好的。两家店如出一辙：都说新鲜，都没有留样。',
      ['assert | 店主何山 | 说 | 罐头是好的'],
    ],
    ['根据联合检查组工作部署，我局对罐头进行了抽样。', []],
    ['两盒罐头的盐度不符合标准要求，一盒标签不合格。', []],
    ['居民如发现漏水，可拨打12345投诉举报。', []],
    [
      '供水公司称，早在4月就已发邮件提醒县政府，但没有收到答复。',
      ['assert | 供水公司 | 称 | 早在4月就已发邮件提醒县政府，但没有收到答复'],
    ],
    ['校对员：方兰', []],
    // Its office, and not the clerk who was named before.
    [
      '一名自称姓王的工作人员说经理不在。记者联系了清河镇教育局，该局办公室工作人员表示已知悉此事。',
      ['assert | 一名自称姓王的工作人员 | 说 | 经理不在', 'assert | 该局办公室工作人员 | 表示 | 已知悉此事'],
    ],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe('what is passed on ends where whoever passes it on answers it', () => {
  test.each([
    [
      '“师傅说免费，可又说不办卡不能进门，这算哪门子免费？”方兰说。',
      ['assert | 师傅 | 说 | 免费', 'assert | 师傅 | 说 | 不办卡不能进门'],
    ],
    ['“网上说停业了，没有这回事，”店主说。', ['assert | 网上 | 说 | 停业了']],
    // What it goes on with is its own.
    ['“邻居说水是黄的，这几天一直这样。”方兰说。', ['assert | 邻居 | 说 | 水是黄的，这几天一直这样']],
  ])('%s', (text, expected) => expect(saidLines(text).slice(1)).toEqual(expected));
});
