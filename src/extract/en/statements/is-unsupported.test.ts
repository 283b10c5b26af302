import { expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

test.each<[string, string[]]>([
  // What is done within another's words is not said by who does it.
  [
    'We also reject the claim by Hale Lifts that a member of our team opened the gate.',
    ['deny | We | the claim by Hale Lifts that a member of our team opened the gate'],
  ],
  [
    'The council said the pool was old and that repairs were planned.',
    ['assert | The council | the pool was old and that repairs were planned'],
  ],
  // What another said to him, what is not clear: told within the words of one.
  [
    'The clerk said her office told her that the lift was safe.',
    [
      'assert | The clerk | her office told her that the lift was safe',
      'assert | her office | that the lift was safe',
    ],
  ],
  [
    'The clerk said it was not clear who opened the gate.',
    ['unaware | The clerk | it was not clear who opened the gate', 'unaware | - | who opened the gate'],
  ],
])('%s', (text, expected) => {
  expect(statementLines(text)).toEqual(expected);
});
