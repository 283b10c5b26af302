import { describe, expect, it } from 'vitest';
import type { Box } from '../../model/transcript.ts';
import { findScreen } from './find-screen.ts';
import type { Colour, Pixels } from './pixels.ts';

const SCREEN: Box = { left: 30, top: 40, width: 240, height: 320 };
const GREY: Colour = [237, 237, 237];
const line = (left: number, top: number) => ({ box: { left, top, width: 80, height: 16 } });

function draw(page: Colour, fills: readonly (readonly [Box, Colour])[]): Pixels {
  const [width, height] = [300, 400];
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) data.set(page, at * 3);
  for (const [box, colour] of fills) {
    for (let y = box.top; y < box.top + box.height; y++) {
      for (let x = box.left; x < box.left + box.width; x++) data.set(colour, (y * width + x) * 3);
    }
  }
  return { data, width, height };
}

describe('findScreen', () => {
  it('finds the screen in the frame of a viewer', () =>
    expect(findScreen(draw([0, 0, 0], [[SCREEN, GREY]]), [line(60, 80)])).toEqual(SCREEN));

  it.each<[string, Pixels, { box: Box }[]]>([
    ['a screen from edge to edge', draw(GREY, []), [line(60, 80)]],
    ['words on the frame too', draw([0, 0, 0], [[SCREEN, GREY]]), [line(60, 80), line(60, 10)]],
    [
      'bubbles, which end raggedly',
      draw(GREY, [
        [{ left: 30, top: 20, width: 200, height: 180 }, [255, 255, 255]],
        [{ left: 30, top: 210, width: 120, height: 180 }, [255, 255, 255]],
      ]),
      [line(60, 80)],
    ],
  ])('null: %s', (_, image, lines) => expect(findScreen(image, lines)).toBeNull());
});
