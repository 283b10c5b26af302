import { precisionOf } from '../wording/format-when.ts';
import { stackMarks } from './stack-marks.ts';
import type { TimelineScale } from './timeline-scale.ts';

/** A date on the overview: its left edge and length on the line, its middle's height above it; in pixels. */
export interface DateMark {
  readonly id: string;
  readonly kind: 'dot' | 'bar' | 'since' | 'until';
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

export interface DateLayout {
  readonly marks: readonly DateMark[];
  /** How many dates there are near a place beyond those that found room there. */
  readonly more: readonly { readonly x: number; readonly count: number }[];
  /** How high the stacks are. */
  readonly height: number;
}

/** How wide a dot or an arrow is with the air around it, and how high a lane is. */
const DOT = 10;
const ARROW = 16;
const LANE = 10;
/** More lanes than this would push the list below the window; the rest is counted. */
const MOST_LANES = 7;
/** Numbers closer than this to one another would touch. */
const MORE_ROOM = 30;

/** Lays dates out on a line of so many pixels. What is wide lies lowest, so that dots stay near their stack. */
export function layOutDates(
  entries: readonly { readonly id: string; readonly when: string }[],
  scale: TimelineScale,
  width: number,
): DateLayout {
  const placed = entries
    .flatMap(({ id, when }) => {
      const place = scale.placeOf(when);
      return place === undefined ? [] : [{ id, ...extentOf(when, place, width) }];
    })
    .sort((a, b) => Number(b.kind === 'bar') - Number(a.kind === 'bar'));

  // Bars have the lanes next to the line, everything that is small has those above them.
  const bars = placed.filter(({ kind }) => kind === 'bar');
  const small = placed.filter(({ kind }) => kind !== 'bar');
  const barLanes = stackMarks(bars.map(toExtent), Math.floor(MOST_LANES / 2));
  const barsHeight = highest(barLanes);
  const smallLanes = stackMarks(small.map(toExtent), MOST_LANES - barsHeight);
  const lanes = [...barLanes, ...smallLanes.map((lane) => (lane === undefined ? lane : lane + barsHeight))];

  const marks = placed.flatMap((mark, index) => {
    const lane = lanes[index];
    return lane === undefined ? [] : [{ ...mark, y: (lane + 0.8) * LANE }];
  });
  const left = placed.filter((_, index) => lanes[index] === undefined);
  return {
    marks,
    more: countNear(left.map(({ x, length }) => x + length / 2)),
    height: highest(lanes) * LANE + 4,
  };
}

function extentOf(when: string, place: { start: number; width: number }, width: number) {
  const start = (place.start / 100) * width;
  const length = (place.width / 100) * width;
  const precision = precisionOf(when);
  if (precision === 'since') return { kind: 'since' as const, x: start, length: ARROW };
  if (precision === 'until') return { kind: 'until' as const, x: start + length - ARROW, length: ARROW };
  // A single day is a dot, however wide it is; so is whatever would be too narrow to be seen as a stretch.
  if (precision === 'day' || length < 2 * DOT) {
    return { kind: 'dot' as const, x: start + length / 2 - DOT / 2, length: DOT };
  }
  return { kind: 'bar' as const, x: start, length };
}

function toExtent({ x, length }: { x: number; length: number }): { start: number; end: number } {
  return { start: x, end: x + length };
}

function highest(lanes: readonly (number | undefined)[]): number {
  return lanes.reduce<number>((most, lane) => (lane === undefined ? most : Math.max(most, lane + 1)), 0);
}

function countNear(places: readonly number[]): { x: number; count: number }[] {
  const groups: { x: number; count: number }[] = [];
  for (const x of [...places].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && x - last.x < MORE_ROOM) last.count++;
    else groups.push({ x, count: 1 });
  }
  return groups;
}
