import { createTopics, type Profile } from './topics.ts';

/** Twice over all reports most stand where they stay; a fourth time moves 1 in 100. After 8 headlines gain 0.002 over 4. */
const MOST_ROUNDS = 8;
/** Fewer moves than this share of the reports are not worth another round. */
const LEAST_MOVED = 0.002;

/**
 * Moves each report to the group whose words tell it best, or to one of its own, until few move. Average
 * likeness alone leaves a report where its first neighbours were; here it is held against what a whole group
 * tells.
 * `gains` is what `rarityToGains` gives.
 *
 * Reports are taken in their order, so that the outcome is the same each time. Gives a group's number per report.
 */
export function settleReports(
  profiles: readonly Profile[],
  gains: Float64Array,
  groups: readonly number[],
): number[] {
  const topics = createTopics(gains);
  const settled = numberGroups(groups);
  for (const [index, profile] of profiles.entries()) topics.put(profile, settled[index]!);

  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (const [index, profile] of profiles.entries()) {
      const old = settled[index]!;
      const best = topics.best(profile, old);
      if (best === old) continue;
      moved++;
      topics.take(profile, old);
      topics.put(profile, best);
      settled[index] = best;
    }
    if (moved < profiles.length * LEAST_MOVED) break;
  }
  return settled;
}

/** The groups as 0, 1, … in the order of their first reports. */
function numberGroups(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
