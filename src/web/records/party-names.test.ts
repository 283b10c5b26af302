import { expect, test } from 'vitest';
import { sharePartyName } from './party-names.ts';

test.each<[string, string, boolean]>([
  ['Councillor Ann Hill, cabinet member for parks', 'Ann Hill', true],
  ['Cllr Ann Hill', 'Ann Hill, who is responsible for parks,', true],
  ['The supplier, Marlow Dairy Ltd', 'Marlow Dairy', true],
  ['Council leader Ann Hill', 'Ann Hill', true],
  ['Ann Hill', 'Joann Hill', false],
  ['Ann Hill', 'Tom Hill', false],
  ['The council', 'the council', false],
  ['A spokesman for Marlow Council', 'Hale Council', false],
])('%s / %s', (a, b, expected) => expect(sharePartyName(a, b)).toBe(expected));
