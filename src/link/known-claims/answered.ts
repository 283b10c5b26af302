import type { Collection } from './claim-columns.ts';
import type { ClaimSets } from './claim-sets.ts';
import { ONE_ROOT } from './closeness.ts';
import type { Query } from './query.ts';

/** How close a claim comes to the words of the query's content, by place: 1 it has it, 0 it has nothing like it. */
export type Answered = (sets: ClaimSets) => Float64Array;

/** One query, answered by one claim after another. */
export function createAnswered({ content }: Query, { table, scratch }: Collection): Answered {
  // By number of a word, its place in the content; by number of a root, which of `rooted` has the places of its words.
  const placeOf = scratch.content.fill(-1);
  const rootedAt = scratch.roots.fill(-1);
  const rooted: number[][] = [];
  for (const [place, { number, root }] of content.entries()) {
    if (number >= 0) placeOf[number] = place;
    const rootNumber = table.rootNumbers.get(root);
    if (rootNumber === undefined) continue;
    if (rootedAt[rootNumber]! < 0) rootedAt[rootNumber] = rooted.push([]) - 1;
    rooted[rootedAt[rootNumber]!]!.push(place);
  }
  return ({ words }) => {
    const answered = new Float64Array(content.length);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (placeOf[word]! >= 0) answered[placeOf[word]!] = 1;
      const root = rootedAt[table.roots[word]!]!;
      if (root < 0) continue;
      for (const place of rooted[root]!) if (answered[place] === 0) answered[place] = ONE_ROOT;
    }
    return answered;
  };
}
