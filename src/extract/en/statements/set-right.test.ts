import { expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

test('a page of corrections tells what is so, by the paper', () =>
  expect(
    statementLines(
      'Corrections and clarifications\n\nIn a report published on 10 June we said that the bath had sold 400 tickets since May. In fact 400 is the number sold since June. The same article said that Dan Pell paid three bills. He paid five bills. We are sorry.',
    ),
  ).toEqual([
    'assert | we | 400 is the number sold since June',
    'assert | we | that the bath had sold 400 tickets since May',
    'assert | The same article | He paid five bills',
    'assert | The same article | that Dan Pell paid three bills',
  ]));

test('a note below an article tells what is so', () =>
  expect(
    statementLines(
      'The bath sold 78 tickets, the clerk said.\nCorrection: An earlier version of our report of June 2 said that 87 were sold. The council’s figure is 78.',
    ).slice(1),
  ).toEqual([
    'assert | An earlier version of our report of June 2 | The council’s figure is 78',
    'assert | An earlier version of our report of June 2 | that 87 were sold',
  ]));

test.each([
  // No correction, and one whose next sentence tells nothing that is so.
  ['We said that the bath had sold 400 tickets. In fact 900 were sold.', 1],
  ['Correction\n\nWe said that the bath had sold 400 tickets. We are sorry.', 1],
  ['Correction\n\nDan Pell said that the bath had sold 400 tickets. He paid for five.', 1],
])('%s', (text, count) => expect(statementLines(text)).toHaveLength(count));
