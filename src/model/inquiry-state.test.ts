import { describe, expect, test } from 'vitest';
import type { AnswerOutcome } from './inquiry.ts';
import { stateOfInquiry } from './inquiry-state.ts';

const NOW = '2026-11-20T12:00:30.000Z';

describe('stateOfInquiry', () => {
  test.each<[string, string | null, AnswerOutcome[], string]>([
    ['nothing came, and nobody said by when', null, [], 'waiting'],
    ['the day is not over', '2026-11-20', [], 'waiting'],
    ['the day is over in Greenwich, not in the west', '2026-11-19', [], 'overdue'],
    ['a minute later not', '2026-11-20T00:01', [], 'waiting'],
    ['an hour with its zone', '2026-11-20T19:59+08:00', [], 'overdue'],
    ['the same hour further west', '2026-11-20T19:59-05:00', [], 'waiting'],
    ['the month is not over', '2026-11', [], 'waiting'],
    ['an answer came too late', '2026-11-01', ['answered'], 'answered'],
    ['what came last counts', null, ['silent', 'answered', 'declined'], 'declined'],
  ])('%s', (_, deadline, outcomes, expected) => {
    const answers = outcomes.map((outcome) => ({ outcome }));
    expect(stateOfInquiry({ deadline, answers }, NOW)).toBe(expected);
  });
});
