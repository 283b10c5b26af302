import { describe, expect, it } from 'vitest';
import { liftSeals } from './lift-seals.ts';
import { type Colour, colourAt, type Pixels } from './pixels.ts';

const [WIDTH, HEIGHT] = [400, 300];
const RED: Colour = [221, 110, 114];
/** The seal's ink over a black letter. */
const RED_ON_BLACK: Colour = [130, 21, 25];

function draw(colourOf: (x: number, y: number) => Colour | null): Pixels {
  const data = new Uint8Array(WIDTH * HEIGHT * 3).fill(255);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const colour = colourOf(x, y);
      if (colour) data.set(colour, (y * WIDTH + x) * 3);
    }
  }
  return { data, width: WIDTH, height: HEIGHT };
}
const ring = (x: number, y: number) => Math.abs(Math.hypot(x - 200, y - 150) - 60) < 6;
const letter = (x: number, y: number) => y > 140 && y < 150 && x > 100 && x < 300;

describe('liftSeals', () => {
  it('makes a ring as light as paper, and leaves the letters below it black', () => {
    const image = draw((x, y) => {
      if (letter(x, y)) return ring(x, y) ? RED_ON_BLACK : [17, 17, 17];
      return ring(x, y) ? RED : null;
    });
    const lifted = liftSeals(image);
    expect(colourAt(lifted, 200, 90)).toEqual([221, 221, 221]);
    expect(colourAt(lifted, 141, 145)).toEqual([130, 130, 130]);
    expect(colourAt(lifted, 160, 145)).toEqual([17, 17, 17]);
  });

  it.each<[string, (x: number, y: number) => Colour | null]>([
    ['a red title', (x, y) => (y > 40 && y < 70 && x > 60 && x < 340 && x % 20 < 8 ? RED : null)],
    ['a red face', (x, y) => (Math.hypot(x - 60, y - 60) < 40 ? RED : null)],
    ['a red dot', (x, y) => (Math.hypot(x - 60, y - 60) < 10 ? RED : null)],
    ['black letters', (x, y) => (letter(x, y) ? [17, 17, 17] : null)],
  ])('leaves %s', (_, colourOf) => {
    const image = draw(colourOf);
    expect(liftSeals(image)).toBe(image);
  });
});
