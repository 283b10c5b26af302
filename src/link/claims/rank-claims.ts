import type { Claim } from '../../model/claim.ts';
import { overlaps, sliceSpan } from '../../text/span.ts';
import type { Proposition } from './proposition.ts';

/** A claim with the propositions of which it is made. */
export interface Gathered {
  readonly claim: Claim;
  readonly group: readonly Proposition[];
}

/**
 * What a reader should see first: what more origins assert; of equally many what is told and denied, then what an answer has
 * moved; of those what most reports of the story speak of.
 */
export function rankClaims(gathered: readonly Gathered[]): Claim[] {
  const shareOf = shareOfTellers(gathered);
  const weights = new Map(gathered.map((each) => [each.claim, weigh(each, shareOf)]));
  return gathered.map(({ claim }) => claim).sort((a, b) => weights.get(b)! - weights.get(a)!);
}

/** What somebody asserts and somebody denies stands before what one origin more asserts. */
const CONTESTED = 1.5;
const MOVED = 0.5;

function weigh({ claim, group }: Gathered, shareOf: (proposition: Proposition) => number): number {
  const { appearances, standing } = claim;
  const stances = new Set(appearances.map(({ stance }) => stance));
  const isContested = stances.has('asserts') && stances.has('denies');
  return (
    standing.origins +
    (isContested ? CONTESTED : 0) +
    (hasMoved(claim) ? MOVED : 0) +
    Math.max(...group.map(shareOf))
  );
}

/** Whether somebody's words have brought it further than that it is told. */
export function hasMoved({ standing: { state } }: Claim): boolean {
  return state !== 'reported' && state !== 'circulating';
}

/** Of a proposition by how many of the story's origins, 0 to 1, its words are told on average. */
function shareOfTellers(gathered: readonly Gathered[]): (proposition: Proposition) => number {
  const originsByTerm = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { group } of gathered) {
    for (const { terms, member } of group) {
      all.add(member.origin);
      for (const term of terms.keys()) {
        originsByTerm.set(term, (originsByTerm.get(term) ?? new Set()).add(member.origin));
      }
    }
  }
  return ({ terms }) => {
    let sum = 0;
    let weights = 0;
    for (const [term, weight] of terms) {
      sum += weight * originsByTerm.get(term)!.size;
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights / all.size;
  };
}

/**
 * Whether two tell a claim, or somebody has answered it: what one statement says stands in the list of statements already.
 * A headline and the same words below it are one telling, and so are a message and what it passes on (Ann says nobody was
 * asked; nobody was asked).
 */
export function isOfNote({ claim, group }: Gathered): boolean {
  if (hasMoved(claim)) return true;
  const reports = new Map(group.map(({ member: { report } }) => [report.id, report]));
  const [first, ...more] = claim.appearances;
  return more.some((other) => {
    if (other.report !== first!.report || other.stance !== first!.stance) return true;
    const { text, kind } = reports.get(other.report)!;
    const isSameMessage = kind === 'chat' && overlaps(other.span, first!.span);
    return !isSameMessage && sliceSpan(text, other.span) !== sliceSpan(text, first!.span);
  });
}
