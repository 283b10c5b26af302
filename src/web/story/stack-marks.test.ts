import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Extent, stackMarks } from './stack-marks.ts';

/** Each pair is a mark from its first to its second number. */
function extentsOf(pairs: readonly (readonly [number, number])[]): Extent[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

describe('stackMarks', () => {
  test.each<[string, [number, number][], (number | undefined)[]]>([
    ['nothing', [], []],
    [
      'far apart',
      [
        [0, 1],
        [5, 6],
      ],
      [0, 0],
    ],
    [
      'end to end',
      [
        [0, 1],
        [1, 2],
      ],
      [0, 0],
    ],
    [
      'one day three times',
      [
        [4, 5],
        [4, 5],
        [4, 5],
      ],
      [0, 1, 2],
    ],
    [
      'a free lane below is used again',
      [
        [0, 3],
        [1, 2],
        [2, 4],
        [3, 5],
      ],
      [0, 1, 1, 0],
    ],
    [
      'in any order',
      [
        [3, 5],
        [0, 4],
      ],
      [1, 0],
    ],
    [
      'more than there are lanes for',
      [
        [0, 9],
        [0, 9],
        [0, 9],
        [0, 9],
      ],
      [0, 1, 2, undefined],
    ],
  ])('%s', (_, pairs, lanes) => expect(stackMarks(extentsOf(pairs), 3)).toEqual(lanes));

  test('no two marks of a lane overlap, and a mark is left out only where all lanes are taken', () => {
    const pair = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const extents = pairs.map(([start, width]) => ({ start, end: start + width }));
        const lanes = stackMarks(extents, 4);
        const touches = (a: Extent, b: Extent) => a.start < b.end && b.start < a.end;
        for (const [index, extent] of extents.entries()) {
          const near = extents.flatMap((other, at) =>
            at !== index && touches(extent, other) ? [lanes[at]] : [],
          );
          if (lanes[index] === undefined)
            expect(new Set(near.filter((lane) => lane !== undefined)).size).toBe(4);
          else expect(near).not.toContain(lanes[index]);
        }
      }),
    );
  });
});
