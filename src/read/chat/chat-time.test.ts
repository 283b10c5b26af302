import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, parseLocal, toHours, toSeconds, zoneBetween } from './chat-time.ts';

test.each([
  ['2026-04-06 09:12:33', '2026-04-06T09:12:33'],
  ['2026/4/6 9:12', '2026-04-06T09:12'],
  ['2026-02-08 8:43:38 PM', '2026-02-08T20:43:38'],
  ['2026-02-08 12:00:00 AM', '2026-02-08T00:00:00'],
  ['2026-02-30 09:12:33', null],
  ['2026-02-03 24:12:33', null],
  ['2026-02-03 13:12:33 PM', null],
  ['yesterday', null],
  ['', null],
])('%s is %s', (raw, local) => {
  expect(parseLocal(raw)).toBe(local);
});

test.each([
  [1_775_000_100, 1_775_000_100],
  [1_775_000_100_000, 1_775_000_100],
  [0, null],
  [-5, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
])('a count of %s is second %s', (count, seconds) => {
  expect(toSeconds(count)).toBe(seconds);
});

test.each([
  [0, null, 0],
  [12, 'a', 0],
  [12, 'P', 12],
  [13, 'p', 24],
] as const)('hour %s %s is %s', (hour, half, expected) => {
  expect(toHours(hour, half)).toBe(expected);
});

test('two clocks give back the zone that they were made with', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1e8, max: 4e9 }),
      fc.integer({ min: -48, max: 56 }),
      (seconds, quarters) => {
        const size = Math.abs(quarters);
        const two = (count: number) => String(count).padStart(2, '0');
        const zone = `${quarters < 0 ? '-' : '+'}${two(Math.floor(size / 4))}:${two((size % 4) * 15)}`;
        expect(zoneBetween(formatInstant(seconds, zone).slice(0, 19), seconds)).toBe(zone);
      },
    ),
  );
});

test('clocks that are no quarter hours apart tell no zone', () => {
  expect(zoneBetween('2026-04-06T09:12:33', 1_775_000_100)).toBeNull();
});
