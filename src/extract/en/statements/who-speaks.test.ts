import { describe, expect, test } from 'vitest';
import { statementLines } from '../../../../test/statement-lines.ts';

/** `source | content` of each. */
const toldIn = (text: string) => statementLines(text).map((line) => line.replace(/^\w+ \| /, ''));

describe('who speaks', () => {
  test.each<[string, string[]]>([
    // The speaker of one verb speaks on in the next.
    [
      'The library said the room was closed and would reopen on Monday, adding that staff had been told not to touch the old books.',
      [
        'The library | the room was closed and would reopen on Monday',
        'The library | that staff had been told not to touch the old books',
      ],
    ],
    [
      '“It is safe,” said Dan Pell, adding that he rode it himself.',
      ['Dan Pell | It is safe,', 'Dan Pell | that he rode it himself'],
    ],
    [
      'Brindle Buses said it would pay for the taxis, saying the cause was a burst tyre.',
      ['Brindle Buses | it would pay for the taxis', 'Brindle Buses | the cause was a burst tyre'],
    ],
    // Told behind what was told.
    ['Line 4 runs again, its driver Dan Pell tells the Echo.', ['its driver Dan Pell | Line 4 runs again']],
    ['The lift stopped twice, a tenant told this newspaper.', ['a tenant | The lift stopped twice']],
    ['He slept in the reading room, his sister told us.', ['his sister | He slept in the reading room']],
    // Papers with what is told of them.
    [
      'A memo dated July 2 and seen by the Echo lists a fee of 9 pounds.',
      ['A memo dated July 2 and seen by the Echo | a fee of 9 pounds'],
    ],
    [
      'An email sent on May 2 and reviewed by the Echo says the lift was old.',
      ['An email sent on May 2 and reviewed by the Echo | the lift was old'],
    ],
    [
      'A photo taken on Monday and posted by a tenant shows the open door.',
      ['A photo taken on Monday and posted by a tenant | the open door'],
    ],
    // Figures.
    ['Tenants put the number of stops at 12.', ['Tenants | the number of stops at 12']],
    [
      'The union puts the figure at 40, while the bus firm puts it at nine.',
      ['The union | the figure at 40', 'the bus firm | it at nine'],
    ],
    // A noun that looks like a verb.
    ['Brindle support told me the refund takes a week.', ['Brindle support | the refund takes a week']],
    [
      'A man familiar with the inquiry, who asked not to be named, said the caretaker had been told to “wait”.',
      ['A man familiar with the inquiry, who asked not to be named | the caretaker had been told to “wait”'],
    ],
  ])('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    // A hearer, a joint subject.
    ['The council told residents, “Use the stairs.”', ['The council | Use the stairs.']],
    ['The mayor and the firm said the lift was safe.', ['The mayor and the firm | the lift was safe']],
  ])('as before: %s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});
