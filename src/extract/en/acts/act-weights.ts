import { createRequire } from 'node:module';
import { ACTS, type Act } from '../../../model/statement.ts';
import { readWeights } from '../model/packed-weights.ts';
import type packed from './act-weights.json';

/** How `bench/train-en-acts.mjs` writes the weights down: signs parted by blanks, for each a weight an act. */
export interface PackedActWeights {
  readonly signs: string;
  readonly weights: string;
}

export interface ActWeights {
  readonly rowBySign: ReadonlyMap<string, number>;
  /** A row a sign, a column an act, in the order of `ACTS`. */
  readonly weights: Int8Array;
}

export function readActWeights({ signs, weights }: PackedActWeights): ActWeights {
  const rowBySign = new Map(signs.split(' ').map((sign, row) => [sign, row]));
  return { rowBySign, weights: readWeights(weights, rowBySign.size * ACTS.length) };
}

/** The weights that `bench/train-en-acts.mjs` wrote; read from their file at the first call. */
export function loadActWeights(): ActWeights {
  loaded ??= readActWeights(createRequire(import.meta.url)('./act-weights.json') as typeof packed);
  return loaded;
}

let loaded: ActWeights | undefined;

/** The act that the signs of a statement speak for most (a log-linear model); of equal ones the earlier of `ACTS`. */
export function weighAct(signs: readonly string[], { rowBySign, weights }: ActWeights): Act {
  const sums = new Float64Array(ACTS.length);
  for (const sign of signs) {
    const row = rowBySign.get(sign);
    if (row === undefined) continue;
    for (let act = 0; act < sums.length; act++) sums[act]! += weights[row * sums.length + act]!;
  }
  let best = 0;
  for (let act = 1; act < sums.length; act++) if (sums[act]! > sums[best]!) best = act;
  return ACTS[best]!;
}
