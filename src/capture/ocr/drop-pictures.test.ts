import { describe, expect, it } from 'vitest';
import { dropPictures } from './drop-pictures.ts';
import type { Colour } from './pixels.ts';

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [20, 20, 20];
const BOX = { left: 0, top: 0, width: 120, height: 40 };
const COLOURS = { ground: WHITE, within: WHITE, ink: BLACK };

/** Three places of 40 pixels: what is not said is white with strokes of ink. */
function drawn(colours: readonly (Colour | null)[], strokes: Colour = BLACK) {
  const data = new Uint8Array(120 * 40 * 3);
  for (let y = 0; y < 40; y++)
    for (let x = 0; x < 120; x++)
      data.set(colours[Math.floor(x / 40)] ?? (x % 4 === 0 ? strokes : WHITE), (y * 120 + x) * 3);
  return { data, width: 120, height: 40 };
}
const dropFrom = (colours: readonly (Colour | null)[], certainties: readonly number[], strokes?: Colour) =>
  dropPictures(drawn(colours, strokes), BOX, COLOURS, {
    text: '找H了',
    places: [1 / 6, 0.5, 5 / 6],
    certainties,
  });

describe('dropPictures', () => {
  it('drops what a yellow face was taken for', () => {
    expect(dropFrom([null, [248, 202, 44], null], [0.99, 0.6, 0.99])).toEqual({
      text: '找了',
      places: [1 / 6, 5 / 6],
    });
  });
  it.each<[string, readonly (Colour | null)[], readonly number[], Colour?]>([
    ['letters', [null, null, null], [0.6, 0.6, 0.6]],
    ['letters in another ink', [null, null, null], [0.6, 0.6, 0.6], [80, 125, 175]],
    ['a letter on a marker, recognised surely', [null, [248, 202, 44], null], [0.99, 0.99, 0.99]],
    ['a grey block', [null, [128, 128, 128], null], [0.99, 0.6, 0.99]],
    [
      'letters on a ground that was taken wrongly',
      [
        [0, 90, 200],
        [0, 90, 200],
        [0, 90, 200],
      ],
      [0.6, 0.6, 0.6],
    ],
    ['letters of whose certainty nobody says', [null, [248, 202, 44], null], []],
  ])('keeps %s', (_, colours, certainties, strokes) =>
    expect(dropFrom(colours, certainties, strokes).text).toBe('找H了'),
  );
});
