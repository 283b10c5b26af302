import { expect, test } from 'vitest';
import { findBesideDate } from './beside-date.ts';

test.each<[string[], string]>([
  [['Opinion', 'Rex Marlow-Hale', '19 November 2026'], 'Rex Marlow-Hale'],
  [['Friday 6 March 2026', 'Hester van der Quay'], 'Hester van der Quay'],
  [['6 March 2026, 4:30pm', 'Ada M. Orr'], 'Ada M. Orr'],
])('%s', (lines, name) => {
  expect(findBesideDate(lines)?.value).toBe(name);
});

test.each([
  [['Local News', '6 March 2026']],
  [['Dunmore Borough Council', '6 March 2026']],
  [['Quay Road', '6 March 2026']],
  [['Rex Marlow', 'The bridge is shut.', '6 March 2026']],
  [['Bridge shut', '6 March 2026']],
  [['Rex Marlow said the bridge shut', '6 March 2026']],
])('no name in %s', (lines) => {
  expect(findBesideDate(lines)).toBeNull();
});
