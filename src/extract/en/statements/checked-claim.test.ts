import { expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

test.each([
  [
    'CLAIM: The bath in Marlow has sold 900 tickets.\n\nVERDICT: False.',
    [
      'allege | - | The bath in Marlow has sold 900 tickets',
      'deny | - | The bath in Marlow has sold 900 tickets',
    ],
  ],
  [
    'The claim: the lift fell\n\nPosts were shared by many.\n\nOur verdict: not true',
    ['allege | - | the lift fell', 'deny | - | the lift fell'],
  ],
])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));

test.each([
  // Nothing is called false, and nothing went round.
  'CLAIM: The bath is old.\n\nVERDICT: True.',
  'VERDICT: False.',
])('no denial in %s', (text) =>
  expect(statementLines(text).filter((line) => line.startsWith('deny'))).toEqual([]),
);

test('who speaks by his name has his turn', () =>
  expect(statementLines('DAN PELL: The bath is open.\n\nORLA FINCH: It is not.')).toHaveLength(2));
