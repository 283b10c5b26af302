import { expect, test } from 'vitest';
import { tellDateOrder } from './date-order.ts';

test.each([
  ['a year first', ['2026/5/3'], 'year-first', 'four-digit-year'],
  ['a first number over 12', ['3/4/26', '13/4/26'], 'day-first', 'over-twelve'],
  ['a second number over 12', ['3/4/26', '3/14/26'], 'month-first', 'over-twelve'],
  ['full stops', ['3.4.26'], 'day-first', 'full-stops'],
  ['a reading that goes back in time', ['3/4/26', '3/5/26', '4/4/26'], 'month-first', 'ascending'],
  ['two readings that both ascend', ['3/4/26', '4/4/26', '5/4/26'], 'open', null],
  ['two readings that both go back', ['5/4/26', '3/4/26'], 'open', null],
  ['numbers that contradict each other', ['13/4/26', '4/13/26'], 'open', null],
  ['no date', [], 'open', null],
] as const)('%s', (_, dates, order, rule) => {
  const written = dates.map((date) => {
    const [a, b, c] = date.split(/[/.]/).map(Number);
    return { parts: [a!, b!, c!] as const, sign: date.includes('.') ? '.' : '/' };
  });
  expect(tellDateOrder(written)).toEqual({ order, rule });
});
