import { expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { DecidedAssessment, JournalledDecision } from '../../model/decision.ts';
import { createAnchor } from '../../text/anchor.ts';
import { placeAssessments } from './place-assessments.ts';

const TEXTS: Record<string, string> = { a: '校方称汤没有变质。', b: '家长称汤变质了，桥也裂了。' };
const spanOf = (report: string, words: string) => {
  const start = TEXTS[report]!.indexOf(words);
  return { start, end: start + words.length };
};
const claim = (id: string, ...said: [string, string][]) =>
  ({
    id,
    appearances: said.map(([report, words]) => ({ report, span: spanOf(report, words) })),
  }) as unknown as Claim;
const assess = (...said: [string, string][]): JournalledDecision<DecidedAssessment> => ({
  id: 'd1',
  by: 'Ann',
  reason: 'saw the samples',
  time: '2025-03-01T09:00:00.000Z',
  decided: {
    verb: 'assess',
    value: 'unsupported',
    statements: said.map(([report, words]) => ({
      report,
      ...createAnchor(TEXTS[report]!, spanOf(report, words)),
    })),
  },
});
const SOUP = assess(['b', '汤变质了'], ['a', '汤没有变质']);

test.each<[string, Claim[], string | null]>([
  ['the same claim', [claim('c1', ['b', '汤变质了'], ['a', '汤没有变质'])], 'c1'],
  ['a claim of another id and cut', [claim('c9', ['b', '汤变质'])], 'c9'],
  [
    'the one that holds most',
    [claim('c1', ['b', '汤变质了']), claim('c2', ['b', '汤变质了'], ['a', '汤没有变质'])],
    'c2',
  ],
  ['none any more', [claim('c1', ['b', '桥也裂了'])], null],
])('an assessment is found again: %s', (_name, claims, found) => {
  const story = { reports: ['a', 'b'], claims };
  expect(placeAssessments(story, (id) => TEXTS[id]!, [SOUP])).toMatchObject([
    { id: 'd1', value: 'unsupported', claim: found, words: '汤变质了' },
  ]);
});

test('another story has no part in it', () => {
  expect(placeAssessments({ reports: ['a'], claims: [] }, (id) => TEXTS[id]!, [SOUP])).toEqual([]);
});
