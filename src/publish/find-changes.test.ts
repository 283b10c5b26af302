import { describe, expect, test } from 'vitest';
import { type ComparedRecords, findChanges } from './find-changes.ts';

const BEFORE: ComparedRecords = {
  reports: [
    {
      report: { id: 'r1', textDigest: 'a' },
      statements: [
        { id: 'r1/s1', act: 'allege', mode: 'direct', speaker: 'public' },
        { id: 'r1/s2', act: 'assert', mode: 'direct', speaker: 'public' },
      ],
    },
  ],
  stories: [
    {
      id: 'story-1',
      title: { report: 'r1' },
      reports: ['r1'],
      claims: [
        {
          id: 'c1',
          appearances: [{ statement: 'r1/s1', stance: 'asserts' }],
          standing: { state: 'reported' },
        },
      ],
      assessments: [{ id: 'd1', claim: 'c1' }],
    },
  ],
};
const [report] = BEFORE.reports as [ComparedRecords['reports'][number]];
const [story] = BEFORE.stories as [ComparedRecords['stories'][number]];
const [claim] = story.claims as [(typeof story.claims)[number]];

describe('findChanges', () => {
  test.each<[string, ComparedRecords, string[]]>([
    ['nothing', BEFORE, []],
    [
      'an edited text',
      { ...BEFORE, reports: [{ ...report, report: { id: 'r1', textDigest: 'b' } }] },
      ['changed report r1 null null'],
    ],
    [
      'a statement read anew, and one that is gone',
      { ...BEFORE, reports: [{ ...report, statements: [{ ...report.statements[0]!, act: 'deny' }] }] },
      ['changed statement r1/s1 allege deny', 'removed statement r1/s2 assert null'],
    ],
    [
      'how far a claim has come',
      { ...BEFORE, stories: [{ ...story, claims: [{ ...claim, standing: { state: 'denied' } }] }] },
      ['changed standing c1 reported denied'],
    ],
    [
      'a claim with its assessment',
      { ...BEFORE, stories: [{ ...story, claims: [], assessments: [] }] },
      ['removed claim c1 null null', 'removed assessment d1 null null'],
    ],
    [
      'a report more in a story',
      {
        reports: [...BEFORE.reports, { report: { id: 'r2', textDigest: 'c' }, statements: [] }],
        stories: [{ ...story, reports: ['r1', 'r2'] }],
      },
      ['changed story story-1 null null', 'added report r2 null null'],
    ],
  ])('%s', (_, after, changes) =>
    expect(
      findChanges(BEFORE, after).map(({ kind, of, id, from, to }) => `${kind} ${of} ${id} ${from} ${to}`),
    ).toEqual(changes),
  );

  test('of a masked text what was read counts, and how much is masked, for a mask may be another one', () => {
    const masked = (textDigest: string, original: string, masks: number) => ({
      ...BEFORE,
      reports: [
        { ...report, report: { id: 'r1', textDigest }, masking: { original, masks: Array(masks).fill({}) } },
      ],
    });
    expect(findChanges(masked('a', 'x', 2), masked('b', 'x', 2))).toEqual([]);
    expect(findChanges(masked('a', 'x', 2), masked('a', 'y', 2))).toHaveLength(1);
    expect(findChanges(masked('a', 'x', 2), masked('b', 'x', 1))).toHaveLength(1);
  });
});
