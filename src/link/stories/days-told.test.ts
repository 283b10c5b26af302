import { expect, test } from 'vitest';
import { countDay, createDaysTold, evidenceOfDay } from './days-told.ts';

/** What a report of a day brings to a group whose reports are of the days that are given. */
function evidenceBeside(days: readonly number[], day: number | null): number {
  const told = createDaysTold();
  for (const each of days) countDay(told, each, 1);
  return evidenceOfDay(told, days.length, day, 0);
}

const BURST = [100, 100, 101, 101, 102];
const RUN = [80, 90, 100, 110, 120];

test.each<[string, number, number]>([
  ['a day of a burst speaks for it', evidenceBeside(BURST, 101), 3],
  ['a day of a long run speaks for it, and less', evidenceBeside(RUN, 101), 2],
  ['a week after a burst speaks less than within a run', evidenceBeside(BURST, 108), 1],
  ['a year apart speaks against', evidenceBeside(BURST, 466), -2],
  ['no day says nothing', evidenceBeside(BURST, null), 0],
])('%s', (_, evidence, about) => {
  expect(Math.round(evidence)).toBe(about);
});

test('what is taken out again leaves no trace', () => {
  const told = createDaysTold();
  for (const day of BURST) countDay(told, day, 1);
  for (const day of BURST) countDay(told, day, -1);
  expect(told).toEqual(createDaysTold());
});
