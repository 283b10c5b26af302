import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../model/conflict.ts';
import type { DecidedConflict, JournalledDecision } from '../../model/decision.ts';
import type { ExtractedReport } from '../../model/extraction.ts';
import { createAnchor } from '../../text/anchor.ts';
import { settleConflicts } from './settle-conflicts.ts';

const TEXTS: Record<string, string> = {
  a: '桥面有两道裂缝。检修员说，灯也坏了。',
  b: 'The bridge deck has five cracks. 两道裂缝，灯没有坏。',
  c: '转载：桥面有两道裂缝。',
  d: '桥面有九道裂缝。',
};
const toldBy = (report: string) => ({
  report: { text: TEXTS[report]! } as ExtractedReport['report'],
  statements: [],
});
type Said = readonly [report: string, words: string];
const placeOf = ([report, words]: Said) => {
  const start = TEXTS[report]!.indexOf(words);
  return { report, span: { start, end: start + words.length } };
};
const conflict = (...sides: Said[]): Conflict => ({
  id: 'amount-1',
  kind: 'amount',
  certainty: 'possible',
  sides: sides.map((said) => ({ ...placeOf(said), statement: null })),
  reasons: [],
});
const decision = (verb: DecidedConflict['verb'], ...sides: Said[]): JournalledDecision<DecidedConflict> => ({
  id: `d-${verb}`,
  by: 'Ann',
  reason: 'counted them',
  time: '2026-03-01T09:00:00.000Z',
  decided: {
    verb,
    sides: sides.map((said) => {
      const { report, span } = placeOf(said);
      return { report, ...createAnchor(TEXTS[report]!, span) };
    }),
  },
});
const settle = (
  conflicts: Conflict[],
  decisions: JournalledDecision<DecidedConflict>[],
  reports = ['a', 'b', 'c', 'd'],
) => settleConflicts({ reports, conflicts }, toldBy, decisions);

const TWO: Said = ['a', '两道裂缝'];
const FIVE: Said = ['b', 'five cracks'];
const COPY: Said = ['c', '两道裂缝'];
const NINE: Said = ['d', '九道裂缝'];

describe('settleConflicts', () => {
  test.each<[string, Conflict, Said[], string | undefined]>([
    ['of its two sides', conflict(TWO, FIVE), [TWO, FIVE], 'no-conflict'],
    ['of its sides the other way round', conflict(FIVE, TWO), [TWO, FIVE], 'no-conflict'],
    ['of more words of each side', conflict(TWO, FIVE), [['a', '有两道裂缝'], FIVE], 'no-conflict'],
    ['of which a copy says the same words', conflict(TWO, COPY, FIVE), [TWO, FIVE], 'no-conflict'],
    ['to which another account came', conflict(TWO, FIVE, NINE), [TWO, FIVE], undefined],
    ['of other words of the same reports', conflict(TWO, FIVE), [['a', '灯也坏了'], FIVE], undefined],
    ['whose sides are one of those decided', conflict(TWO, COPY), [TWO, FIVE], undefined],
  ])('is about a conflict %s', (_name, given, sides, as) => {
    expect(settle([given], [decision('no-conflict', ...sides)])[0]!.settled?.as).toBe(as);
  });

  test('the later of two decisions stands', () => {
    const decisions = [decision('no-conflict', TWO, FIVE), decision('conflict', TWO, FIVE)];
    const settled = settle([conflict(TWO, FIVE)], decisions);
    expect(settled).toMatchObject([{ id: 'amount-1', settled: { as: 'conflict', by: 'Ann' } }]);
  });

  test('what only a human found is a conflict of its own', () => {
    const sides: Said[] = [
      ['a', '灯也坏了'],
      ['b', '灯没有坏'],
    ];
    expect(settle([conflict(TWO, FIVE)], [decision('conflict', ...sides)])).toMatchObject([
      {
        id: 'account-d-conflict',
        kind: 'account',
        sides: sides.map(placeOf),
        settled: { as: 'conflict', reason: 'counted them' },
      },
      { id: 'amount-1' },
    ]);
  });

  test.each<[string, string[]]>([
    ['of a story that has one side of it', ['a', 'c']],
    ['of a story that has none', ['c', 'd']],
  ])('a decision changes nothing %s', (_name, reports) => {
    expect(settle([], [decision('conflict', TWO, FIVE)], reports)).toEqual([]);
  });
});
