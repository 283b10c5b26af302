import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSegments, type Mark } from './cut-segments.ts';

function mark(start: number, end: number, label: string): Mark<string> {
  return { span: { start, end }, label };
}

/** Writes segments as `0-3:ab 3-5:`. */
function show(within: [number, number], marks: Mark<string>[]): string {
  return cutSegments({ start: within[0], end: within[1] }, marks)
    .map(({ start, end, labels }) => `${start}-${end}:${labels.join('')}`)
    .join(' ');
}

describe('cutSegments', () => {
  test.each<[string, [number, number], Mark<string>[], string]>([
    ['no mark', [0, 5], [], '0-5:'],
    ['one in the middle', [0, 9], [mark(2, 5, 'a')], '0-2: 2-5:a 5-9:'],
    ['two side by side', [0, 4], [mark(0, 2, 'a'), mark(2, 4, 'b')], '0-2:a 2-4:b'],
    ['one in another', [0, 9], [mark(1, 8, 'a'), mark(3, 5, 'b')], '0-1: 1-3:a 3-5:ab 5-8:a 8-9:'],
    ['two that overlap', [0, 9], [mark(4, 9, 'b'), mark(0, 6, 'a')], '0-4:a 4-6:ba 6-9:b'],
    ['one that reaches over both ends', [3, 6], [mark(0, 9, 'a')], '3-6:a'],
    ['one elsewhere', [3, 6], [mark(0, 3, 'a'), mark(6, 9, 'b')], '3-6:'],
  ])('%s', (_name, within, marks, expected) => expect(show(within, marks)).toBe(expected));

  test('covers the stretch exactly, with the marks that a look at each offset finds', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => mark(start, start + length, `${start}+${length} `)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 20 }), marks, (start, length, found) => {
        const segments = cutSegments({ start, end: start + length }, found);
        expect(segments[0]!.start).toBe(start);
        expect(segments.at(-1)!.end).toBe(start + length);
        for (const [index, segment] of segments.entries()) {
          expect(segment.start).toBe(index === 0 ? start : segments[index - 1]!.end);
          for (let at = segment.start; at < segment.end; at++) {
            expect(segment.labels).toEqual(
              found.filter(({ span }) => span.start <= at && at < span.end).map(({ label }) => label),
            );
          }
        }
      }),
    );
  });
});
