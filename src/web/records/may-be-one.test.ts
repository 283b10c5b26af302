import { expect, test } from 'vitest';
import { mayBeOne, namesSomebody } from './may-be-one.ts';

test.each([
  ['青楓電梯有限公司', '青枫公司', true],
  ['青枫电梯有限公司至', '青枫电梯', true],
  ['白桦区应急管理局', '白桦区应急管理局局长薛禾', true],
  ['白桦区应急管理局', '白桦区应急管理局有关负责人', true],
  ['省高院', '省高级人民法院', true],
  ['薛禾（物业）', '薛禾', true],
  ['The contractor, Keld Lifts Ltd', 'Aidan Keld', true],
  ['Cllr Marlow', 'Orla Marlow', true],
  ['Dunmore Council', 'Dunmore Borough Council', true],
  ['Hester Borough Council', 'Dunmore Borough Council', false],
  ['Keld Lifts', 'Marlow Dairy', false],
  ['Keld Lifts Ltd', 'Marlow Bakery Ltd', false],
  ['Keld Water', 'Marlow Water', false],
  ['青枫电梯有限公司', '白桦电梯有限公司', false],
  ['薛禾', '薛立', false],
  ['', 'Keld', false],
])('%s, %s: %s', (a, b, expected) => {
  expect(mayBeOne(a, b)).toBe(expected);
  expect(mayBeOne(b, a)).toBe(expected);
});

test.each([
  ['the cabinet member for parks', false],
  ['该公司', false],
  ['一名值班人员', false],
  ['青枫公司', true],
  ['Cllr Marlow', true],
])('%s names somebody: %s', (name, expected) => {
  expect(namesSomebody(name)).toBe(expected);
});
