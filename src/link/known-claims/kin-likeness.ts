import type { Collection } from './claim-columns.ts';
import type { ClaimSets } from './claim-sets.ts';
import type { Query } from './query.ts';

/** What a query and a claim say in words that stand for one another, weighed by rarity. */
export interface KinLikeness {
  /** Words of the query that the claim lacks, by the likeliest kin that it has. */
  readonly answered: number;
  /** Words of the claim that the query lacks. */
  readonly said: number;
}

/** Half the chance is worth more than half: by the root of chances MAP@5 is 0.003 higher than by chances. */
const worth = Math.sqrt;

/** A word of the query, by its place among them, and the chance that another word stands for it. */
interface Standing {
  readonly own: number;
  readonly chance: number;
}

const HAS_IT = -1;

/** Kin of one query's words in one claim after another. */
export function createKinLikeness(
  query: Query,
  { kin, table, scratch }: Collection,
): (sets: ClaimSets) => KinLikeness {
  const owns = [...query.all].filter(({ isPlain, number }) => !isPlain && number >= 0);
  const ownRarities = owns.map(table.rarity);
  // By number of a word: how likely the query's words have it for kin; its place among them; whose kin it is.
  const said = scratch.kinSaid.fill(0);
  const placeOf = scratch.kinOwn.fill(-1);
  const standsFor = scratch.kinOf.fill(-1);
  const standings: Standing[][] = [];
  for (const [own, { number }] of owns.entries()) {
    placeOf[number] = own;
    kin.each(number, (other, forWord, forOther) => {
      if (forWord > said[other]!) said[other] = forWord;
      if (forOther === 0) return;
      if (standsFor[other]! < 0) standsFor[other] = standings.push([]) - 1;
      standings[standsFor[other]!]!.push({ own, chance: forOther });
    });
  }
  // What the query has it does not lack.
  for (const { number } of query.all) if (number >= 0) said[number] = 0;
  return ({ words, rarities }) => {
    const best = new Float64Array(owns.length);
    let saidInAll = 0;
    for (let place = 0; place < words.length; place++) {
      const word = words[place]!;
      if (said[word]! > 0) saidInAll += worth(said[word]!) * rarities[place]!;
      if (placeOf[word]! >= 0) best[placeOf[word]!] = HAS_IT;
      if (standsFor[word]! < 0) continue;
      for (const { own, chance } of standings[standsFor[word]!]!)
        if (best[own] !== HAS_IT && chance > best[own]!) best[own] = chance;
    }
    let answered = 0;
    for (let own = 0; own < best.length; own++)
      if (best[own]! > 0) answered += worth(best[own]!) * ownRarities[own]!;
    return { answered, said: saidInAll };
  };
}
