/** An image in memory: red, green, blue, one byte each, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export function formatColour(colour: Colour): string {
  return `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The largest difference of the three parts, 0 to 255. */
export function colourDistance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

export function colourAt({ data, width }: Pixels, x: number, y: number): Colour {
  const at = (y * width + x) * 3;
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}

/** Colours of many pixels: red, green, blue, one byte each. */
export type Colours = Uint8Array;

/** The colours of pixels by their numbers, which go on from row to row. */
export function coloursAt({ data }: Pixels, pixels: ArrayLike<number>): Colours {
  const colours = new Uint8Array(pixels.length * 3);
  for (let index = 0, to = 0; index < pixels.length; index++) {
    const at = pixels[index]! * 3;
    colours[to++] = data[at]!;
    colours[to++] = data[at + 1]!;
    colours[to++] = data[at + 2]!;
  }
  return colours;
}

/** The largest difference between one of many colours, by its place among them, and another. */
export function distanceAt(colours: Colours, index: number, colour: Colour): number {
  const at = index * 3;
  return Math.max(
    Math.abs(colours[at]! - colour[0]),
    Math.abs(colours[at + 1]! - colour[1]),
    Math.abs(colours[at + 2]! - colour[2]),
  );
}
