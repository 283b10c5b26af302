import { createRequire } from 'node:module';
import { ACTS, type Act } from '../../../model/statement.ts';
import { readWeights } from '../model/packed-weights.ts';
import { eachActSign, type SeenStatement } from './act-signs.ts';
import type packed from './act-weights.json';

/** How `bench/train-en-acts.mjs` writes the weights down: signs parted by blanks, for each a weight an act. */
export interface PackedActWeights {
  readonly signs: string;
  readonly weights: string;
}

export interface ActWeights {
  readonly rowBySign: ReadonlyMap<string, number>;
  /** The same by kind and word, for statements whose signs nobody writes down. */
  readonly rowsByKind: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** A row a sign, a column an act, in the order of `ACTS`. */
  readonly weights: Int8Array;
}

export function readActWeights({ signs, weights }: PackedActWeights): ActWeights {
  const rowBySign = new Map(signs.split(' ').map((sign, row) => [sign, row]));
  const rowsByKind = new Map<string, Map<string, number>>();
  for (const [sign, row] of rowBySign) {
    const [kind] = sign.split(':', 1) as [string];
    const rows = rowsByKind.get(kind) ?? new Map<string, number>();
    rowsByKind.set(kind, rows.set(sign.slice(kind.length + 1), row));
  }
  return { rowBySign, rowsByKind, weights: readWeights(weights, rowBySign.size * ACTS.length) };
}

/** The weights that `bench/train-en-acts.mjs` wrote; read from their file at the first call. */
export function loadActWeights(): ActWeights {
  loaded ??= readActWeights(createRequire(import.meta.url)('./act-weights.json') as typeof packed);
  return loaded;
}

let loaded: ActWeights | undefined;

/** The act that the signs of a statement speak for most (a log-linear model); of equal ones the earlier of `ACTS`. */
export function weighAct(signs: readonly string[], { rowBySign, weights }: ActWeights): Act {
  const rows = new Set<number>();
  for (const sign of signs) addRow(rows, rowBySign.get(sign));
  return bestAct(rows, weights);
}

/**
 * The same of a statement itself, whose signs are not written down: that took half the time. Which words may count
 * needs no asking: only such have a row.
 */
export function weighSeen(seen: SeenStatement, { rowsByKind, weights }: ActWeights): Act {
  const rows = new Set<number>();
  eachActSign(seen, anyWord, (kind, word) => addRow(rows, rowsByKind.get(kind)?.get(word)));
  return bestAct(rows, weights);
}

const anyWord = () => true;

function addRow(rows: Set<number>, row: number | undefined): void {
  if (row !== undefined) rows.add(row);
}

function bestAct(rows: ReadonlySet<number>, weights: Int8Array): Act {
  const sums = new Float64Array(ACTS.length);
  for (const row of rows)
    for (let act = 0; act < sums.length; act++) sums[act]! += weights[row * sums.length + act]!;
  let best = 0;
  for (let act = 1; act < sums.length; act++) if (sums[act]! > sums[best]!) best = act;
  return ACTS[best]!;
}
