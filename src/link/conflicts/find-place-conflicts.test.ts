import { describe, expect, test } from 'vitest';
import { type InventedMember, inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findPlaceConflicts } from './find-place-conflicts.ts';

const tell = (id: string, content: string, more: Partial<InventedMember> = {}): Member => {
  const member = inventMember({ id, said: [['应急办', 'assert', content]], ...more });
  const mentions = [...member.report.text.matchAll(/(?:青河|白沙)镇|河湾县|望河路/g)].map(
    ({ 0: words, index }) => ({
      id: `${id}/place${index}`,
      report: id,
      type: 'place' as const,
      span: { start: index, end: index + words.length },
      value: null,
      timex: null,
      reasons: [],
    }),
  );
  return { ...member, mentions };
};
const places = (...members: Member[]): string[][] =>
  findPlaceConflicts(members, (id) => (id === 'other' ? 'two' : 'one')).map(({ sides }) =>
    sides.map(({ report, span }) =>
      members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
    ),
  );
const LEAK = (place: string): string => `${place}一家食堂的锅炉凌晨漏气，厨师全部撤离`;

describe('findPlaceConflicts', () => {
  test('two towns for one leak', () => {
    expect(places(tell('a', LEAK('青河镇')), tell('b', LEAK('白沙镇')), tell('c', LEAK('青河镇')))).toEqual([
      ['青河镇', '白沙镇', '青河镇'],
    ]);
  });

  test.each<[string, Member, Member]>([
    ['a town and its county', tell('a', LEAK('河湾县')), tell('b', LEAK('青河镇'))],
    ['a town and a road', tell('a', LEAK('望河路')), tell('b', LEAK('青河镇'))],
    ['other words', tell('a', LEAK('青河镇')), tell('b', '白沙镇的小学把食堂的锅炉换成了新的，下周启用')],
    ['other numbers', tell('a', `${LEAK('青河镇')}，3人送医`), tell('b', `${LEAK('白沙镇')}，5人送医`)],
    ['a list', tell('a', LEAK('青河镇')), tell('b', LEAK('青河镇和白沙镇'))],
    ['another incident', tell('a', LEAK('青河镇')), tell('other', LEAK('白沙镇'))],
    [
      'copies of one text',
      tell('a', LEAK('青河镇'), { origin: 'one' }),
      tell('b', LEAK('白沙镇'), { origin: 'one' }),
    ],
  ])('no conflict: %s', (_, a, b) => {
    expect(places(a, b)).toEqual([]);
  });
});
