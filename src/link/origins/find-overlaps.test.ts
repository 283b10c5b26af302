import { describe, expect, test } from 'vitest';
import { createSketch } from '../../text/sketch.ts';
import { findOverlaps } from './find-overlaps.ts';

const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
const pairs = (...texts: string[]) => findOverlaps(texts.map(createSketch)).map(String);

describe('pairs of texts with words in common', () => {
  test('a cut meets its whole, whichever comes first', () => {
    const whole = words('bridge', 900);
    const cut = words('bridge', 300);
    expect(pairs(whole, cut)).toEqual(['0,1']);
    expect(pairs(cut, whole)).toEqual(['0,1']);
  });

  test('a round-up meets each of its parts', () => {
    const [a, b] = [words('bridge', 500), words('kettle', 500)];
    expect(pairs(a, b, `${words('bridge', 250)} ${words('kettle', 250)}`)).toEqual(['0,2', '1,2']);
  });

  test('strangers do not meet', () => {
    expect(pairs(words('bridge', 500), words('kettle', 500), '')).toEqual([]);
  });

  test('forty copies take less than all pairs, and each meets another', () => {
    const found = pairs(...Array.from({ length: 40 }, () => words('bridge', 400)));
    expect(found.length).toBeLessThan(400);
    expect(new Set(found.flatMap((pair) => pair.split(','))).size).toBe(40);
  });
});
