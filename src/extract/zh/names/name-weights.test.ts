import { describe, expect, test } from 'vitest';
import { eachWord } from './dictionary-words.ts';
import { CHARACTERS, WORDS } from './name-weights.ts';
import { COMMON_SURNAMES, DOUBLE_SURNAMES } from './surnames.ts';

const words = WORDS.split(' ');

describe('the weights of the name model', () => {
  test('know no person by name', () => {
    const names = new Set<string>();
    eachWord(({ lines, start, end, tag }) => {
      const word = lines.slice(start, end);
      if (tag.startsWith('nr') && isFullName(word)) names.add(word);
    });
    expect(names.size).toBeGreaterThan(1000);
    expect(words.filter((word) => names.has(word))).toEqual([]);
  });

  test('know characters one by one, and no number is a word', () => {
    expect([...CHARACTERS].length).toBe(new Set(CHARACTERS).size);
    expect(words.filter((word) => /^\d{2,}$/.test(word))).toEqual([]);
  });
});

/** A surname with a given name of one or two characters. */
function isFullName(word: string): boolean {
  const double = DOUBLE_SURNAMES.find((surname) => word.startsWith(surname));
  if (double !== undefined) return word.length > double.length;
  return COMMON_SURNAMES.includes(word[0]!) && (word.length === 2 || word.length === 3);
}
