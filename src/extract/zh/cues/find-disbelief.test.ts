import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

describe('who does not accept an account denies it', () => {
  test.each([
    ['图书馆的运营方清河物业不认可这一说法。', ['deny | 图书馆的运营方清河物业 | 不认可 | ']],
    ['公交公司不接受警方的认定。', ['deny | 公交公司 | 不接受 | ']],
    ['公交公司不接受上述指控。', ['deny | 公交公司 | 不接受 | ']],
    ['不过，县电梯协会会长何山并不认同。', ['deny | 县电梯协会会长何山 | 并不认同 | ']],
    ['司机方兰对此不予认可。', ['deny | 司机方兰 | 对此不予认可 | ']],
    ['圖書館不認同該說法。', ['deny | 圖書館 | 不認同 | ']],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));

  test.each(['居民不认可新站名。', '这种票，司机都不认可。', '公司不认可的票作废。'])('not in %s', (text) =>
    expect(saidLines(text)).toEqual([]),
  );
});

describe('an answer that was not given', () => {
  test.each([
    ['记者拨打公交公司电话，接线员以“领导在开会”为由挂断。', ['decline | 接线员 | 为由挂断 | ']],
    ['对此，县教育局未有回复本报查询。', ['decline | 县教育局 | 未有回复 | ']],
    ['對此，縣教育局未有回覆本報查詢。', ['decline | 縣教育局 | 未有回覆 | ']],
    ['馆长何山以“正在调查”为由拒绝采访。', ['decline | 馆长何山 | 为由拒绝采访 | ']],
    // How somebody wants to be called is no answer.
    ['一名不愿透露姓名的读者说，电梯早就坏了。', ['assert | 一名不愿透露姓名的读者 | 说 | 电梯早就坏了']],
    ['司机不愿透露身份。', []],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});
