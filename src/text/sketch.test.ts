import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSketches, createSketch, sampleSketch } from './sketch.ts';

const WORDS =
  'bridge crack closed county office said water main burst lane kettle recall handle school'.split(' ');
const article = fc
  .array(fc.constantFrom(...WORDS), { minLength: 120, maxLength: 300 })
  .map((words) => words.map((word, index) => `${word}${index}`).join(' '));

describe('compareSketches', () => {
  test('a text is all of itself', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(
          compareSketches(createSketch(text), createSketch(text.toUpperCase().replaceAll(' ', ', '))),
        ).toEqual({
          jaccard: 1,
          ofFirst: 1,
          ofSecond: 1,
        });
      }),
    );
  });

  test('agrees with the naive share of shingles', () => {
    const shingles = (text: string): Set<string> => {
      const words = text.split(' ');
      return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
    };
    fc.assert(
      fc.property(article, article, fc.nat(100), (a, b, cut) => {
        const mixed = `${a} ${b.split(' ').slice(cut).join(' ')}`;
        const [x, y] = [shingles(a), shingles(mixed)];
        const both = [...x].filter((shingle) => y.has(shingle)).length;
        const found = compareSketches(createSketch(a), createSketch(mixed));
        expect(found.ofFirst).toBeCloseTo(both / x.size, 6);
        expect(found.jaccard).toBeCloseTo(both / (x.size + y.size - both), 6);
      }),
    );
  });

  test('a short text is measured fairly against one whose sketch was cut', () => {
    const part = Array.from({ length: 300 }, (_, index) => `part${index}`).join(' ');
    const whole = `${part} ${Array.from({ length: 9000 }, (_, index) => `rest${index}`).join(' ')}`;
    expect(compareSketches(createSketch(part), createSketch(whole)).ofFirst).toBeGreaterThan(0.95);
  });

  test.each(['', '桥', 'two words', '。。。'])('%j has no shingles and shares nothing', (text) => {
    expect(createSketch(text)).toHaveLength(0);
    expect(sampleSketch(createSketch(text))).toHaveLength(0);
    expect(compareSketches(createSketch(text), createSketch(text))).toEqual({
      jaccard: 0,
      ofFirst: 0,
      ofSecond: 0,
    });
  });
});

describe('sampleSketch', () => {
  const meet = (a: string, b: string): boolean => {
    const samples = new Set(sampleSketch(createSketch(b)));
    return sampleSketch(createSketch(a)).some((hash) => samples.has(hash));
  };

  test('a text with a changed head meets its original', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(meet(text, `By our own reporter: ${text}`)).toBe(true);
      }),
    );
  });

  test('a text meets its copy in traditional characters', () => {
    expect(meet('望杏人行桥桥面出现裂缝后封闭检修。', '望杏人行橋橋面出現裂縫後封閉檢修。')).toBe(true);
  });

  test('two equal headlines meet', () => {
    expect(meet('望杏人行桥出现裂缝', '望杏人行桥出现裂缝！')).toBe(true);
  });

  test('unrelated texts do not meet', () => {
    const [a, b] = ['bridge', 'kettle'].map((word) =>
      Array.from({ length: 200 }, (_, index) => `${word}${index}`).join(' '),
    );
    expect(meet(a!, b!)).toBe(false);
  });

  test('is total', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void sampleSketch(createSketch(text))));
  });
});
