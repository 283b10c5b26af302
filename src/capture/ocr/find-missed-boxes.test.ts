import { describe, expect, it } from 'vitest';
import type { Box } from '../../model/transcript.ts';
import { findMissedBoxes } from './find-missed-boxes.ts';
import type { Colour, Pixels } from './pixels.ts';

const PAGE: Colour = [255, 255, 255];
const BUBBLE: Colour = [220, 240, 220];
const INK: Colour = [20, 20, 20];
/** A line of 24 pixels, in a bubble of its own. */
const LINE: Box = { left: 30, top: 130, width: 120, height: 24 };
const bubble = (box: Box) => ({ box, colour: BUBBLE });
const WORDS = bubble({ left: 20, top: 120, width: 140, height: 44 });
const SHORT = bubble({ left: 20, top: 20, width: 50, height: 44 });

function draw(fills: readonly (readonly [Box, Colour])[]): Pixels {
  const [width, height] = [300, 240];
  const data = new Uint8Array(width * height * 3).fill(255);
  for (const [box, colour] of fills) {
    for (let y = box.top; y < box.top + box.height; y++) {
      for (let x = box.left; x < box.left + box.width; x++) data.set(colour, (y * width + x) * 3);
    }
  }
  return { data, width, height };
}

describe('findMissedBoxes', () => {
  const areas = { ground: PAGE, panels: [WORDS], pictures: [SHORT.box] };
  const bubbles = [
    [WORDS.box, BUBBLE],
    [SHORT.box, BUBBLE],
    [LINE, INK],
  ] as const;

  it('finds a letter alone in its bubble, with a line of its height around', () => {
    const letter = { left: 40, top: 34, width: 4, height: 16 };
    const [box, ...others] = findMissedBoxes(draw([...bubbles, [letter, INK]]), [{ box: LINE }], areas);
    expect(others).toEqual([]);
    expect(box!.height).toBe(24);
    expect(box!.left).toBeLessThan(letter.left);
    expect(box!.left + box!.width).toBeGreaterThan(letter.left + letter.width);
  });

  it('finds a letter of the page’s colour, and not the corners of its bubble', () => {
    const letter = { left: 43, top: 34, width: 4, height: 16 };
    const corners = [
      { left: 20, top: 20, width: 5, height: 5 },
      { left: 65, top: 59, width: 5, height: 5 },
    ];
    const green: Colour = [40, 190, 90];
    const image = draw([
      [WORDS.box, BUBBLE],
      [SHORT.box, green],
      [LINE, INK],
      ...[letter, ...corners].map((box) => [box, PAGE] as const),
    ]);
    const found = findMissedBoxes(image, [{ box: LINE }], {
      ...areas,
      panels: [WORDS, { box: SHORT.box, colour: green }],
      pictures: [],
    });
    expect(found).toHaveLength(1);
    expect(found[0]!.top).toBeGreaterThan(25);
  });

  it.each<[string, Box]>([
    ['a stroke of some pixels', { left: 40, top: 40, width: 4, height: 3 }],
    ['ticks at the right of a line', { left: 152, top: 136, width: 6, height: 10 }],
    ['what sticks out of a line', { left: 60, top: 155, width: 20, height: 4 }],
  ])('passes over %s', (_, ink) =>
    expect(findMissedBoxes(draw([...bubbles, [ink, INK]]), [{ box: LINE }], areas)).toEqual([]),
  );

  it('finds nothing where no line tells how high one is', () =>
    expect(findMissedBoxes(draw(bubbles), [], areas)).toEqual([]));
});
