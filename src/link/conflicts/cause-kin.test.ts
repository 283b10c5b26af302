import { describe, expect, test } from 'vitest';
import { areKin, CAUSE_KINS, takesIn } from './cause-kin.ts';

describe('both can be so', () => {
  test.each(CAUSE_KINS.map(({ id, example: [a, b] }) => [id, a, b] as const))('%s: %s, %s', (_, a, b) => {
    expect([areKin(a, b), areKin(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['bad weather', 'a gale from the north'],
    ['a technical fault', 'a worn belt'],
    ['faulty wiring', 'an overloaded socket'],
    ['human error', 'the night shift forgot to close the valve'],
    ['natural causes', 'heart failure'],
    ['a family dispute', 'an argument over rent'],
  ])('%s, %s', (a, b) => expect(areKin(a, b)).toBe(true));
});

describe('one excludes the other', () => {
  test.each([
    ['接头松脱', '泵房的电机烧毁'],
    ['暴雨', '大雾'],
    ['设备故障', '操作不当'],
    ['储存不当', '冷藏机组中途停机'],
    ['中暑', '跌倒'],
    ['a frayed cable', 'a cigarette in the bin'],
    ['the weather', 'a technical fault'],
  ])('%s, %s', (a, b) => expect(areKin(a, b)).toBe(false));
});

test.each([
  ['the weather', 'a gale from the north', true],
  ['设备故障', '电机烧毁', true],
  ['a gale from the north', 'the weather', false],
  ['家庭矛盾', '与邻居口角', false],
  ['人为破坏', '房东违规加层', false],
  ['操作不当', '房东违规加层', false],
])('who rules out %s rules out %s: %s', (wide, narrow, taken) => {
  expect(takesIn(wide, narrow)).toBe(taken);
});
