import { describe, expect, it } from 'vitest';
import { commonestColour, findLineColours } from './line-colours.ts';

describe('commonestColour', () => {
  it.each<[string, readonly number[][], readonly number[]]>([
    [
      'the mean of what is most',
      [
        [250, 250, 250],
        [10, 10, 10],
        [250, 250, 252],
      ],
      [250, 250, 251],
    ],
    [
      'with what lies just over the border of its bin',
      [
        [16, 0, 0],
        [16, 0, 0],
        [13, 0, 0],
        [90, 0, 0],
      ],
      [15, 0, 0],
    ],
    [
      'of two as common the first',
      [
        [200, 0, 0],
        [0, 0, 200],
      ],
      [200, 0, 0],
    ],
    ['of none black', [], [0, 0, 0]],
  ])('%s', (_, colours, expected) => {
    expect(commonestColour(Uint8Array.from(colours.flat()))).toEqual(expected);
    // A second call knows nothing of the first.
    expect(commonestColour(Uint8Array.from(colours.flat()))).toEqual(expected);
  });
});

describe('findLineColours', () => {
  it('tells ground and ink of a line, and takes no picture beside its letters for ink', () => {
    // A white bubble, black strokes on its left half, a red dot at its right end.
    const data = new Uint8Array(60 * 20 * 3).fill(255);
    for (let y = 6; y < 14; y++) {
      for (let x = 4; x < 24; x += 5) data.set([0, 0, 0, 0, 0, 0], (y * 60 + x) * 3);
      for (let x = 50; x < 56; x++) data.set([0, 0, 255], (y * 60 + x) * 3);
    }
    const box = { left: 2, top: 4, width: 56, height: 12 };
    const { ground, within, ink } = findLineColours({ data, width: 60, height: 20 }, box, [0.1, 0.2, 0.3]);
    expect([ground, within, ink]).toEqual([
      [255, 255, 255],
      [255, 255, 255],
      [0, 0, 0],
    ]);
  });
});
