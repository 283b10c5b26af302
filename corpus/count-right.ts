import type { Expected } from './corpus-case.ts';

/** How many of the right entries are found, and how many found ones are not right, by list. */
export interface Count {
  right: number;
  missed: number;
  wrong: number;
}

/** Counts over all cases; keys are the lists of a report, and `fields` for its single values. */
export function countRight(expected: readonly Expected[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const countOf = (list: string): Count => {
    const count = counts.get(list) ?? { right: 0, missed: 0, wrong: 0 };
    counts.set(list, count);
    return count;
  };
  for (const { reports, knownMisses } of expected) {
    for (const { fields, ...lists } of reports) {
      countOf('fields').right += Object.keys(fields).length;
      for (const [list, entries] of Object.entries(lists)) countOf(list).right += entries.length;
    }
    for (const miss of knownMisses) {
      const count = countOf(miss.in.split('.')[0]!);
      if ('missed' in miss) count.missed += 1;
      if ('found' in miss) count.wrong += 1;
    }
  }
  return counts;
}
