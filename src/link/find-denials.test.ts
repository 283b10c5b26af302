import { describe, expect, test } from 'vitest';
import { findDenials } from './find-denials.ts';
import { inventMember, type Said } from './invent-member.ts';

const told = (...reports: Said[][]): string[][] => {
  const members = reports.map((said, index) => inventMember({ id: `r${index}`, said }));
  return findDenials(members).map(({ sides }) =>
    sides.map(({ report, span }) =>
      members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
    ),
  );
};

describe('findDenials', () => {
  test('a denial stands against the claim that it denies, not against others of the matter', () => {
    expect(
      told(
        [['供应商', 'deny', '冷藏车没有故障', 'company']],
        [
          ['调度员', 'allege', '冷藏车出了故障', 'party'],
          ['家长', 'allege', '鸡块用了冷藏车隔夜的肉', 'party'],
        ],
      ),
    ).toEqual([['供应商称冷藏车没有故障', '调度员称冷藏车出了故障']]);
  });

  test.each<[string, Said[], Said[]]>([
    [
      'who denies it here is told to do so there',
      [['供应商', 'deny', '冷藏车没有故障', 'company']],
      [['供应商', 'assert', '冷藏车故障了一次', 'company']],
    ],
    [
      'a claim that says no as well, in two negations',
      [['镇政府', 'deny', '河滩无旅游设施', 'official']],
      [['景区办', 'assert', '河滩未开发，无旅游设施', 'official']],
    ],
    [
      'who tells that somebody denies it',
      [['供应商', 'deny', '冷藏车没有故障', 'company']],
      [['记者', 'assert', '冷藏车故障一事被供应商否认', 'media']],
    ],
    [
      'another number',
      [['桥管所', 'deny', '裂缝没有5厘米宽', 'official']],
      [['工程师', 'assert', '裂缝有3厘米宽', 'expert']],
    ],
  ])('no conflict: %s', (_, denial, claim) => {
    expect(told(denial, claim)).toEqual([]);
  });
});
