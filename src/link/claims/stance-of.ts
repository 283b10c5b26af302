import type { Stance } from '../../model/claim.ts';
import type { Proposition } from './proposition.ts';

/**
 * How one appearance stands to the claim that most others make. `claimIsNegative` says which way round the claim is: who
 * says that nobody fell ill asserts 「无人不适」, and denies it where others say that pupils fell ill.
 */
export function stanceOf({ statement, negative, stance }: Proposition, claimIsNegative: boolean): Stance {
  if (stance !== null) return stance;
  if (statement.act === 'unaware' || statement.act === 'decline') return 'unaware';
  if (statement.act === 'ask') return 'asks';
  return negative === claimIsNegative ? 'asserts' : 'denies';
}

/** A claim is told the way round that those who assert it do; one that is only denied is the thing denied. */
export function isNegativeClaim(propositions: readonly Proposition[]): boolean {
  const asserting = propositions.filter(({ statement }) => statement.act !== 'deny');
  const negative = asserting.filter((each) => each.negative).length;
  return asserting.length > 0 && negative * 2 > asserting.length;
}
