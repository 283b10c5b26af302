import { describe, expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

describe('all of who speaks', () => {
  test.each([
    [
      'The firm that cut down the lindens on Marsh Road says it did what it was told.',
      ['assert | The firm that cut down the lindens on Marsh Road | it did what it was told'],
    ],
    ['The club which ran the pool said it was safe.', ['assert | The club which ran the pool | it was safe']],
    [
      'Cllr Orla Finch, the cabinet member for parks, who signed the order, declined to comment.',
      ['decline | Cllr Orla Finch, the cabinet member for parks, who signed the order | -'],
    ],
    // What follows "said that" is no relative clause, and a time before its comma is nobody.
    ['The firm said that the library agreed.', ['assert | The firm | that the library agreed']],
    ['In June, the library said it was shut.', ['assert | the library | it was shut']],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});

describe('a bound stays with its number', () => {
  test.each([
    [
      'Dr Orla Finch said at least three of the lindens held nests.',
      ['assert | Dr Orla Finch | at least three of the lindens held nests'],
    ],
    ['Dr Orla Finch said up to 40 nests were lost.', ['assert | Dr Orla Finch | up to 40 nests were lost']],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});
