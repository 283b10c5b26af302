import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity } from './similarity.ts';
import { termRarity } from './term-rarity.ts';

describe('similarity', () => {
  test.each([
    ['望杏人行桥桥面出现裂缝，12人受轻伤', '人行桥出现裂缝后封闭，12人受轻伤', 0.4, 1],
    ['人行橋出現裂縫', '人行桥出现裂缝', 0.99, 1],
    ['A water main burst in Mill Lane', 'Mill Lane flooded after water main bursts', 0.5, 1],
    ['学校食堂鸡块发酸', '人行桥出现裂缝', 0, 0.05],
    ['The company said it was sorry.', 'The council said it had no plan.', 0, 0.2],
    ['', 'A water main burst', 0, 0],
  ])('%s | %s', (a, b, least, most) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(least);
    expect(similarity(a, b)).toBeLessThanOrEqual(most);
  });

  test('is symmetric, from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 12);
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('termRarity', () => {
  test.each([
    ['the', 'kettl'],
    ['say', 'canteen'],
    ['表示', '裂缝'],
    ['monday', 'tarnwick'],
    ['2023', 'tarnwick'],
  ])('%s is less rare than %s', (common, rare) => {
    expect(termRarity(common)).toBeLessThan(termRarity(rare));
  });
});
