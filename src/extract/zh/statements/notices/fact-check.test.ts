import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../../test/said-lines.ts';

describe('a page that checks what goes round', () => {
  test('says so itself, point by point', () =>
    expect(
      saidLines(
        '【辟谣】关于图书馆电梯，这些说法不可信',
        '清河县网络辟谣平台',
        '传言一：电梯砸伤了三名读者',
        '真相：不属实。经向县医院核实，无人受伤。',
        '传言二：电梯十年没有检修',
        '真相：维保记录齐全，网传“十年没修”为谣言。',
        '传言三：图书馆要关门',
        '答：目前没有收到相关通知。',
      ),
    ).toEqual([
      'allege | - | 传言一 | 电梯砸伤了三名读者',
      'deny | (清河县网络辟谣平台) | - | 不属实。经向县医院核实，无人受伤。',
      'deny | (清河县网络辟谣平台) | 不属实 | 电梯砸伤了三名读者',
      'allege | - | 传言二 | 电梯十年没有检修',
      'deny | (清河县网络辟谣平台) | - | 维保记录齐全，网传“十年没修”为谣言。',
      'deny | (清河县网络辟谣平台) | 为谣言 | 电梯十年没有检修',
      'deny | (清河县网络辟谣平台) | 为谣言 | 十年没修',
      'allege | - | 传言三 | 图书馆要关门',
      'unaware | (清河县网络辟谣平台) | 答 | 目前没有收到相关通知。',
    ]));

  test.each([
    ['谣言1：桥要拆了', '事实：假的。桥只是检修。', 'deny | - | 假的 | 桥要拆了'],
    ['网传说法：桥要拆了', '查证：系谣言。桥只是检修。', 'deny | - | 系谣言 | 桥要拆了'],
    ['流言二：喝醋能治感冒', '真相：与事实不符。医生建议多休息。', 'deny | - | 与事实不符 | 喝醋能治感冒'],
  ])('%s', (claim, answer, denial) => expect(saidLines('辟谣', claim, answer)).toContain(denial));

  test('in sentences, with what it looked up and what it concludes of all', () =>
    expect(
      saidLines(
        '核查｜电梯坠落、馆长被免？',
        '【传言】多个微信群流传“图书馆电梯从五楼坠落”；另有网帖称“馆长已经被免职”。',
        '【核查】本台查询维保记录，电梯当天停在一楼。',
        '县教育局工作人员何山告诉本台，馆长仍在上班。',
        '【结论】两条传言均为虚假。电梯确实超期未检。',
      ),
    ).toEqual([
      'allege | - | 传言 | 图书馆电梯从五楼坠落',
      'assert | 有网帖 | 称 | 馆长已经被免职',
      'assert | (本台) | - | 本台查询维保记录，电梯当天停在一楼。',
      'assert | 县教育局工作人员何山 | 告诉 | 馆长仍在上班',
      'deny | (本台) | 虚假 | 图书馆电梯从五楼坠落',
      'deny | (本台) | 虚假 | 馆长已经被免职',
    ]));

  test.each([
    // An answer that calls nothing false, and one to nothing.
    ['传言一：桥要拆了', '真相：桥面昨天开始检修。'],
    ['桥要拆了', '真相：不属实。'],
    ['真相一：桥的历史', '真相：桥建于1962年。'],
  ])('no denial in %s', (...lines) =>
    expect(saidLines('桥', ...lines).filter((line) => line.startsWith('deny'))).toEqual([]),
  );
});
