import type { Imprint } from './imprint.ts';
import { nameByFirst } from './name-by-first.ts';

/** A report that belongs in the story of another, whatever its words: both by id. */
export interface Tie {
  readonly report: string;
  readonly to: string;
}

/** Groups, each named by its first report, with each tied report in the group that it is tied to. */
export function tieReports(
  groups: readonly number[],
  imprints: readonly Imprint[],
  ties: readonly Tie[],
): number[] {
  if (ties.length === 0) return [...groups];
  const placeById = new Map(imprints.map(({ id }, place) => [id, place]));
  const tied = [...groups];
  for (const { report, to } of ties) {
    const [from, target] = [placeById.get(report), placeById.get(to)];
    if (from !== undefined && target !== undefined) tied[from] = groups[target]!;
  }
  return nameByFirst(tied);
}
