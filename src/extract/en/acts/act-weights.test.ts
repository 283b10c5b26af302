import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTS } from '../../../model/statement.ts';
import { GIVEN_NAMES, PINYIN_FAMILY_NAMES } from '../mentions/given-names.ts';
import { PLACES } from '../mentions/place-words.ts';
import { formatWeights } from '../model/packed-weights.ts';
import { loadActWeights, readActWeights, weighAct } from './act-weights.ts';

const file = readFileSync(new URL('./act-weights.json', import.meta.url), 'utf8');
const words = (JSON.parse(file).signs as string).split(' ').map((sign) => sign.replace(/^\w+:/, ''));

test('the weights know no names, no capitals and no numbers', () => {
  expect(
    words.filter((word) => GIVEN_NAMES.has(word) || PINYIN_FAMILY_NAMES.has(word) || PLACES.has(word)),
  ).toEqual([]);
  expect(words.filter((word) => /[\p{Lu}\d]/u.test(word))).toEqual([]);
});

test('they are under 200 KB and give a row to each sign', () => {
  expect(file.length).toBeLessThan(200_000);
  const { rowBySign, weights } = loadActWeights();
  expect(rowBySign.size).toBeGreaterThan(1000);
  expect(weights.length).toBe(rowBySign.size * ACTS.length);
});

test('the act with the most points is taken; a sign that is not known has none', () => {
  const row = (act: string) => ACTS.map((each) => (each === act ? 50 : 0));
  const weights = readActWeights({
    signs: 'said:no cue:warned',
    weights: formatWeights([...row('deny'), ...row('opinion').map((points) => points * 2)]),
  });
  expect(weighAct(['said:no'], weights)).toBe('deny');
  expect(weighAct(['said:no', 'cue:warned'], weights)).toBe('opinion');
  expect(weighAct(['said:other'], weights)).toBe(ACTS[0]);
});
