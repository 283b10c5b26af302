import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import { paragraphsOf } from '../../../test/paragraphs.ts';
import { isSpan, sliceSpan } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { findMentions } from './find-mentions.ts';
import { findReferences } from './find-references.ts';
import { findStatements } from './find-statements.ts';

function referencesOf(text: string) {
  const blocks = paragraphsOf(text).filter((block) => sliceSpan(text, block).trim() !== '');
  const passage = createPassage({ text, blocks, published: null, language: 'en' });
  const mentions = findMentions(passage);
  return findReferences(passage, mentions, findStatements(passage, mentions));
}

/** `pronoun: antecedent`, with `-` where nobody can be told. */
function shown(text: string): string[] {
  return referencesOf(text).map(
    ({ span, antecedent }) =>
      `${sliceSpan(text, span)}: ${antecedent === null ? '-' : sliceSpan(text, antecedent)}`,
  );
}

describe('findReferences', () => {
  test.each([
    ['a name', 'Orla Finch closed the canteen. She said the milk was sour.', ['She: Orla Finch']],
    ['the full name', 'Orla Finch runs the canteen. Finch said she was sorry.', ['she: Orla Finch']],
    ['by gender', 'Martin Hale met Orla Finch at the bridge. He was late.', ['He: Martin Hale']],
    ['an office before the name', 'We think Cllr Cole should go. She was late.', ['She: Cole']],
    ['a paper is nobody', 'The Mercury says Mr Platt should go. He was late.', ['He: Mr Platt']],
    [
      'a place is nobody',
      'Police met a man in the town of Marlow, a force spokeswoman said. He left, she said.',
      ['He: a man', 'she: a force spokeswoman'],
    ],
    [
      'many of something is no firm',
      'The supplier blamed a chain of mistakes. The firm said it would close. It blamed the chain.',
      ['The supplier: -', 'The firm: -'],
    ],
    ['by title', 'Mrs. Hale met Mr. Marsh. She was late.', ['She: Mrs. Hale']],
    ['a phrase', 'A neighbour called the fire brigade. He had smelled gas.', ['He: A neighbour']],
    ['all of the phrase', 'We met a person in charge. He said it leaked.', ['He: a person in charge']],
    ['a gendered noun', 'The spokeswoman met a plumber. She was late.', ['She: The spokeswoman']],
    ['possessive', 'Orla Finch defended her decision.', ['her: Orla Finch']],
    ['reflexive', 'Martin Hale blamed himself for the leak.', ['himself: Martin Hale']],
    ['object', 'Martin Hale thanked Peter Marsh and later paid him.', ['him: Peter Marsh']],
    ['before the name', 'In his letter, Martin Hale said the tank was full.', ['his: Martin Hale']],
    ['several', 'Many parents came to the hall. They asked for clean water.', ['They: Many parents']],
    [
      'not the speaker',
      'Orla Finch and Dawn Marsh run the canteen. “She bought the milk,” Finch said.',
      ['She: Dawn Marsh'],
    ],
    [
      'the speaker goes on',
      '“The tank was full,” Martin Hale said.\n“It leaked,” he said.',
      ['he: Martin Hale'],
    ],
    [
      'nobody of whom the speaker’s own words tell',
      'Orla Finch, 41, left. “My neighbour was ill on the lawn,” Finch said.\nShe added that no bell rang.',
      ['She: Orla Finch'],
    ],
    [
      'a phrase that points back',
      'Mayor Orla Finch closed the bridge.\nThe mayor said it was unsafe.',
      ['The mayor: Orla Finch'],
    ],
  ])('%s: %s', (_kind, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['He said the tank was full.', ['He: -']],
    ['Orla Finch closed the canteen. He was angry.', ['He: -']],
    ['The tank leaked and it was closed.', []],
    // No clause and no adjective is somebody.
    ['The notice further stirred public interest. The staff said the tank was full.', ['The staff: -']],
    // A board with its own name, and one of another kind, are no dairy.
    ['Brindle Foods closed its plant. The harbour health board said it knew nothing.', []],
    ['Brindle Foods closed its plant. The council said it knew nothing.', ['The council: -']],
    ['They say the early bird catches the worm.', ['They: -']],
  ])('nobody: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('pronouns closer together than people write stand for nobody; those away from them do', () => {
    const text = 'Orla Finch closed the canteen. She said the milk was sour.';
    expect(shown(`${text}\n${'The bridge is open. '.repeat(90)}\n${'Orla Finch she '.repeat(90)}`)).toEqual([
      'She: Orla Finch',
    ]);
    expect(shown('Orla Finch she '.repeat(20))).toHaveLength(20);
    expect(shown(`${text} `.repeat(90))).toHaveLength(90);
  });

  test('any text gives sound spans', () => {
    const piece = fc.constantFrom(
      'He ',
      'she ',
      'they ',
      'her ',
      'Orla Finch ',
      'a mayor ',
      'said ',
      '“',
      '”',
      ', ',
      '. ',
      '\n',
      '😀',
      'who ',
      'and ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { span, antecedent } of referencesOf(text)) {
          expect(isSpan(text, span)).toBe(true);
          if (antecedent !== null) expect(isSpan(text, antecedent)).toBe(true);
        }
      }),
    );
  });

  test.each([
    'he she they ',
    'Orla Finch and ',
    'Orla Finch came and saw that she was late and ',
    '“he ',
    'a mayor, ',
    'the mayor said he said ',
  ])('long runs of %s take linear time', { retry: 2 }, (piece) => {
    expectLinearTime((count) => referencesOf(piece.repeat(count)), 8000);
  });
});
