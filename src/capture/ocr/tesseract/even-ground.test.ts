import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../pixels.ts';
import { evenGround } from './even-ground.ts';

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const GREEN: Colour = [149, 236, 105];
const GREY: Colour = [233, 233, 235];
const BLUE: Colour = [30, 130, 250];
const NIGHT: Colour = [17, 17, 17];
const SIZE = 200;

/** A page with a bubble from 20 to 80 both ways, and a stroke in it, two pixels thick, from 40 to 60. */
function draw(page: Colour, bubble: Colour, ink: Colour): Pixels {
  const data = new Uint8Array(SIZE * SIZE * 3);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const isBubble = x >= 20 && x < 80 && y >= 20 && y < 80;
      const isInk = isBubble && x >= 40 && x < 60 && (y === 50 || y === 51);
      data.set(isInk ? ink : isBubble ? bubble : page, (y * SIZE + x) * 3);
    }
  return { data, width: SIZE, height: SIZE };
}

test.each([
  ['black on white', WHITE, WHITE, BLACK],
  ['black on a green bubble', WHITE, GREEN, BLACK],
  ['white on a blue bubble', WHITE, BLUE, WHITE],
  ['white on a green bubble of a dark page', NIGHT, GREEN, WHITE],
  ['black on a grey bubble', WHITE, GREY, BLACK],
])('%s becomes dark on white, and nothing else does', (_, page, bubble, ink) => {
  const even = evenGround(draw(page, bubble, ink));
  const dark = [...even.entries()].filter(([, value]) => value < 128).map(([at]) => at);
  expect(dark).toEqual(
    [50, 51].flatMap((y) => Array.from({ length: 20 }, (__, index) => y * SIZE + 40 + index)),
  );
});

test('a page of one colour has no letters', () => {
  expect(evenGround(draw(WHITE, WHITE, WHITE)).every((value) => value === 255)).toBe(true);
});
