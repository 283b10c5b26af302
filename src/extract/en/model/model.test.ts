import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GIVEN_NAMES, PINYIN_FAMILY_NAMES } from '../mentions/given-names.ts';
import { PLACES } from '../mentions/place-words.ts';
import { loadModel } from './model.ts';

const packed = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8'));

describe('the trained model', () => {
  test('knows no names', () => {
    const names = packed.words
      .split(' ')
      .filter((word: string) => GIVEN_NAMES.has(word) || PINYIN_FAMILY_NAMES.has(word) || PLACES.has(word));
    expect(names).toEqual([]);
  });

  test('knows no word with a capital and no number', () => {
    expect(packed.words.split(' ').filter((word: string) => /[\p{Lu}\d]/u.test(word))).toEqual([]);
  });

  test('is under 2 MB and can be read', () => {
    expect(JSON.stringify(packed).length).toBeLessThan(2_000_000);
    const model = loadModel();
    expect(model.vocabulary.size).toBeGreaterThan(1000);
    expect(model.cues.weights.length % model.cues.tags).toBe(0);
  });
});
