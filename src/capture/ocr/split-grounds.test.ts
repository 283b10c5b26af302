import { describe, expect, it } from 'vitest';
import type { Box } from '../../model/transcript.ts';
import type { Colour, Pixels } from './pixels.ts';
import { splitGrounds } from './split-grounds.ts';

const CHIP: Colour = [157, 100, 189];
const GREY: Colour = [139, 143, 153];
const LINE: Box = { left: 10, top: 10, width: 160, height: 24 };
const chip = { left: 10, top: 8, width: 70, height: 28 };

/** Strokes of letters, as far as the middle of the line is high. */
const strokes = (from: number, to: number, colour: Colour): [Box, Colour][] =>
  Array.from({ length: Math.floor((to - from) / 8) }, (_, index) => [
    { left: from + index * 8, top: 15, width: 3, height: 14 },
    colour,
  ]);

function draw(fills: readonly (readonly [Box, Colour])[]): Pixels {
  const [width, height] = [200, 50];
  const data = new Uint8Array(width * height * 3).fill(255);
  for (const [box, colour] of fills) {
    for (let y = box.top; y < box.top + box.height; y++) {
      for (let x = box.left; x < box.left + box.width; x++) data.set(colour, (y * width + x) * 3);
    }
  }
  return { data, width, height };
}

describe('splitGrounds', () => {
  it('cuts a chip with white letters off the name beside it', () => {
    const image = draw([[chip, CHIP], ...strokes(16, 72, [255, 255, 255]), ...strokes(90, 168, GREY)]);
    const [level, name, ...others] = splitGrounds(image, [LINE]);
    expect(others).toEqual([]);
    expect(level!.left).toBe(10);
    expect(Math.abs(name!.left - 80)).toBeLessThanOrEqual(1);
    expect(name!.left + name!.width).toBe(170);
  });

  it.each<[string, [Box, Colour][]]>([
    ['a line on one ground', strokes(16, 168, GREY)],
    [
      'a line with a little picture',
      [[{ left: 80, top: 12, width: 20, height: 20 }, [255, 204, 51]], ...strokes(16, 72, GREY)],
    ],
    [
      'letters so heavy that they fill their part',
      [
        ...strokes(12, 76, GREY),
        [{ left: 12, top: 11, width: 60, height: 3 }, GREY],
        [{ left: 12, top: 30, width: 60, height: 3 }, GREY],
        ...strokes(84, 168, GREY),
      ],
    ],
  ])('leaves %s', (_, fills) => expect(splitGrounds(draw(fills), [LINE])).toEqual([LINE]));
});
