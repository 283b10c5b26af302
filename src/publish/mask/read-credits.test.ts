import { describe, expect, test } from 'vitest';
import { readCredits } from './read-credits.ts';

describe('readCredits', () => {
  test.each([
    ['章立行', ['章立行']],
    ['章立行局长', ['章立行局长']],
    ['Dana Whitlock', ['Dana Whitlock']],
    ['供货商', []],
    ['该校长', []],
    ['the supplier', []],
    ['县教育局办公室', []],
    ['Calder Council', []],
  ])('%s', (credit, names) => {
    expect(readCredits(credit, new Set()).map(({ words }) => words)).toEqual(names);
  });
});
