import { expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import { gatherPropositions } from './gather-propositions.ts';
import type { Proposition } from './proposition.ts';

/** Clauses of eight of 300 words each, drawn by a fixed rule, as many as a long dense text has. */
function invent(count: number): Proposition[] {
  let state = 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 300;
  };
  return Array.from({ length: count }, (_, at): Proposition => {
    const terms = new Map(Array.from({ length: 8 }, () => [`词语${next()}`, 1]));
    const statement = { act: 'assert' } as Proposition['statement'];
    const member = { mentions: [], report: { text: '' } } as unknown as Proposition['member'];
    const span = { start: at * 10, end: at * 10 + 8 };
    return { member, statement, span, terms, negative: false, figures: [], stance: null };
  });
}

test('clauses take linear time', { retry: 2, timeout: 120_000 }, () => {
  expectLinearTime(
    (count) => expect(gatherPropositions(invent(count), () => false).flat()).toHaveLength(count),
    6000,
  );
});
