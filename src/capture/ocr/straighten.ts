import { commonestColour } from './line-colours.ts';
import { type Colour, colourDistance, coloursAt, type Pixels } from './pixels.ts';

/** What lies around a screen that was turned has one colour, but for noise. */
const SAME = 24;
/** Nearly all of the corners must have it. */
const FRAMED = 0.985;

/**
 * An image that is turned clockwise by some degrees, upright, about its middle. Where the screen lay in it whole, on one colour
 * that fills the corners, only the screen is left; else all of the image is there, and beside it the commonest colour.
 */
export function straighten(image: Pixels, degrees: number): Pixels {
  const { width, height } = image;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.abs(Math.sin(angle))];
  const scale = cos * cos - sin * sin;
  const screen = {
    width: Math.round((width * cos - height * sin) / scale),
    height: Math.round((height * cos - width * sin) / scale),
  };
  const isWhole = screen.width > 0 && screen.height > 0 && isFramed(image, angle, screen);
  const size = isWhole
    ? screen
    : { width: Math.ceil(width * cos + height * sin), height: Math.ceil(height * cos + width * sin) };
  const beside = commonestColour(coloursAt(image, spread(width * height, 4_000)));
  return turn(image, angle, size, beside);
}

/** Each pixel is the mixture of the four that it lies between; what lies beside the image has one colour. */
function turn(
  { data, width, height }: Pixels,
  angle: number,
  size: { readonly width: number; readonly height: number },
  beside: Colour,
): Pixels {
  const turned = new Uint8Array(size.width * size.height * 3);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let to = 0;
  for (let y = 0; y < size.height; y++) {
    const dy = y + 0.5 - size.height / 2;
    for (let x = 0; x < size.width; x++, to += 3) {
      const dx = x + 0.5 - size.width / 2;
      const fromX = dx * cos - dy * sin + width / 2 - 0.5;
      const fromY = dx * sin + dy * cos + height / 2 - 0.5;
      if (fromX < -0.5 || fromY < -0.5 || fromX > width - 0.5 || fromY > height - 0.5) {
        turned[to] = beside[0];
        turned[to + 1] = beside[1];
        turned[to + 2] = beside[2];
        continue;
      }
      const left = Math.max(0, Math.min(width - 2, Math.floor(fromX)));
      const top = Math.max(0, Math.min(height - 2, Math.floor(fromY)));
      const right = Math.max(0, Math.min(1, fromX - left));
      const below = Math.max(0, Math.min(1, fromY - top));
      const at = (top * width + left) * 3;
      const under = at + width * 3;
      for (let part = 0; part < 3; part++) {
        const upper = data[at + part]! * (1 - right) + data[at + 3 + part]! * right;
        const lower = data[under + part]! * (1 - right) + data[under + 3 + part]! * right;
        turned[to + part] = upper * (1 - below) + lower * below + 0.5;
      }
    }
  }
  return { data: turned, width: size.width, height: size.height };
}

/** Whether what lies outside a screen of that size, turned about the middle, has one colour. */
function isFramed(
  image: Pixels,
  angle: number,
  screen: { readonly width: number; readonly height: number },
): boolean {
  const { width, height } = image;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const outside = spread(width * height, 40_000).filter((pixel) => {
    const dx = (pixel % width) + 0.5 - width / 2;
    const dy = Math.floor(pixel / width) + 0.5 - height / 2;
    const x = Math.abs(dx * cos + dy * sin);
    const y = Math.abs(dy * cos - dx * sin);
    return x > screen.width / 2 + 2 || y > screen.height / 2 + 2;
  });
  if (outside.length === 0) return false;
  const colours = coloursAt(image, outside);
  const frame = commonestColour(colours);
  let framed = 0;
  for (let at = 0; at < colours.length; at += 3) {
    if (colourDistance([colours[at]!, colours[at + 1]!, colours[at + 2]!], frame) <= SAME) framed++;
  }
  return framed >= outside.length * FRAMED;
}

/** So many numbers below a limit, as far apart as they can be, in no column of an image. */
function spread(limit: number, most: number): number[] {
  const step = Math.max(1, Math.floor(limit / most) | 1);
  return Array.from({ length: Math.floor(limit / step) }, (_, index) => index * step);
}
