import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeparator } from './separator-time.ts';

const TAKEN = '2026-07-16'; // a Thursday

describe('parseSeparator', () => {
  it.each([
    ['21:03', '2026-07-16T21:03', 'T21:03'],
    ['下午1:06', '2026-07-16T13:06', 'T13:06'],
    ['凌晨12:20', '2026-07-16T00:20', 'T00:20'],
    ['中午12:20', '2026-07-16T12:20', 'T12:20'],
    ['中午1:05', '2026-07-16T13:05', 'T13:05'],
    ['昨天 21:03', '2026-07-15T21:03', 'T21:03'],
    ['昨天21：03', '2026-07-15T21:03', 'T21:03'],
    ['前天 上午9:00', '2026-07-14T09:00', 'T09:00'],
    ['星期三', '2026-07-15', null],
    ['星期四 08:00', '2026-07-09T08:00', 'T08:00'],
    ['周一 晚上10:07', '2026-07-13T22:07', 'T22:07'],
    ['星期-23:23', '2026-07-13T23:23', 'T23:23'],
    ['7月14日 晚上10:07', '2026-07-14T22:07', 'T22:07'],
    ['12月3日 08:15', '2025-12-03T08:15', 'T08:15'],
    ['2025年12月3日 08:15', '2025-12-03T08:15', '2025-12-03T08:15'],
    ['2026-04-06', '2026-04-06', '2026-04-06'],
    ['————— 2026-04-06 —————', '2026-04-06', '2026-04-06'],
    ['Yesterday 9:03 PM', '2026-07-15T21:03', 'T21:03'],
    ['Today', '2026-07-16', null],
    ['Wednesday 12:05 AM', '2026-07-15T00:05', 'T00:05'],
    ['Jul 6, 2026 6:22 PM', '2026-07-06T18:22', '2026-07-06T18:22'],
    ['14 July 2026', '2026-07-14', '2026-07-14'],
    ['Tue, Jul 14 at 7:59 PM', '2026-07-14T19:59', 'T19:59'],
    ['Tuesday, Jul 14 • 12:29 AM', '2026-07-14T00:29', 'T00:29'],
    ['Tue,Jul14at7:59PM', '2026-07-14T19:59', 'T19:59'],
    ['Jul 14, 19:59', '2026-07-14T19:59', 'T19:59'],
    ['Today • 3:37 PM', '2026-07-16T15:37', 'T15:37'],
    ['7月14日 周二 晚上7:59', '2026-07-14T19:59', 'T19:59'],
    ['今天 早上6:05', '2026-07-16T06:05', 'T06:05'],
  ])('%s', (text, known, unknown) => {
    expect(parseSeparator(text, TAKEN)?.value).toBe(known);
    expect(parseSeparator(text, null)?.value).toBe(unknown);
  });

  it.each([
    '几点？',
    '大概20:00',
    '7月14日食堂停业',
    '25:99',
    '13月40日',
    '明天见',
    'Tuesday is fine',
    'Sat Jul 14 if dry',
    '36.5',
    '3栋502',
    '',
    '今天食堂没有汤',
  ])('is no time: %s', (text) => expect(parseSeparator(text, TAKEN)).toBeUndefined());

  it('says how the day was found', () => {
    expect(parseSeparator('昨天 21:03', null)?.rule).toBe('separator:day-unknown');
    expect(parseSeparator('昨天 21:03', TAKEN)?.rule).toBe('separator:counted-from-taken');
    expect(parseSeparator('2025年12月3日 08:15', null)?.rule).toBe('separator:date');
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseSeparator(text, TAKEN)));
  });
});
