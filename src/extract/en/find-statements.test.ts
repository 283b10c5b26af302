import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import { paragraphsOf } from '../../../test/paragraphs.ts';
import { isSpan, type Span, sliceSpan } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { findStatements } from './find-statements.ts';

function passageOf(text: string) {
  const blocks = paragraphsOf(text).filter((block) => sliceSpan(text, block).trim() !== '');
  return createPassage({ text, blocks, published: null, language: 'en' });
}

/** Statements in short: `source | cue | content / content`, with `-` for what is missing. */
function statementsOf(text: string): string[] {
  const show = (span: Span | null) => (span === null ? '-' : sliceSpan(text, span));
  return findStatements(passageOf(text), []).map(
    ({ source, cue, content }) =>
      `${show(source)} | ${show(cue)} | ${content.length === 0 ? '-' : content.map(show).join(' / ')}`,
  );
}

describe('findStatements', () => {
  test.each([
    ['The council said the bridge was safe.', 'The council | said | the bridge was safe'],
    ['The council said that the bridge was safe.', 'The council | said | that the bridge was safe'],
    ['“The bridge is safe,” Ms. Orla Finch said.', 'Ms. Orla Finch | said | The bridge is safe,'],
    [
      '“The bridge is safe,” said Orla Finch, a council engineer.',
      'Orla Finch, a council engineer | said | The bridge is safe,',
    ],
    ['The mayor, on Monday, said the bridge was safe.', 'The mayor | said | the bridge was safe'],
    [
      'Hale Pumps, which sold the tanks, on Saturday denied that they leaked.',
      'Hale Pumps | denied | that they leaked',
    ],
    [
      'The regulator neither confirmed nor denied that a case was open.',
      'The regulator | neither confirmed nor denied | -',
    ],
    ['The firm has yet to respond to a request for comment.', 'The firm | has yet to respond to | -'],
    ['The bridge is safe, officials said.', 'officials | said | The bridge is safe'],
    ['According to the council, the bridge is safe.', 'the council | According to | the bridge is safe'],
    ['The bridge is safe, according to the council.', 'the council | according to | The bridge is safe'],
    [
      'Orla Finch, who runs the canteen, told reporters that the milk was fresh.',
      'Orla Finch, who runs the canteen | told | that the milk was fresh',
    ],
    [
      'The firm has repeatedly denied that the kettles were faulty.',
      'The firm | has repeatedly denied | that the kettles were faulty',
    ],
    [
      '“It burst at night,” Mr. Hale said. “We heard it.”',
      'Mr. Hale | said | It burst at night, / We heard it.',
    ],
    ['Mr. Hale said: “It burst at night.”', 'Mr. Hale | said | It burst at night.'],
    [
      '“It stopped in March,” said Orla Finch, “and nobody came.”',
      'Orla Finch | said | It stopped in March, / and nobody came.',
    ],
    ['The maker declined to comment.', 'The maker | declined to comment | -'],
    ['The firm that runs it, Hale Baths, did not respond.', 'Hale Baths | did not respond | -'],
    [
      'The council has not issued any formal statement.',
      'The council | has not issued any formal statement | -',
    ],
    ['It is not clear whether the milk was sour.', '- | is not clear | whether the milk was sour'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });

  test.each([
    'The canteen opens at noon.',
    'The bridge was built in 1931 and is 40 metres long.',
    'A list of schools is on the wall.',
    'The note was blue, and the question was short.',
    'Call the number on the kettle.',
  ])('nobody speaks: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  test.each([
    ['The maker declined to comment.', 'decline'],
    ['The plant manager said he did not know when the water would be back.', 'unaware'],
    ['The supplier denied that it had sold the pipes.', 'deny'],
    ['The supplier said the rumour was false.', 'deny'],
    ['The supplier does not accept claims that the pipes were cracked.', 'deny'],
    ['The supplier accepts claims that the pipes were cracked.', 'assert'],
    ['The council confirmed that the main had burst.', 'confirm'],
    ['Parents accused the canteen of serving sour milk.', 'allege'],
    ['The maker announced that it would recall the kettles.', 'announce'],
    ['The office said it was investigating the leak.', 'announce'],
    ['An engineer warned that the bridge could fall.', 'opinion'],
    ['Residents asked why the water was brown.', 'ask'],
    ['The driver said the lift had stopped.', 'assert'],
  ])('act of: %s', (text, act) => {
    expect(findStatements(passageOf(text), [])[0]?.act).toBe(act);
  });

  test.each([
    ['The county council said the bridge was safe.', 'official'],
    ['The maker of the kettles said they were safe.', 'company'],
    ['The family of the driver said he was well.', 'party'],
    ['Records show that the firm was struck off.', 'record'],
    ['A professor of hydraulics said the main was old.', 'expert'],
    ['Many netizens said the water was brown.', 'public'],
    ['The local newspaper reported that the main had burst.', 'media'],
    ['Orla Finch said the main had burst.', 'party'],
  ])('speaker of: %s', (text, speaker) => {
    expect(findStatements(passageOf(text), []).map((statement) => statement.speaker)).toEqual([speaker]);
  });

  test('cues closer together than people write tell nothing; those away from them do', () => {
    const text = 'Orla Finch said the milk was fresh.';
    const alone = statementsOf(text);
    expect(alone).toEqual(['Orla Finch | said | the milk was fresh']);
    expect(
      statementsOf(`${text}\n${'The bridge is open. '.repeat(90)}\n${'Orla Finch said he '.repeat(90)}`),
    ).toEqual(alone);
    expect(statementsOf(`${text} `.repeat(90))).toHaveLength(90);
  });

  test('a pronoun points to the speaker before', () => {
    const text = 'Orla Finch said the milk was fresh. She added that the fridge worked.';
    const [, second] = findStatements(passageOf(text), []);
    expect(second?.sourceFrom && sliceSpan(text, second.sourceFrom)).toBe('Orla Finch');
  });

  test('any Unicode gives spans that fit', () => {
    const piece = fc.constantFrom(
      'The council',
      ' said ',
      '“',
      '”',
      '"',
      ', ',
      '. ',
      'told',
      ' to ',
      '\n',
      'é',
      '\u0301',
      '𝒜',
      '\ud800',
      ' not ',
      'according to ',
      "'s ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          for (const statement of findStatements(passageOf(text), [])) {
            for (const span of [
              statement.source,
              statement.sourceFrom,
              statement.cue,
              statement.hedge,
              ...statement.content,
            ]) {
              if (span !== null) expect(isSpan(text, span)).toBe(true);
            }
          }
        },
      ),
    );
  });

  test('a megabyte without a full stop takes linear time', { retry: 2 }, () => {
    expectLinearTime(
      (count) =>
        findStatements(passageOf('the council said the mayor and the firm told them '.repeat(count)), []),
      20_000,
    );
  });
});
