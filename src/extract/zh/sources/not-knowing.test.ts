import { expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

const SAID = '司机何山的妻子说，丈夫每月工资三千元。';

test.each([
  ['她不知道丈夫现在在哪里。', 'unaware | 她 ← 司机何山的妻子 | 不知道 | 丈夫现在在哪里'],
  ['但她也不清楚公司为什么停运。', 'unaware | 她 ← 司机何山的妻子 | 不清楚 | 公司为什么停运'],
  ['至今她说不清是谁打的电话。', 'unaware | 她 ← 司机何山的妻子 | 说不清 | 是谁打的电话'],
])('%s', (text, expected) => expect(saidLines(`${SAID}${text}`)).toContain(expected));

test.each([
  ['without anybody who spoke', '她不知道丈夫现在在哪里。'],
  ['with nothing that stays open', `${SAID}她不知道这件事。`],
  ['of the reader', `${SAID}你不知道车在哪里。`],
])('nothing %s', (_, text) =>
  expect(saidLines(text).filter((line) => line.startsWith('unaware'))).toEqual([]),
);
