import { describe, expect, test } from 'vitest';
import { BARE_CLAUSES, isBareClause } from './bare-clause.ts';

describe('a clause that says nothing by itself', () => {
  test.each(BARE_CLAUSES.map(({ id, example }) => [id, example] as const))('%s: %s', (_id, example) => {
    expect(isBareClause(example, [])).toBe(true);
  });

  test.each<[string, string[]]>([
    ['望杏桥', ['望杏桥']],
    ['尹先生说', ['尹']],
    ['倒塌的楼房', []],
    ['什么', []],
    ['Ms Ho', ['Ms Ho']],
    ['the current mayor of the town', []],
    ["the firm's statement", []],
    ['县政府大楼门口', []],
    ['关于食堂的午餐', []],
    ['何女士的儿子', ['何女士']],
    ['经查', []],
    ['经县疾控中心实验室检测', []],
    ['经走访周边住户', []],
    ['经初步统计', []],
    ['据县里通报', []],
    ['调查发现', []],
    ['据初步了解，今年2月份', []],
    ['事发当晚11时许', []],
  ])('%s', (clause, names) => {
    expect(isBareClause(clause, names)).toBe(true);
  });

  test.each<[string, string[]]>([
    ['变质', []],
    ['停业两小时', []],
    ['已经查实', []],
    ['正在调查', []],
    ['现场检查', []],
    ['进一步调查', []],
    ['裂缝经过测量', []],
    ['经测量缝宽3厘米', []],
    ['通过了检测', []],
    ['鸡块变质的消息', []],
    ['扬起了很厚的灰尘', []],
    ['承包方的说法完全错误', []],
    ['在楼上发现两条裂缝', []],
    ['望杏桥塌了', ['望杏桥']],
    ['车停在望杏桥下', []],
    ['关于鸡块变质的消息', []],
    ['这是谣言', []],
    ['3人受伤', []],
    ['the bridge fell', []],
    ['Ms Ho was told', ['Ms Ho']],
    ['饮用时仍在保质期内', []],
  ])('but not %s', (clause, names) => {
    expect(isBareClause(clause, names)).toBe(false);
  });
});
