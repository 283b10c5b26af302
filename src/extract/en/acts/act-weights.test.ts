import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTS } from '../../../model/statement.ts';
import { GIVEN_NAMES, PINYIN_FAMILY_NAMES } from '../mentions/given-names.ts';
import { PLACES } from '../mentions/place-words.ts';
import { loadModel } from '../model/model.ts';
import { formatWeights } from '../model/packed-weights.ts';
import { actSigns, type SeenStatement } from './act-signs.ts';
import { loadActWeights, readActWeights, weighAct, weighSeen } from './act-weights.ts';

const file = readFileSync(new URL('./act-weights.json', import.meta.url), 'utf8');
const words = (JSON.parse(file).signs as string).split(' ').map((sign) => sign.replace(/^\w+:/, ''));

test('the weights know no names, no capitals and no numbers', () => {
  expect(
    words.filter((word) => GIVEN_NAMES.has(word) || PINYIN_FAMILY_NAMES.has(word) || PLACES.has(word)),
  ).toEqual([]);
  expect(words.filter((word) => /[\p{Lu}\d]/u.test(word))).toEqual([]);
});

test('only words that may count have a row, so nobody who weighs needs to ask', () => {
  const { vocabulary } = loadModel();
  const ofWords = ['cue', 'source', 'said', 'first', 'own', 'to'];
  const counted = ofWords.flatMap((kind) => [...(loadActWeights().rowsByKind.get(kind)?.keys() ?? [])]);
  expect(counted.length).toBeGreaterThan(500);
  expect(counted.filter((word) => !/^[#?!$%]$/.test(word) && !vocabulary.has(word))).toEqual([]);
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

test.each<[string, string, string]>([
  ['said', 'that the firm denied the claim and denied it again', 'The plant'],
  ['warned', 'the bridge could fall on 3 May, and who would pay?', 'An engineer'],
  ['refused', 'to say how many kettles were sold', 'She'],
  ['', 'We will refund all 40 of them!', ''],
])('%s “%s” weighs as its signs do', (cue, content, source) => {
  const { vocabulary } = loadModel();
  const rules = ['en:cue:say', 'en:source:subject'];
  const rest = { mode: 'indirect', speaker: 'company', act: 'assert', actRule: null, rules } as const;
  const seen: SeenStatement = { source, cue, content, ...rest };
  const weights = loadActWeights();
  expect(weighSeen(seen, weights)).toBe(weighAct(actSigns(seen, vocabulary.has), weights));
});
