import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordFinder } from './word-finder.ts';

test('finds the longest word at each place, from left to right', () => {
  const finder = createWordFinder(['称', '声称', '声称会']);
  expect(finder.find('他声称会来，自称', 0, 8).map(({ word }) => word)).toEqual(['声称会', '称']);
  expect(finder.find('他声称会来', 2, 5).map(({ word }) => word)).toEqual(['称']);
  expect(createWordFinder([]).find('他', 0, 1)).toEqual([]);
});

test('finds what a naive search finds', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const word = fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(word), fc.array(letter), (words, letters) => {
      const text = letters.join('');
      const naive: string[] = [];
      for (let at = 0; at < text.length; ) {
        const here = words.filter((each) => text.startsWith(each, at)).sort((a, b) => b.length - a.length)[0];
        if (here !== undefined) naive.push(here);
        at += here?.length ?? 1;
      }
      expect(
        createWordFinder(words)
          .find(text, 0, text.length)
          .map((each) => each.word),
      ).toEqual(naive);
    }),
  );
});
