import { daysBetween } from '../days-between.ts';
import { isChinese } from '../member.ts';
import type { Account } from './account.ts';
import type { Matter } from './matters/matter.ts';
import { MATTERS } from './matters/matters.ts';
import type { OpposedPair } from './pair-accounts.ts';
import type { Side } from './read-sides.ts';

/** How rare a term is among the clauses of a story: the logarithm of how many clauses there are to one that has it. */
export type RarityOf = (term: string) => number;

/** An opposed pair with what its signs ask for. */
export interface ComparedPair extends OpposedPair {
  /** `undefined` where it is a word of no list. */
  readonly matter: Matter | undefined;
  /** Weight of the terms that both clauses have, those of the matter apart; and of all terms of either. */
  readonly shared: number;
  readonly ofDenying: number;
  readonly ofAffirming: number;
  /** Weight of what one of them names, and the other only near by. */
  readonly near: number;
  readonly isTranslated: boolean;
  /** Of two languages, how much of the keys of the denying clause the other has; else 0. */
  readonly sharedKeys: number;
  /** Days from the publication of the denial to that of the other; 0 where unknown. */
  readonly daysLater: number;
}

/** Weight of keys that counts in full: two or three things. */
const MUCH_OF_KEYS = 12;

const MATTER_BY_ID = new Map(MATTERS.map((matter) => [matter.id, matter]));

/** In a story of two clauses no word is rare. */
const FEWEST_CLAUSES = 60;

/** Of the clauses that are compared, each counted once. */
export function countRarity(pairs: readonly OpposedPair[]): RarityOf {
  const accounts = new Set(pairs.flatMap(({ denying, affirming }) => [denying, affirming]));
  const counts = new Map<string, number>();
  for (const { about } of accounts) {
    for (const term of about().terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const all = Math.max(FEWEST_CLAUSES, accounts.size);
  return (term) => Math.log(1 + all / (counts.get(term) ?? 1));
}

export function comparePair(pair: OpposedPair, rarityOf: RarityOf): ComparedPair {
  const { denying, affirming, no } = pair;
  const isTranslated = isChinese(denying.member) !== isChinese(affirming.member);
  return {
    ...pair,
    ...compareTerms(pair, rarityOf),
    matter: MATTER_BY_ID.get(no.matter),
    isTranslated,
    sharedKeys: isTranslated ? shareOfKeys(denying, affirming) : 0,
    daysLater: daysBetween(denying.member.report.published, affirming.member.report.published) ?? 0,
  };
}

function compareTerms(
  { denying, affirming, no, yes }: OpposedPair,
  rarityOf: RarityOf,
): Pick<ComparedPair, 'shared' | 'ofDenying' | 'ofAffirming' | 'near'> {
  const isOwn = (term: string): boolean => isOf(term, no) || isOf(term, yes);
  let [shared, ofDenying, ofAffirming, near] = [0, 0, 0, 0];
  const [a, b] = [denying.about(), affirming.about()];
  for (const [term, weight] of a.terms) {
    if (isOwn(term)) continue;
    const rarity = rarityOf(term);
    ofDenying += weight * rarity;
    const other = b.terms.get(term);
    if (other !== undefined) shared += Math.min(weight, other) * rarity;
    else if (b.around.has(term)) near += weight * rarity;
  }
  for (const [term, weight] of b.terms) {
    if (isOwn(term)) continue;
    ofAffirming += weight * rarityOf(term);
    if (!a.terms.has(term) && a.around.has(term)) near += weight * rarityOf(term);
  }
  return { shared, ofDenying, ofAffirming, near };
}

/** 接到 and 电话 of 接到过电话: words of the side itself do not say of what it is told. */
function isOf(term: string, { matter, words }: Side): boolean {
  if (matter === `=${term}`) return true;
  const [plain, said] = [term.replace(/^[·+]/, ''), words.toLowerCase()];
  return said.includes(plain) || (plain.length > 3 && said.includes(plain.slice(0, 3)));
}

function shareOfKeys(a: Account, b: Account): number {
  const [first, second] = [a.about().keys, b.about().keys];
  let [shared, all] = [0, 0];
  for (const [key, weight] of first.weights) {
    all += weight;
    if (second.weights.has(key)) shared += weight;
  }
  return all === 0 ? 0 : Math.min(1, shared / Math.min(all, MUCH_OF_KEYS));
}
