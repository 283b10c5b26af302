import type { IsOfName } from '../names-of-story.ts';
import { compareText } from '../origins/compare-published.ts';
import { createMergeQueue } from '../stories/merge-queue.ts';
import { likenessOf, type Weighed, weighForStory } from './likeness.ts';
import type { Proposition } from './proposition.ts';

/** Average likeness of the clauses of one claim. On bench/gold/claims.jsonl 0.2 gives F1 0.01 less, 0.24 gives 0.04 less. */
const LEAST_ALIKE = 0.22;
/** In a story of few clauses no word is common yet, and a canteen's closing is like its menu: more is asked up to so many. */
const FEW_CLAUSES = 40;
const MORE_ALIKE = 0.1;
/** Clauses are looked up by their heaviest terms. */
const MOST_LOOKUPS = 12;
/** A term of more clauses finds too many. */
const MOST_POSTINGS = 400;
/**
 * Clauses that one is compared with, those that share its heaviest terms first: as many as make half a million pairs in all, so
 * that up to 700 clauses none is left out, and at least so many. Time and memory of a text of 10,000 statements grow with
 * its length then, not with its square.
 */
const MOST_PAIRS = 500_000;
const MOST_NEAR = 60;

/** Groups clauses that say the same, by average linkage over those that share a term. Groups in order of their first. */
export function gatherPropositions(all: readonly Proposition[], isOfName: IsOfName): Proposition[][] {
  // A group lies at the place of one of its clauses; its number tells, of two pairs equally alike, which goes first.
  const groups: (number[] | undefined)[] = all.map((_, index) => [index]);
  const numbers = all.map((_, index) => index);
  const placeOf = [...numbers];
  // Place -> place of another group -> what all their clauses are alike, in sum.
  const sums = all.map(() => new Map<number, number>());
  const queue = createMergeQueue();
  const weighed = weighForStory(all, isOfName);
  const least = LEAST_ALIKE + MORE_ALIKE * Math.max(0, 1 - all.length / FEW_CLAUSES);
  for (const [a, b] of pairsWithTerm(weighed)) {
    const similarity = likenessOf(weighed[a]!, weighed[b]!);
    sums[a]!.set(b, similarity);
    sums[b]!.set(a, similarity);
    if (similarity >= least) queue.put(a, b, similarity);
  }
  for (let merge = queue.take(); merge !== undefined; merge = queue.take()) {
    const [first, second] = [placeOf[merge.a]!, placeOf[merge.b]!];
    if (numbers[first] !== merge.a || numbers[second] !== merge.b) continue;
    // The group with more neighbours takes in the other one, whose place is empty from then on.
    const [kept, gone] = sums[first]!.size >= sums[second]!.size ? [first, second] : [second, first];
    const near = sums[kept]!;
    near.delete(gone);
    for (const [other, sum] of sums[gone]!) {
      if (other === kept) continue;
      const both = (near.get(other) ?? 0) + sum;
      near.set(other, both);
      sums[other]!.delete(gone);
      sums[other]!.set(kept, both);
    }
    const joined = [...groups[first]!, ...groups[second]!];
    sums[gone]!.clear();
    groups[gone] = undefined;
    groups[kept] = joined;
    numbers[gone] = -1;
    numbers[kept] = placeOf.push(kept) - 1;
    for (const [other, sum] of near) {
      const similarity = sum / (groups[other]!.length * joined.length);
      if (similarity >= least) queue.put(numbers[other]!, numbers[kept]!, similarity);
    }
  }
  return groups
    .flatMap((indexes) => (indexes ? [indexes.sort((a, b) => a - b)] : []))
    .sort((a, b) => a[0]! - b[0]!)
    .map((indexes) => indexes.map((index) => all[index]!));
}

function* pairsWithTerm(all: readonly Weighed[]): Generator<readonly [number, number]> {
  const postings = new Map<string, number[]>();
  const mostNear = Math.max(MOST_NEAR, MOST_PAIRS / all.length);
  for (const [index, { terms }] of all.entries()) {
    const near = new Set<number>();
    const heaviest = [...terms].sort(([a, x], [b, y]) => y - x || compareText(a, b)).slice(0, MOST_LOOKUPS);
    for (const [term] of heaviest) {
      const found = postings.get(term);
      if (found === undefined) {
        postings.set(term, [index]);
        continue;
      }
      for (let at = found.length - 1; at >= 0 && near.size < mostNear; at--) near.add(found[at]!);
      if (found.length < MOST_POSTINGS) found.push(index);
    }
    for (const other of near) yield [other, index];
  }
}
