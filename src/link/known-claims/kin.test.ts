import { describe, expect, test } from 'vitest';
import { createCollection } from './claim-columns.ts';
import { createKin } from './kin.ts';
import { splitWord } from './split-word.ts';
import { createTellings } from './tellings.ts';

/** Claims in which a text says kettle where its title says boiler, about something else each time. */
const TOLD = ['Rathmullen', 'Wexcombe', 'Ferncliffe', 'Alder', 'Tollbridge', 'Holmwick'].map(
  (place, at): [string, string] => [
    `A kettle of ${place} burst`,
    `Did ${place}'s Boiler Burst in Year ${at}?`,
  ],
);

const collectionOf = (told: readonly [string, string][]) =>
  createCollection(
    told.map(([text, title], id) => {
      const rest = { author: null, url: null, rating: null, date: null, language: null };
      return { id, text, title, ...rest };
    }),
  );

/** The words that stand with another, likeliest first. */
function kinOf(told: readonly [string, string][], term: string): string[] {
  const { claims, vocabulary, table, words } = collectionOf(told);
  const kin = createKin(createTellings(claims, table, words.counts));
  const found: [string, number][] = [];
  kin.each(vocabulary.look(term).number, (other, forWord, forOther) =>
    found.push([vocabulary.words[other]!.term, Math.max(forWord, forOther)]),
  );
  return found.sort((a, b) => b[1] - a[1]).map(([other]) => other);
}

describe('kin', () => {
  test('what one telling has where the other has something else', () => {
    expect(kinOf(TOLD, 'kettl')[0]).toBe('boiler');
    expect(kinOf(TOLD, 'boiler')[0]).toBe('kettl');
  });

  test.each([
    ['a word that both tellings have', TOLD, 'burst', 'burst'],
    ['words of fewer than five claims', TOLD.slice(0, 4), 'kettl', 'boiler'],
    ['names, each in one claim', TOLD, 'kettl', 'rathmullen'],
    [
      'two words that meet twice only',
      [...TOLD.slice(0, 2), ...TOLD.slice(2).map(([text]): [string, string] => [text, 'A Boiler'])].map(
        ([text, title], at): [string, string] => (at < 2 ? [text, title] : [`${text} ${at}`, 'Soup']),
      ),
      'kettl',
      'boiler',
    ],
  ])('none: %s', (_, told, term, other) => {
    expect(kinOf(told, term)).not.toContain(other);
  });

  test('no claims, none', () => {
    expect(kinOf([], 'kettl')).toEqual([]);
  });
});

describe('splitWord', () => {
  const { vocabulary } = collectionOf([['Save the canteen of Alder Lane', 'Canteen Saved']]);
  test.each([
    ['savethecanteen', 'save the canteen'],
    ['alderlane', 'alder lane'],
    // Words of claims, short ones, what is no word of theirs, and too many parts.
    ['canteen', ''],
    ['thelane', 'the lane'],
    ['sosave', ''],
    ['savekettles', ''],
    ['alderlanealderlanealder', ''],
    ['食堂食堂食堂食堂', ''],
  ])('%s → %s', (word, parts) => {
    expect(splitWord(word, vocabulary).join(' ')).toBe(parts);
  });
});
