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
          const { start, width } = scale.placeOf(when)!;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(start + width).toBeLessThanOrEqual(100.000001);
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 50 },
    );
  });
});
