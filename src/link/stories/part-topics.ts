import { groupBy } from '../group-by.ts';
import { type Parting, partInTwo } from './part-in-two.ts';
import type { Profile } from './topics.ts';

/** A smaller topic is too few reports to tell two matters from two sides of one. */
const LEAST_REPORTS = 8;
/**
 * How much two parts must explain to be two matters. Of the topics that headlines make, partings over 0.13 are nearly all
 * right and under 0.1 nearly all wrong; the parts of one great story explain up to 0.1.
 */
const LEAST_EXPLAINED = 0.12;
/**
 * Where so many days of silence lie between them, they are two by less: of headlines all nine partings at half a year
 * of silence were right that explained 0.05 to 0.12. Headlines gain 0.007 BCubed F1, halves of their stories 0.002 to
 * 0.006, full texts 0.005; 120 and 182 days give 0.0002 and 0.001 less.
 */
const LEAST_SILENCE = 90;
const LEAST_EXPLAINED_AFTER_SILENCE = 0.05;

/**
 * Parts topics that tell of two matters or more which share a name only, a quake and a recall of one country: average
 * likeness joins them where the name is rare, and no report by itself is told better elsewhere.
 *
 * Gives a group's number per profile. `rarity` is by number of the term.
 */
export function partTopics(
  profiles: readonly Profile[],
  rarity: Float64Array,
  groups: readonly number[],
): number[] {
  const parted: number[] = [];
  let next = 0;
  const part = (members: readonly number[]): void => {
    const parting =
      members.length < LEAST_REPORTS
        ? undefined
        : partInTwo(
            members.map((member) => profiles[member]!),
            rarity,
          ).find(isOfTwoMatters);
    if (parting === undefined) {
      const group = next++;
      for (const member of members) parted[member] = group;
      return;
    }
    part(members.filter((_, at) => parting.isFirst[at]));
    part(members.filter((_, at) => !parting.isFirst[at]));
  };
  for (const members of groupBy(profiles.keys(), (index) => groups[index]!)) part(members);
  return parted;
}

function isOfTwoMatters({ explained, silence }: Parting): boolean {
  return (
    explained >= LEAST_EXPLAINED || (silence >= LEAST_SILENCE && explained >= LEAST_EXPLAINED_AFTER_SILENCE)
  );
}
