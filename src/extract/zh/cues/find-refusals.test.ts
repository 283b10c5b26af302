import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

describe('what was asked for and not given', () => {
  test.each([
    ['究竟修了多少路灯，县城管局没有给出数字。', ['decline | 县城管局 | 没有给出数字 | ']],
    ['对于何时复课，校方没有给出时间。', ['decline | 校方 | 没有给出时间 | ']],
    ['何時通車，交通局未給出明確時間表。', ['decline | 交通局 | 未給出明確時間表 | ']],
    ['具体人数，馆方没有提供。', ['decline | 馆方 | 没有提供 | ']],
    ['警方没有公布死者身份。', ['decline | 警方 | 没有公布死者身份 | ']],
    // Still to come, a name kept back, and other things not handed out.
    ['县法院尚未公布结果。', []],
    ['司机不愿透露身份。', []],
    ['馆方没有提供座位。', []],
    ['食堂当天没有提供牛奶，家长散去。', []],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe('what could not be found out', () => {
  test.each([
    ['调查组未能查明是谁关的阀门。', ['unaware | 调查组 | 未能查明 | 是谁关的阀门']],
    ['調查組未能查明是誰關的閥門。', ['unaware | 調查組 | 未能查明 | 是誰關的閥門']],
    ['调查组查明，阀门是夜里关的。', ['assert | 调查组 | 查明 | 阀门是夜里关的']],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});
