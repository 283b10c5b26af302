import { expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

test.each<[string, string[]]>([
  [
    'The bus firm said the driver was told to wait. Hale Lifts denied this.',
    [
      'assert | The bus firm | the driver was told to wait',
      'deny | Hale Lifts | the driver was told to wait',
    ],
  ],
  [
    'The head said parents had been told within the hour, which several parents denied.',
    [
      'assert | The head | parents had been told within the hour',
      'deny | several parents | parents had been told within the hour',
    ],
  ],
  [
    'The firm said the hall was cleared. Three tenants disputed that, saying it took an hour.',
    [
      'assert | The firm | the hall was cleared',
      'deny | Three tenants | the hall was cleared',
      'assert | Three tenants | it took an hour',
    ],
  ],
  [
    'Parents alleged that the milk was sour. “We have seen two bills,” Orla Finch said. The dairy denied this.',
    [
      'allege | Parents | that the milk was sour',
      'assert | Orla Finch | We have seen two bills,',
      'deny | The dairy | that the milk was sour',
    ],
  ],
  // Who rejects a denial does not deny the same; without words before it nothing is told.
  [
    'The firm denied that the hall was full. Tenants rejected this.',
    ['deny | The firm | that the hall was full'],
  ],
  ['The gate was shut. Hale Lifts denied this.', []],
  // What follows is denied.
  [
    'The bus firm said it was late. Hale Lifts denied that the gate was shut.',
    ['assert | The bus firm | it was late', 'deny | Hale Lifts | that the gate was shut'],
  ],
])('%s', (text, expected) => {
  expect(statementLines(text)).toEqual(expected);
});
