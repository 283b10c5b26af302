import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs.ts';
import { statementLines } from '../../../../test/statement-lines.ts';
import { sliceSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findMentions } from '../find-mentions.ts';
import { findStatements } from '../find-statements.ts';

/** `source | content` of each. */
const toldIn = (text: string) => statementLines(text).map((line) => line.replace(/^\w+ \| /, ''));

/** `act | source from before` of the last statement. */
function lastFrom(text: string): string {
  const blocks = paragraphsOf(text);
  const passage = createPassage({ text, blocks, published: null, language: 'en' });
  const last = findStatements(passage, findMentions(passage)).at(-1)!;
  return `${last.act} | ${last.sourceFrom === null ? '-' : sliceSpan(text, last.sourceFrom)}`;
}

test.each([
  ['Station head says nobody will be fined. Told us not to talk to reporters.', 'ask | Station head'],
  ['The clerk said the room was cold. Also said the boiler broke in May.', '* | The clerk'],
  ['The clinic referred us to the city. Asked whether the lift was safe, the mayor said it was.', '* | -'],
  ['The clerk said the room was cold.\nSaid the boiler broke.', '* | -'],
  ['The clerk said the room was cold. It was said that the boiler broke.', '* | -'],
  // The body that the sentence before is of.
  ['The council said the bridge was safe. It said it would test it.', '* | The council'],
  ['The Lift Safety Board replied on June 5. It said it was told on May 29.', '* | The Lift Safety Board'],
  ['Ms Pell said the bridge was safe. It said it would test it.', '* | -'],
  ['The pump was new. It said it would test it.', '* | -'],
])('who spoke in the sentence before speaks on: %s', (text, expected) => {
  expect(lastFrom(text).replace(/^\w+/, expected.startsWith('*') ? '*' : '$&')).toBe(expected);
});

test.each([
  [
    'Q&A: Orla Finch on the pool\nOrla Finch has run the pool since 2023.\nQ: When did you hear of the leak?\nA: On May 9.\nQ: Who knew?\nA: I do not know.',
    'unaware | Orla Finch',
  ],
  [
    'The pool\nOrla Finch spoke to Dan Pell of Hill Radio.\nQ: When did you hear of it?\nA: On May 9.\nQ: Was it safe?\nA: It was safe.',
    '* | Orla Finch',
  ],
  // Two of whom either may answer, and nobody.
  [
    'The pool\nOrla Finch and Dan Pell run the pool.\nQ: When did you hear of it?\nA: On May 9.\nQ: Was it safe?\nA: It was safe.',
    '* | -',
  ],
  ['The pool\nQ: When did you hear of it?\nA: On May 9.\nQ: Was it safe?\nA: It was safe.', '* | -'],
])('who answers: %s', (text, expected) => {
  expect(lastFrom(text).replace(/^\w+/, expected.startsWith('*') ? '*' : '$&')).toBe(expected);
});

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
    // A clause about who speaks before the name.
    [
      'The doctor who treated her, Orla Finch, said she would need six months to heal.',
      ['The doctor who treated her, Orla Finch | she would need six months to heal'],
    ],
    [
      'The engineer who checked it, Dan Pell, told the Echo the cable was new.',
      ['The engineer who checked it, Dan Pell | the cable was new'],
    ],
    ['The union that runs the hall, Hale Union, said it was safe.', ['Hale Union | it was safe']],
    // A name in quotation marks.
    ['Organiser “Big Dan” puts the number at 200.', ['Organiser “Big Dan” | the number at 200']],
    ['The guard “Old Joe” said the gate was shut.', ['The guard “Old Joe” | the gate was shut']],
    // A noun that looks like a verb.
    ['Passengers we spoke to say nothing has changed.', ['Passengers we spoke to | nothing has changed']],
    ['Readers I talked to said the room was cold.', ['Readers I talked to | the room was cold']],
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
