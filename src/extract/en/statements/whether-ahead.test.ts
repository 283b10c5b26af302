import { expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

test.each<[string, string[]]>([
  [
    'Whether the gate was open on Monday, she could not say.',
    ['unaware | she | Whether the gate was open on Monday'],
  ],
  ['If the lift was locked, Hale Lifts did not know.', ['unaware | Hale Lifts | If the lift was locked']],
  // When it was so is no question.
  ['When the bell rang, she could not say a word.', ['decline | she | a word']],
  ['Whether or not he knew, the mayor can say so.', []],
])('%s', (text, expected) => {
  expect(statementLines(text)).toEqual(expected);
});
