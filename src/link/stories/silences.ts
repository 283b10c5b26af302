import type { Profile } from './topics.ts';

/** A tenth of either side may lie in the silence: a look back, or a wrong date. */
const STRAYS = 0.1;

/**
 * Days between the earlier and the later of two sides of a topic, without the strays of either; below 0 where they
 * overlap, 0 where one side has no dates.
 */
export function silenceBetween(profiles: readonly Profile[], isFirst: readonly boolean[]): number {
  const [one, other] = [true, false].map((first) =>
    daysOf(profiles.filter((_, at) => isFirst[at] === first)),
  ) as [number[], number[]];
  if (one.length === 0 || other.length === 0) return 0;
  return Math.max(
    dayAt(one, STRAYS) - dayAt(other, 1 - STRAYS),
    dayAt(other, STRAYS) - dayAt(one, 1 - STRAYS),
  );
}

/** The last days before the longest silences of a topic, the longest first, each with `least` of its dates on either side. */
export function findSilences(profiles: readonly Profile[], least: number, most: number): number[] {
  const days = daysOf(profiles);
  return days
    .map((day, at) => ({ day, silence: (days[at + 1] ?? day) - day, before: (at + 1) / days.length }))
    .filter(({ silence, before }) => silence > 0 && before >= least && before <= 1 - least)
    .sort((a, b) => b.silence - a.silence || a.day - b.day)
    .slice(0, most)
    .map(({ day }) => day);
}

function daysOf(profiles: readonly Profile[]): number[] {
  return profiles.flatMap(({ day }) => (day === null ? [] : [day])).sort((a, b) => a - b);
}

function dayAt(days: readonly number[], share: number): number {
  return days[Math.round(share * (days.length - 1))]!;
}
