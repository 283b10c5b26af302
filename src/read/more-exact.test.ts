import { expect, test } from 'vitest';
import { toMoreExact } from './more-exact.ts';

const field = (value: string) => ({ value, rule: 'date' });

test.each([
  ['2026-03-05', ['2026-03-05T16:40:12'], '2026-03-05T16:40:12'],
  ['2026-03-05', ['2026-03-04T09:00', '2026-03-05T16:40'], '2026-03-05T16:40'],
  ['2026-03-05T00:00:00+08:00', ['2026-03-05T16:40'], '2026-03-05T16:40'],
  // Of another day, no more exact, or a clock that is none.
  ['2026-03-05', ['2026-03-06T16:40'], '2026-03-05'],
  ['2026-03-05', ['2026-03-05'], '2026-03-05'],
  ['2026-03-05', ['2026-03-05T00:00'], '2026-03-05'],
  ['2026-03-05T00:00:00-05:00', ['2026-03-05T05:00:00+00:00'], '2026-03-05T00:00:00-05:00'],
  ['2026-03-05T00:00', [], '2026-03-05T00:00'],
  ['2026-03-05T08:00', ['2026-03-05T16:40'], '2026-03-05T08:00'],
  ['2026-03', ['2026-03-05T16:40'], '2026-03'],
])('%s beside %j is %s', (found, others, exact) => {
  expect(toMoreExact(field(found), () => others.map(field))?.value).toBe(exact);
});

test('nothing stays nothing', () => {
  expect(toMoreExact(null, () => [field('2026-03-05T16:40')])).toBeNull();
});
