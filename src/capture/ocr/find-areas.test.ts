import { describe, expect, it } from 'vitest';
import type { Box } from '../../model/transcript.ts';
import { findAreas } from './find-areas.ts';
import type { Colour, Pixels } from './pixels.ts';

const WHITE: Colour = [255, 255, 255];
const BAR: Box = { left: 0, top: 0, width: 300, height: 60 };
const BUBBLE: Box = { left: 40, top: 120, width: 160, height: 60 };
const line = (left: number, top: number) => ({
  box: { left, top, width: 80, height: 20 },
  colours: { ground: WHITE, within: WHITE, ink: [17, 17, 17] as Colour },
});
const LINES = [line(100, 20), line(60, 140)];

function draw(page: (y: number) => Colour, fills: readonly (readonly [Box, Colour])[]): Pixels {
  const [width, height] = [300, 500];
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) data.set(page(Math.floor(at / width)), at * 3);
  for (const [box, colour] of fills) {
    for (let y = box.top; y < box.top + box.height; y++) {
      for (let x = box.left; x < box.left + box.width; x++) data.set(colour, (y * width + x) * 3);
    }
  }
  return { data, width, height };
}
const wallpaper = (y: number): Colour => [90 + y / 5, 130, 120 - y / 5];
const near = (a: Box, b: Box) =>
  Math.abs(a.left - b.left) <= 3 &&
  Math.abs(a.top - b.top) <= 3 &&
  Math.abs(a.width - b.width) <= 4 &&
  Math.abs(a.height - b.height) <= 4;

describe('findAreas', () => {
  it('finds bubbles of the bar’s colour on a wallpaper, and the bar; the wallpaper is no picture', () => {
    const { ground, panels, pictures } = findAreas(
      draw(wallpaper, [
        [BAR, WHITE],
        [{ left: 0, top: 440, width: 300, height: 60 }, WHITE],
        [BUBBLE, WHITE],
      ]),
      LINES,
    );
    expect(ground).toEqual(WHITE);
    expect([BAR, BUBBLE].map((box) => panels.filter((panel) => near(panel.box, box)).length)).toEqual([1, 1]);
    expect(pictures).toEqual([]);
  });

  it('makes no panel of a page around its lines', () =>
    expect(
      findAreas(
        draw(() => WHITE, []),
        LINES,
      ).panels,
    ).toEqual([]));

  it('finds a face on a wallpaper', () => {
    const face = { left: 4, top: 120, width: 30, height: 30 };
    const { pictures } = findAreas(
      draw(wallpaper, [
        [BAR, WHITE],
        [BUBBLE, WHITE],
        [face, [220, 60, 40]],
      ]),
      LINES,
    );
    expect(pictures.filter((box) => near(box, face))).toHaveLength(1);
  });
});
