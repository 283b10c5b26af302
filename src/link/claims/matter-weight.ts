import type { Member } from '../member.ts';
import { weighClause } from './clause-terms.ts';
import type { Proposition } from './proposition.ts';

/** What a claim weighs that no title has a word of: those that many speak to still come first. */
const WITHOUT_TITLE = 0.1;

/**
 * How far each of a story's claims is what the story is about: many statements speak to it, and the titles have the words
 * that it does not share with the others. Answers that name no matter are taken to answer that (bench/gold/claims.jsonl:
 * F1 0.03 more than with the claim told just before).
 */
export function weighMatters(
  groups: readonly (readonly Proposition[])[],
  members: readonly Member[],
): number[] {
  const titles = members.flatMap(({ report }) => report.title ?? []);
  const inTitles = countTerms(titles.map((title) => weighClause({ frame: '', clause: title, names: [] })));
  const sums = groups.map(sumTerms);
  const inGroups = countTerms(sums);
  return groups.map((group, index) => {
    let all = 0;
    let titled = 0;
    for (const [term, sum] of sums[index]!) {
      const weight = sum * Math.log(1 + groups.length / inGroups.get(term)!);
      all += weight;
      titled += (weight * (inTitles.get(term) ?? 0)) / Math.max(1, titles.length);
    }
    const statements = new Set(group.map(({ statement }) => statement.id)).size;
    return Math.log1p(statements) * (WITHOUT_TITLE + (all > 0 ? titled / all : 0));
  });
}

function sumTerms(group: readonly Proposition[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { terms } of group) {
    for (const [term, weight] of terms) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return sums;
}

function countTerms(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of all) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
