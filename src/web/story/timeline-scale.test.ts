import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimelineScale } from './timeline-scale.ts';

describe('createTimelineScale', () => {
  test('gives a day a narrow place and a year a wide one', () => {
    const scale = createTimelineScale(['2025', '2026-03-01', '2026-12-31'])!;
    expect([scale.from, scale.to]).toEqual(['2025-01-01', '2026-12-31']);
    expect(scale.placeOf('2025')).toEqual({ start: 0, width: 50 });
    expect(scale.placeOf('2026-03-01')!.width).toBeCloseTo(100 / 730);
    expect(scale.ticks.map(({ when }) => when)).toEqual(['2025', '2026']);
  });

  test('a few dates far from the rest do not stretch it', () => {
    const days = ['2026-03-01', '2026-03-04', '2026-03-09', '2026-03-10', '2026-03-12', '2026-03-20'];
    const scale = createTimelineScale(['2009', ...days, '2031'])!;
    expect([scale.from, scale.to, scale.earlier, scale.later]).toEqual(['2026-03-01', '2026-03-20', 1, 1]);
    expect(scale.placeOf('2009')).toBeUndefined();
    expect(scale.placeOf('2026')).toEqual({ start: 0, width: 100 });
    expect(scale.ticks.length).toBeGreaterThan(1);
  });

  test.each([
    [
      'two halves of an affair are one line',
      ['2019-01', '2019-02', '2019-03', '2026-01', '2026-02', '2026-03'],
    ],
    ['of few dates none is beside the others', ['2009', '2026-03-01', '2026-03-04']],
    ['a year before is near enough', ['2025-03-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-10-01']],
  ])('%s', (_, dates) => {
    const scale = createTimelineScale(dates)!;
    expect([scale.earlier, scale.later]).toEqual([0, 0]);
  });

  test('ticks months where there are few', () => {
    const scale = createTimelineScale(['2026-01-20', '2026-03-05'])!;
    expect(scale.ticks.map(({ when }) => when)).toEqual(['2026-02', '2026-03']);
  });

  test.each([[[]], [['2026']], [['近日', 'soon', '2026']]])('has no line for %j', (dates) =>
    expect(createTimelineScale(dates)).toBeUndefined(),
  );

  test('places every date on the line, and at most seven ticks', () => {
    const date = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 20 }), (dates) => {
        const scale = createTimelineScale(dates)!;
        for (const when of dates) {
          const place = scale.placeOf(when);
          if (place === undefined) continue;
          const { start, width } = place;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(start + width).toBeLessThanOrEqual(100.000001);
        }
        const beside = dates.filter((when) => scale.placeOf(when) === undefined);
        expect(beside.length).toBe(scale.earlier + scale.later);
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 50 },
    );
  });
});
