import { describe, expect, test } from 'vitest';
import { layOutDates } from './lay-out-dates.ts';
import { createTimelineScale } from './timeline-scale.ts';

/** Lays dates out on 400 pixels and writes each as `kind at x,y`, rounded. */
function show(dates: readonly string[]): string[] {
  const entries = dates.map((when, index) => ({ id: String(index), when }));
  const { marks, more } = layOutDates(entries, createTimelineScale(dates)!, 400);
  return [
    ...marks.map(({ kind, x, y }) => `${kind} ${Math.round(x)},${y}`),
    ...more.map(({ x, count }) => `+${count} ${Math.round(x)}`),
  ];
}

describe('layOutDates', () => {
  test.each<[string, string[], string[]]>([
    ['days far apart', ['2026-01-01', '2026-01-31'], ['dot 1,8', 'dot 389,8']],
    ['one day twice', ['2026-01-01', '2026-01-01', '2026-01-31'], ['dot 1,8', 'dot 1,18', 'dot 389,8']],
    ['a month below its days', ['2026-01-01', '2026-01'], ['bar 0,8', 'dot 1,18']],
    ['open ends', ['2026-01-11/..', '../2026-01-21', '2026-01'], ['bar 0,8', 'since 129,18', 'until 255,18']],
    [
      'nine times one day',
      [...Array.from({ length: 9 }, () => '2026-01-01'), '2026-01-31'],
      [...Array.from({ length: 7 }, (_, lane) => `dot 1,${(lane + 0.8) * 10}`), 'dot 389,8', '+2 6'],
    ],
  ])('%s', (_, dates, shown) => expect(show(dates)).toEqual(shown));
});
