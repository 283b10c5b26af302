import { expect, test } from 'vitest';
import { placedWords } from './placed-words.ts';

test.each(['水管漏水，水管工没有来', '他们他们', ''])(
  'each word stands where it is said to: %s',
  (clause) => {
    const words = placedWords(clause);
    expect(words.map(({ start, end }) => clause.slice(start, end))).toEqual(words.map(({ word }) => word));
    expect(words.every(({ start }, index) => start >= (words[index - 1]?.end ?? 0))).toBe(true);
    expect(words.map(({ word }) => word).join('')).toBe(clause.replace(/\P{L}/gu, ''));
  },
);
