import type { Stance } from '../../model/claim.ts';
import type { Act } from '../../model/statement.ts';
import { isNegated } from './negation.ts';
import type { Proposition } from './proposition.ts';
import { hasDenyingCue, wordsOf } from './proposition-words.ts';

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

/** Acts that hold nothing to be so: who declines to say why the lift was not mended does not tell the claim's way round. */
const NOT_ASSERTING: ReadonlySet<Act> = new Set(['deny', 'decline', 'unaware', 'ask']);

/**
 * A claim is told the way round that those who assert it do, and those who deny it in so many words (denied that any oven had failed) name
 * it; one that is only denied, or called false in the next breath (有人说要闭馆，这不是真的), is the thing denied.
 */
export function isNegativeClaim(propositions: readonly Proposition[]): boolean {
  const asserting = propositions.filter(
    (each) => !NOT_ASSERTING.has(each.statement.act) && each.negative === isNegated(wordsOf(each)),
  );
  const negative = asserting.filter((each) => each.negative).length;
  const named = propositions.filter(namesWhatIsDenied).length;
  return asserting.length > 0 && negative * 2 > asserting.length + named;
}

/** He denied that any oven had failed: it is the failing that goes round. */
function namesWhatIsDenied(each: Proposition): boolean {
  return each.statement.act === 'deny' && each.negative && hasDenyingCue(each) && !isNegated(wordsOf(each));
}
