import { describe, expect, test } from 'vitest';
import { commonZone, inZone } from './one-zone.ts';

describe('commonZone', () => {
  test.each<[string, (string | null)[], string | null]>([
    ['none', [null, '2024-05-06', '2024-05-06T09:30'], null],
    ['UTC alone is no place', ['2024-05-06T09:30:00Z', '2024-05-06T09:30:00+00:00'], null],
    ['one', ['2024-05-06T09:30:00Z', '2024-05-06T09:30:00+08:00'], '+08:00'],
    ['most', ['2024-05-06T09:30+02:00', '2024-05-06T09:30+08:00', '2024-05-07T09:30+08:00'], '+08:00'],
  ])('%s', (_, moments, expected) => expect(commonZone(moments)).toBe(expected));
});

describe('inZone', () => {
  test.each<[string, string | null, string]>([
    ['2024-05-06T06:30:00Z', '+08:00', '2024-05-06T14:30+08:00'],
    ['2024-05-06T20:30:00Z', '+08:00', '2024-05-07T04:30+08:00'],
    ['2024-05-06T09:30:00+02:00', '-05:30', '2024-05-06T02:00-05:30'],
    ['2024-05-06T09:30:00+08:00', '+08:00', '2024-05-06T09:30:00+08:00'],
    ['2024-05-06T09:30', '+08:00', '2024-05-06T09:30'],
    ['2024-05-06', '+08:00', '2024-05-06'],
    ['2024-05-06T06:30:00Z', null, '2024-05-06T06:30:00Z'],
    ['2024-13-46T06:30:00Z', '+08:00', '2024-13-46T06:30:00Z'],
  ])('%s in %s', (moment, zone, expected) => expect(inZone(moment, zone)).toBe(expected));
});
