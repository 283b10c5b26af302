import type { Pixels } from './pixels.ts';
import { smallOf } from './small-image.ts';

/** Looked at is at most a part this many times as high as wide. */
const MOST_HEIGHT = 1.6;
/** What is turned further is not meant to be read so; a smaller turn costs no letter. Degrees. */
const MOST = 4;
const LEAST = 0.3;
const STEP = 0.25;
const FINE_STEP = 0.05;
/** The edges of rows must lie closer together by this than in the image as it is: 1.05 to 1.9 at half a degree, 1.26 to 4 at one. */
const BETTER = 1.04;
/** A difference in brightness from one row to the next that is an edge, and as much as one counts for. */
const EDGE = 24;
const MOST_EDGE = 90;

/**
 * By how many degrees an image is turned clockwise, -4 to 4; 0 where it is upright, or where nothing tells. Rows of letters,
 * bubbles and bars have edges along them: seen along the right angle they fall onto few lines (Postl 1986).
 */
export function findTilt(image: Pixels): number {
  const edges = findEdges(image);
  if (edges.x.length === 0) return 0;
  const scoreAt = (degrees: number) => scoreOf(edges, degrees);
  const upright = scoreAt(0);
  const coarse = best(range(-MOST, MOST, STEP), scoreAt);
  const fine = best(range(coarse - STEP, coarse + STEP, FINE_STEP), scoreAt);
  // At the end of the range it may be turned further.
  const isSure = Math.abs(fine) < MOST - STEP && scoreAt(fine) >= upright * BETTER;
  return Math.abs(fine) >= LEAST && isSure ? Number(fine.toFixed(2)) : 0;
}

interface Edges {
  readonly width: number;
  readonly height: number;
  /** Of the pixels with an edge below them how far each lies from the middle of its row, and in which row. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How strong each edge is. */
  readonly strength: Float64Array;
}

function findEdges(image: Pixels): Edges {
  const { data, width, height: whole } = smallOf(image);
  // Of a long one the middle.
  const height = Math.min(whole, Math.round(width * MOST_HEIGHT));
  const base = Math.floor((whole - height) / 2) * width;
  const brightness = new Float64Array(width * height);
  for (let pixel = 0, at = base * 3; pixel < brightness.length; pixel++, at += 3)
    brightness[pixel] = data[at]! * 0.3 + data[at + 1]! * 0.6 + data[at + 2]! * 0.1;
  const found: number[] = [];
  for (let pixel = 0; pixel < width * (height - 1); pixel++)
    if (Math.abs(brightness[pixel + width]! - brightness[pixel]!) >= EDGE) found.push(pixel);
  return {
    width,
    height,
    x: Float64Array.from(found, (pixel) => (pixel % width) - width / 2),
    y: Float64Array.from(found, (pixel) => Math.floor(pixel / width)),
    strength: Float64Array.from(found, (pixel) =>
      Math.min(MOST_EDGE, Math.abs(brightness[pixel + width]! - brightness[pixel]!)),
    ),
  };
}

/** How far the edges gather on few lines of this slope: the sum of the squares of what falls on each. */
function scoreOf({ width, height, x, y, strength }: Edges, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const reach = Math.ceil((Math.abs(slope) * width) / 2) + 1;
  const lines = new Float64Array(height + 2 * reach + 1);
  for (let index = 0; index < x.length; index++) {
    // Between two lines each has its part, so that no angle is favoured by how it is rounded.
    const line = y[index]! - x[index]! * slope + reach;
    const below = Math.floor(line);
    const part = line - below;
    lines[below]! += strength[index]! * (1 - part);
    lines[below + 1]! += strength[index]! * part;
  }
  // Over three lines, for at no slope an edge falls onto one, and at any other onto two.
  let sum = 0;
  for (let line = 3; line < lines.length; line++)
    sum += (lines[line]! + lines[line - 1]! - lines[line - 2]! - lines[line - 3]!) ** 2;
  return sum;
}

function best(values: readonly number[], scoreAt: (value: number) => number): number {
  let found = values[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const score = scoreAt(value);
    if (score > most) {
      most = score;
      found = value;
    }
  }
  return found;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}
