import { expect, test } from 'vitest';
import { findReferences } from './find-references.ts';

test.each<[string, unknown, string[]]>([
  ['nothing', { id: 'story-1', title: 'words', counts: { reports: 2 }, none: null }, []],
  [
    'a report and its statement',
    { id: 'c1', report: 'r1', statement: 'r1/s1' },
    ['c1 report r1', 'c1 statement r1/s1'],
  ],
  ['a list of reports', { id: 'story-1', reports: ['r1', 'r2'] }, ['story-1 report r1', 'story-1 report r2']],
  [
    'what stands deeper, by the nearest record around it',
    { id: 'story-1', claims: [{ id: 'c1', standing: { steps: [{ statement: 'r1/s1' }] } }] },
    ['c1 statement r1/s1'],
  ],
  ['an unknown report', { id: 'q1', answers: [{ report: null }] }, []],
  [
    'a whole report, and the captured bytes of an image',
    { report: { id: 'r1' }, derivative: { of: 'ab12' } },
    [],
  ],
  [
    'what a decision tells of reports that are elsewhere',
    { id: 'd1', decided: { names: [{ report: 'r9' }] } },
    [],
  ],
])('%s', (_, record, found) => {
  expect([...findReferences(record)].map(({ kind, id, by }) => `${by} ${kind} ${id}`)).toEqual(found);
});
