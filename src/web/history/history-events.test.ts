import { expect, test } from 'vitest';
import type { AddressHistory } from '../../model/address-history.ts';
import { historyEvents } from './history-events.ts';

const version = (captured: string) => ({ captured }) as AddressHistory['versions'][number];
const attempt = (attempted: string) => ({ attempted }) as NonNullable<AddressHistory['attempts']>[number];

test('answers and attempts stand in the order of time', () => {
  const history = {
    url: 'https://canteen.example/',
    versions: [version('2026-03-01'), version('2026-03-04')],
    attempts: [attempt('2026-03-02'), attempt('2026-03-05')],
  };
  expect(historyEvents(history).map(({ when, attempt: failed }) => [when, failed !== null])).toEqual([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-04', false],
    ['2026-03-05', true],
  ]);
});

test('an address that always answered has no attempts', () => {
  expect(historyEvents({ url: 'https://canteen.example/', versions: [version('2026-03-01')] })).toHaveLength(
    1,
  );
});
