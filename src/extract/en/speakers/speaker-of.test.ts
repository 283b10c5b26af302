import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';
import { SPEAKER_WORDS } from './speaker-words.ts';

describe('what the words of a source tell of who speaks', () => {
  test.each(SPEAKER_WORDS.map(({ example, speaker }) => [example, speaker]))('%s: %s', (example, speaker) => {
    const expected = example === 'a spokeswoman for the council' ? 'official' : speaker;
    expect(speakerOf(example)?.speaker).toBe(expected);
  });

  test.each([
    ['PC Owen Mills of the harbour team', 'official'],
    ['Finance portfolio holder Cllr Rosa Peak', 'official'],
    ['a Tallow Shire spokeswoman', 'official'],
    ['a spokesperson for Tall Jar Productions', 'company'],
    ['the council’s chief executive', 'official'],
    ['the chief executive, Bea Long', 'company'],
    ['the family’s lawyer', 'party'],
    ['the lawyer', 'party'],
    // What somebody was once, does for himself, or his clause speaks of.
    ['Orla Finch, a retired nurse from Mill Lane', 'party'],
    ['Dan Pell, a care worker who had two bills', 'party'],
    ['Dr Nora Lund, who studies water prices at the University of Marlow', 'expert'],
    ['Brindle Metering, which runs the meters under a contract', 'company'],
    ['an engineer at Brindle Metering', 'company'],
    ['an engineer at the University of Marlow', 'expert'],
    ['a number of parents of pupils at Marlow School', 'public'],
    ['An earlier version of this article', 'media'],
    ['the Brindle press office', 'company'],
    ['the council press office', 'official'],
    ['a lawyer at a firm in the city', 'expert'],
    ['the owner of the restaurant', 'company'],
    ['an owner living on the 19th floor', 'party'],
    ['The Harbour Ledger', 'media'],
    ['the ledger of the harbour', undefined],
    ['retired nurse Jill Frost', 'public'],
    ['nurse Jill Frost', 'official'],
    ['the Consumer Safety Board', 'official'],
    ['Fair Counter, a consumer group', 'party'],
    ['Plover Homes', 'company'],
    ['Alan Pratt, who lives at number 6', undefined],
    ['Orla Finch, a plumber', undefined],
    ['Orla Finch, a professor of law', 'expert'],
    ['the report of the inspectors', 'record'],
    ['detectives', 'official'],
    ['a state trooper', 'official'],
    ['the investigators', 'official'],
    ['the investigation', undefined],
    ['netizens on social media', 'public'],
    [
      'A person familiar with the inquiry, who declined to be named as he may not speak to the media',
      'unknown',
    ],
    ['two people close to the board', 'unknown'],
    ['a woman who asked not to be named', 'unknown'],
    ['a man with a dog', 'party'],
    ['a shopkeeper across the street who gave her name only as Auntie Jo', 'public'],
    ['a baker nearby', 'public'],
    ['a shopkeeper', 'company'],
    ['a customer service employee', 'company'],
    ['the Brindle support team', 'company'],
    ['riders', 'public'],
    ['the owners’ committee of Mill Street', 'party'],
    ['the safety committee of the council', 'official'],
    ['Orla Finch', undefined],
  ])('%s: %s', (source, speaker) => expect(speakerOf(source)?.speaker).toBe(speaker));

  test('a role whose body is not named stays open', () => {
    expect(speakerOf('a spokesman')).toEqual({ speaker: 'company', isOpen: true });
    expect(speakerOf('a spokesman for the bank')).toEqual({ speaker: 'company', isOpen: false });
  });

  test('a word stands in one row', () => {
    const words = SPEAKER_WORDS.flatMap(({ words }) => words.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
