import type { Box } from '../../../model/transcript.ts';

/** How high a line is laid out, in pixels: Tesseract reads letters of 30 to 40 best. */
const HEIGHT = 40;
/** White around each line, and between it and the next. */
const MARGIN = 14;
/** Nothing is made larger than this: noise grows too. */
const MOST_SCALE = 4;

/** One line of the page that is laid out, and where it stood in the image. */
export interface LaidLine {
  readonly box: Box;
  readonly scale: number;
  /** First row and row after the last in the page, margins included. */
  readonly top: number;
  readonly bottom: number;
}

export interface LaidPage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LaidLine[];
}

/**
 * A page of one column: each line beneath the other, of one height. Bubbles left and right are columns to Tesseract,
 * which then takes half of one for a picture.
 */
export function layOutLines(even: Uint8Array, imageWidth: number, boxes: readonly Box[]): LaidPage {
  let top = 0;
  const lines = boxes.map((box): LaidLine => {
    const scale = Math.min(MOST_SCALE, HEIGHT / box.height);
    const line = { box, scale, top, bottom: top + Math.ceil(box.height * scale) + 2 * MARGIN };
    top = line.bottom;
    return line;
  });
  const width = Math.max(1, ...lines.map(({ box, scale }) => Math.ceil(box.width * scale) + 2 * MARGIN));
  const data = new Uint8Array(width * top).fill(255);
  for (const line of lines) paint(data, width, line, even, imageWidth);
  return { data, width, height: top, lines };
}

/** Between the nearest four pixels where a line grows; where it shrinks, little is lost of letters so large. */
function paint(data: Uint8Array, width: number, line: LaidLine, even: Uint8Array, imageWidth: number): void {
  const { box, scale } = line;
  const rows = Math.ceil(box.height * scale);
  const columns = Math.ceil(box.width * scale);
  const bottom = even.length / imageWidth - 1;
  for (let y = 0; y < rows; y++) {
    const from = Math.min(bottom, box.top + y / scale);
    const upper = Math.floor(from);
    const lower = Math.min(bottom, upper + 1);
    for (let x = 0; x < columns; x++) {
      const beside = Math.min(imageWidth - 1, box.left + x / scale);
      const left = Math.floor(beside);
      const right = Math.min(imageWidth - 1, left + 1);
      const above = mix(even[upper * imageWidth + left]!, even[upper * imageWidth + right]!, beside - left);
      const below = mix(even[lower * imageWidth + left]!, even[lower * imageWidth + right]!, beside - left);
      data[(line.top + MARGIN + y) * width + MARGIN + x] = mix(above, below, from - upper);
    }
  }
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** A place of the page in the image. */
export function toImage(line: LaidLine, x: number, y: number): { readonly x: number; readonly y: number } {
  return {
    x: line.box.left + (x - MARGIN) / line.scale,
    y: line.box.top + (y - line.top - MARGIN) / line.scale,
  };
}
