import { describe, expect, test } from 'vitest';
import { kindsIn } from '../kinds-in.ts';
import { EVENT_KINDS } from './event-kinds.ts';

test('no two kinds have one name', () => {
  expect(new Set(EVENT_KINDS.map(({ id }) => id)).size).toBe(EVENT_KINDS.length);
});

describe('a kind is found in the clauses that it was made for', () => {
  for (const { id, of, zh, en } of EVENT_KINDS) {
    test(`${id}: ${zh.example}`, () => {
      expect(kindsIn(zh.example, { dimension: of[0]! }, true)).toContain(id);
    });
    test(`${id}: ${en.example}`, () => {
      expect(kindsIn(en.example, { dimension: of[0]! }, false)).toContain(id);
    });
  }
});

describe('and in no clause of another matter', () => {
  test.each<[string, string]>([
    ['dead', '仓库有3个死角'],
    ['dead', '这4台电脑都死机了'],
    ['trapped', '两名店员关门下班'],
    ['delivered', '客服收到投诉26条'],
    ['seen', '5名家长送来锦旗'],
    ['admitted', '12名居民住在隔壁'],
    ['detained', '三名队员拘谨地站着'],
    ['missing', '四名孩子坐在后排'],
    ['dead', 'three deadlines were moved'],
    ['injured', 'two executives spoke'],
    ['trapped', 'six people put up their umbrellas'],
    ['agreed', 'two signposts were painted'],
    ['sold', 'nine soldiers marched'],
    ['cancelled', 'three answers were read out'],
  ])('%s: %s', (id, clause) => {
    const { of } = EVENT_KINDS.find((kind) => kind.id === id)!;
    expect(kindsIn(clause, { dimension: of[0]! }, /\p{Script=Han}/u.test(clause))).not.toContain(id);
  });

  test.each<[string, 'persons' | 'money' | 'duration', string]>([
    ['paid', 'persons', '赔了3000元'],
    ['waited', 'money', '等了三个小时'],
    ['dead', 'duration', 'two people died'],
  ])('%s: not of %s, “%s”', (id, dimension, clause) => {
    expect(kindsIn(clause, { dimension }, /\p{Script=Han}/u.test(clause))).not.toContain(id);
  });
});
