import { expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

test.each<[string, string[]]>([
  [
    'A letter seen by the Echo appears to contradict the firm’s account.',
    ['assert | A letter seen by the Echo | to contradict the firm’s account'],
  ],
  ['The lift appears to be safe.', ['opinion | - | The lift / to be safe']],
  ['The letter appears to be old.', ['opinion | - | The letter / to be old']],
])('%s', (text, expected) => {
  expect(statementLines(text)).toEqual(expected);
});
