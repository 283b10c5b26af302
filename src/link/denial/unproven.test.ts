import { describe, expect, test } from 'vitest';
import { isUnproven, UNPROVEN } from './unproven.ts';

describe('a thing that is not shown', () => {
  test.each(UNPROVEN.map(({ id, example }) => [id, example]))('%s: %s', (id, example) => {
    expect(UNPROVEN.filter(({ words }) => words.test(example)).map((rule) => rule.id)).toEqual([id]);
  });

  test.each([
    '原告未能提供店主掺旧米的证据',
    '物业提交的店主掺旧米的相关证据并不确实、充分',
    '检测不足以证明店主掺了旧米',
    '所谓短斤少两查无实据',
    '店主不构成欺诈',
    '法院驳回了租客的诉讼请求',
    'The tenants could not show that the meter had been turned back',
    'It has never been established that the baker used old flour',
    'The complaint about old flour is unsubstantiated',
  ])('%s', (clause) => expect(isUnproven(clause)).toBe(true));

  test.each([
    '检测证明店主掺了旧米',
    '店主没有开门',
    '证据表明店主掺了旧米',
    '店里没有旧米',
    '租客提供了店主掺旧米的证据',
    '无法回收旧米',
    'There is evidence that the baker used old flour',
    'The inspectors found that the meter had been turned back',
    'The baker did not use old flour',
    'The shop failed to open on Monday',
  ])('but not: %s', (clause) => expect(isUnproven(clause)).toBe(false));
});
