import { expect, test } from 'vitest';
import { findWords } from '../words/find-words.ts';
import { countVocabulary } from './count-vocabulary.ts';

function wordsOf(text: string) {
  return findWords(text, [{ start: 0, end: text.length }], []);
}

test('common words stay; names, numbers and rare words go', () => {
  const texts = ['Then Orla Finch tested 12 kettles.', 'They tested kettles for Ms. Brindle and Finch.'].map(
    wordsOf,
  );
  expect(countVocabulary(texts, 2)).toEqual({ words: ['.', 'kettles', 'tested'], suffixes: ['les', 'ted'] });
});

test('a known given name goes, even in small letters', () => {
  expect(countVocabulary(['then orla came', 'then orla left'].map(wordsOf), 2).words).toEqual(['then']);
});
