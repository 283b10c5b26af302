import { describe, expect, test } from 'vitest';
import { boxInImage, boxMadeStraight } from './image-tilt.ts';

const image = { width: 1000, height: 2000, tilt: { degrees: 2, width: 1069, height: 2034 } };

describe('boxes of an image that was turned', () => {
  test('one in the middle grows by its slope', () => {
    const box = boxInImage({ left: 300, top: 980, width: 400, height: 40 }, image);
    expect(box).toEqual({ left: 333, top: 990, width: 403, height: 54 });
  });

  test.each([
    ['upper left', { left: 40, top: 60, width: 300, height: 90 }],
    ['upper right', { left: 600, top: 200, width: 380, height: 120 }],
    ['lower left', { left: 30, top: 1800, width: 700, height: 60 }],
  ])('%s: made straight again it is where it was, to two pixels', (_, box) => {
    const again = boxMadeStraight(boxInImage(box, image), image);
    for (const key of ['left', 'top', 'width', 'height'] as const)
      expect(Math.abs(again[key] - box[key]), key).toBeLessThanOrEqual(2);
  });

  test('of an upright image nothing is moved', () => {
    const box = { left: 1, top: 2, width: 3, height: 4 };
    const upright = { width: 10, height: 10 };
    expect([boxInImage(box, upright), boxMadeStraight(box, upright)]).toEqual([box, box]);
  });

  test('what reaches beyond the image ends with it', () => {
    const whole = boxInImage(
      { left: 0, top: 0, width: 1000, height: 2000 },
      { ...image, tilt: { degrees: 3, width: 900, height: 1900 } },
    );
    expect(whole).toEqual({ left: 0, top: 0, width: 900, height: 1900 });
  });
});
