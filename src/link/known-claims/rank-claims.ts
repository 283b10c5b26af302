import type { ClaimColumns } from './claim-columns.ts';

/** A candidate as ranked. */
export interface RankedClaim {
  readonly claim: number;
  /** The chance that it is the one, 0 to 1. */
  readonly chance: number;
}

interface Scored {
  readonly claim: number;
  readonly score: number;
}

/**
 * Candidates by falling score, with chances beside "none of them", whose score is 0. Collections hold some claims
 * twice, under two ids: what is worded alike is one claim, with the best score of its entries and one share of the
 * chances, the earlier entry first.
 */
export function rankClaims(scored: readonly Scored[], claims: readonly ClaimColumns[]): RankedClaim[] {
  const best = new Map<number, number>();
  const wordingOf = ({ claim }: Scored) => claims[claim]!.wording;
  for (const one of scored) {
    const wording = wordingOf(one);
    best.set(wording, Math.max(best.get(wording) ?? -Infinity, one.score));
  }
  const scoreOf = (one: Scored) => best.get(wordingOf(one))!;
  const highest = Math.max(0, ...best.values());
  const all = [...best.values()].reduce((sum, score) => sum + Math.exp(score - highest), Math.exp(-highest));
  return [...scored]
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a.claim - b.claim)
    .map((one) => ({ claim: one.claim, chance: Math.exp(scoreOf(one) - highest) / all }));
}
