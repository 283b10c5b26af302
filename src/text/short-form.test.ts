import { expect, test } from 'vitest';
import { compareForms, type ShortForm } from './short-form.ts';

test.each<[string, string, ShortForm]>([
  ['汀洲高院', '汀洲省高级人民法院', 'surely'],
  ['省高院', '省高级人民法院', 'surely'],
  ['市监局', '市场监督管理局', 'surely'],
  ['柳河师大', '柳河师范大学', 'perhaps'],
  ['汀洲卫健', '汀洲市卫生健康委员会', 'perhaps'],
  ['薛禾', '薛小禾', 'perhaps'],
  ['三号楼A座', '三号公寓楼A座', 'perhaps'],
  ['汀洲高院', '汀洲省教育学院附属中学', 'no'],
  ['高院', '汀洲省高级人民法院', 'no'],
  ['汀洲高院', '柳河省高级人民法院', 'no'],
  ['薛禾', '薛立', 'no'],
  ['汀洲高院', '汀洲高院', 'no'],
  ['Hale', 'Hale Water', 'no'],
  ['汀', '汀洲', 'no'],
  ['', '汀洲', 'no'],
])('%s, %s: %s', (a, b, expected) => {
  expect(compareForms(a, b)).toBe(expected);
  expect(compareForms(b, a)).toBe(expected);
});
