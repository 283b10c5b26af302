import { expect, test } from 'vitest';
import { creditAgency } from './agency-byline.ts';
import { NO_FIELDS } from './found-field.ts';

const field = (value: string, rule = 'by-line') => ({ value, rule });

test.each<[string, string | null, string | null, string | null]>([
  ['LWN', null, null, 'LWN'],
  ['LWN', 'Riverton Post', null, 'Riverton Post'],
  ['ADMIN', null, 'ADMIN', null],
  ['Ada Marsh', null, 'Ada Marsh', null],
  ['J.K.', null, 'J.K.', null],
])('by %s at %s', (byline, outlet, writer, publisher) => {
  const found = creditAgency({
    ...NO_FIELDS,
    byline: field(byline),
    outlet: outlet === null ? null : field(outlet, 'source-line'),
  });
  expect([found.byline?.value ?? null, found.outlet?.value ?? null]).toEqual([writer, publisher]);
});

test('the page’s own publisher is where the copy stands, not whose it is', () => {
  const found = creditAgency({
    ...NO_FIELDS,
    byline: field('LWN'),
    outlet: field('Riverton Post', 'json-ld'),
  });
  expect(found.outlet).toEqual({ value: 'LWN', rule: 'agency-byline' });
});
