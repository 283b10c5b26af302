import type { KnownClaim } from '../../model/known-claim.ts';
import { createCollection } from './claim-columns.ts';
import { compareIds } from './compare-ids.ts';
import { findCandidates } from './find-candidates.ts';
import { BIAS, MATCH_WEIGHTS } from './match-weights.ts';
import { findMatchedWords } from './matched-words.ts';
import { createPairs, type Pair } from './pair.ts';
import { createQuery } from './query.ts';
import { rankClaims } from './rank-claims.ts';
import { SIGNS } from './signs.ts';
import { CONFIRM, SUGGEST } from './thresholds.ts';

/** A known claim that a text may repeat. */
export interface ClaimHit {
  readonly claim: KnownClaim;
  /** The chance that it is the same claim, 0 to 1, where every other text repeats none. */
  readonly score: number;
}

/** What the first hit is good for. Only a person can say that two claims are one. */
export interface FirstHit extends ClaimHit {
  /** Worth showing to a person. */
  readonly suggest: boolean;
  /** Nearly certainly the same claim. */
  readonly confirm: boolean;
  readonly reasons: readonly { readonly rule: 'shared-words'; readonly words: readonly string[] }[];
}

export interface ClaimMatches {
  /** Best first; empty where no claim shares a word with the text. */
  readonly ranked: readonly ClaimHit[];
  readonly first: FirstHit | null;
}

export interface ClaimIndex {
  /** The `top` claims that the text is likeliest to repeat. */
  readonly match: (text: string, top: number) => ClaimMatches;
}

/**
 * Has this been checked before? Looks texts up among known claims, in Chinese and English, traditional characters as
 * simplified ones. By words, their roots and letters only: what is told in quite other words is not found.
 *
 * The order of the claims makes no difference; of two with one id the first in the order of their words is kept.
 */
export function createClaimIndex(claims: readonly KnownClaim[]): ClaimIndex {
  const collection = createCollection(distinctClaims(claims));
  return {
    match: (text, top) => {
      // First the claims that share most words, then each of them looked at closely.
      const query = createQuery(text, collection);
      const candidates = findCandidates(query, collection);
      const pairs = createPairs(query, candidates, collection);
      const scored = pairs.map((pair) => ({ claim: pair.candidate.claim, score: scoreOf(pair) }));
      const ranked = rankClaims(scored, collection.claims).map(({ claim, chance }) => ({
        claim: collection.claims[claim]!.claim,
        score: chance,
      }));
      const [first] = ranked;
      return { ranked: ranked.slice(0, top), first: first ? judgeFirst(first, text) : null };
    },
  };
}

function distinctClaims(claims: readonly KnownClaim[]): KnownClaim[] {
  const keyOf = ({ text, title }: KnownClaim) => `${text}\n${title ?? ''}`;
  const sorted = [...claims].sort(
    (a, b) => compareIds(String(a.id), String(b.id)) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  return sorted.filter(({ id }, at) => at === 0 || String(sorted[at - 1]!.id) !== String(id));
}

const WEIGHED_SIGNS = SIGNS.map(({ name, of }) => ({ weight: MATCH_WEIGHTS[name] ?? 0, of }));

function scoreOf(pair: Pair): number {
  let score = BIAS;
  for (const { weight, of } of WEIGHED_SIGNS) score += weight * of(pair);
  return score;
}

function judgeFirst(hit: ClaimHit, text: string): FirstHit {
  const { claim, score } = hit;
  const words = findMatchedWords(text, `${claim.text}\n${claim.title ?? ''}`);
  return {
    ...hit,
    suggest: score >= SUGGEST,
    confirm: score >= CONFIRM,
    reasons: [{ rule: 'shared-words', words }],
  };
}
