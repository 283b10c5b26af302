import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodePointMap } from './code-points.ts';

test('offsets behind a character outside the BMP differ by one each', () => {
  const { toCodePoints, toUtf16 } = createCodePointMap('😀校方😀说');
  expect(toCodePoints({ start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
  expect(toUtf16({ start: 3, end: 5 })).toEqual({ start: 4, end: 7 });
});

test('there and back is the same, and both name the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const [start, end] = [a, b].map((n) => n % (points.length + 1)).sort((x, y) => x - y) as [
        number,
        number,
      ];
      const { toCodePoints, toUtf16 } = createCodePointMap(text);
      const units = toUtf16({ start, end });
      expect(text.slice(units.start, units.end)).toBe(points.slice(start, end).join(''));
      expect(toCodePoints(units)).toEqual({ start, end });
    }),
  );
});
