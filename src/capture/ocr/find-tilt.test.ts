import { describe, expect, test } from 'vitest';
import { findTilt } from './find-tilt.ts';
import type { Pixels } from './pixels.ts';
import { straighten } from './straighten.ts';

/** A light screen with rows of dark strokes, as letters stand in lines, and a bar above. */
function drawRows(width = 720, height = 1280): Pixels {
  const data = new Uint8Array(width * height * 3).fill(235);
  const fill = (left: number, top: number, right: number, bottom: number, value: number) => {
    for (let y = top; y < bottom; y++) data.fill(value, (y * width + left) * 3, (y * width + right) * 3);
  };
  fill(0, 0, width, 90, 250);
  for (let row = 0; row < 20; row++) {
    for (let letter = 0; letter < 6 + ((row * 7) % 9); letter++) {
      const left = 60 + letter * 38;
      fill(left, 140 + row * 54, left + 26, 146 + row * 54, 30);
      fill(left, 158 + row * 54, left + 26, 164 + row * 54, 30);
      fill(left + 10, 140 + row * 54, left + 15, 164 + row * 54, 30);
    }
  }
  return { data, width, height };
}

/** To make it straight by less than nothing turns it. */
const turned = (degrees: number) => straighten(drawRows(), -degrees);

describe('findTilt', () => {
  test.each([0.5, 1, 2, 3, -0.7, -2.5])('%d degrees', (degrees) =>
    expect(Math.abs(findTilt(turned(degrees)) - degrees)).toBeLessThan(0.11),
  );
  test('an upright one', () => expect(findTilt(drawRows())).toBe(0));
  test('so little that it costs no letter', () => expect(findTilt(turned(0.15))).toBe(0));
  test('one colour alone', () => {
    const data = new Uint8Array(300 * 300 * 3).fill(200);
    expect(findTilt({ data, width: 300, height: 300 })).toBe(0);
  });
  test('strokes of no order', () => {
    const { data, width, height } = drawRows(300, 300);
    let seed = 7;
    for (let at = 0; at < data.length; at += 3) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      data.fill(seed % 256, at, at + 3);
    }
    expect(findTilt({ data, width, height })).toBe(0);
  });
});

describe('straighten', () => {
  /** With something along its edges, so that they are no frame. */
  const filled = (): Pixels => {
    const { data, width, height } = drawRows();
    for (let y = 0; y < height; y++) {
      data.fill(y % 250, y * width * 3, (y * width + 40) * 3);
      data.fill(y % 250, ((y + 1) * width - 40) * 3, (y + 1) * width * 3);
    }
    return { data, width, height };
  };

  test('what fills the image loses nothing', () => {
    const { width, height } = straighten(filled(), 2);
    expect([width > 720, height > 1280]).toEqual([true, true]);
  });

  test('a screen that lay whole on one colour has its own size again, and its rows are level', () => {
    const again = straighten(straighten(filled(), -2), 2);
    expect([Math.abs(again.width - 720) <= 2, Math.abs(again.height - 1280) <= 2]).toEqual([true, true]);
    expect(findTilt(again)).toBe(0);
  });
});
