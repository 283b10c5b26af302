import { describe, expect, test } from 'vitest';
import type { Claim, Stance } from '../../model/claim.ts';
import { denialOnly } from './denial-only.ts';

const claimOf = (...stances: Stance[]): Claim => ({
  id: 'c',
  words: { report: `r${stances.length - 1}`, span: { start: 0, end: 2 } },
  appearances: stances.map((stance, index) => ({
    report: `r${index}`,
    statement: `r${index}/s`,
    span: { start: 0, end: 2 },
    stance,
    reasons: [],
  })),
  standing: { state: 'denied', origins: 0, steps: [] },
  reasons: [],
});

describe('denialOnly', () => {
  test.each<[Stance[], string | null]>([
    [['denies'], 'r0'],
    // The one whose words the claim has.
    [['denies', 'denies'], 'r1'],
    [['denies', 'asks'], 'r0'],
    [['asserts', 'denies'], null],
    [['asks', 'unaware'], null],
  ])('%j', (stances, report) => {
    expect(denialOnly(claimOf(...stances))?.report ?? null).toBe(report);
  });
});
