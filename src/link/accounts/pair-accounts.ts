import { areTwoNamed } from '../speakers/one-account.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import type { Account } from './account.ts';
import type { Side } from './read-sides.ts';

/** Of one matter, an account that it is not so and one that it is. */
export interface OpposedPair {
  readonly denying: Account;
  readonly affirming: Account;
  /** What either says; of the same matter, or of the same word. */
  readonly no: Side;
  readonly yes: Side;
  /** How much of what is denied, by its words, the other affirms: 0 to 1. */
  readonly shareOfDenied: number;
  /** How many accounts of the story say yes of it, and how many no: what many speak of is the matter of the story. */
  readonly affirmed: number;
  readonly denied: number;
}

/** What more accounts affirm is what the story is about: a pair of it is never likely enough, and to pair all would take time without end. */
const MOST_AFFIRMING = 40;
/** Words of no list must say most of what is denied. */
const LEAST_OF_WORDS = 0.5;

/** All pairs of accounts in which two who are not one speaker say no and yes of a matter. */
export function pairAccounts(accounts: readonly Account[]): OpposedPair[] {
  const byMatter = groupSides(accounts, ({ sides }) => sides.filter(({ isSo }) => isSo));
  const deniedByMatter = groupSides(accounts, ({ sides, wordSides }) => [
    ...sides.filter(({ isSo }) => !isSo),
    ...wordSides.filter(({ isNegated }) => isNegated),
  ]);
  const byWord = groupSides(accounts, ({ wordSides }) => wordSides.filter(({ isNegated }) => !isNegated));
  return accounts.flatMap((denying) => {
    const found = new Map<Account, OpposedPair>();
    const denied = denying.wordSides.filter(({ isNegated }) => isNegated);
    const put = (no: Side, all: readonly Told[], least: number): void => {
      if (all.length > MOST_AFFIRMING) return;
      for (const { account, side } of all) {
        if (found.has(account) || !areTwo(denying, account)) continue;
        const shareOfDenied = shareAffirmed(denied, account);
        if (shareOfDenied < least) continue;
        found.set(account, {
          denying,
          affirming: account,
          no,
          yes: side,
          shareOfDenied,
          affirmed: all.length,
          denied: deniedByMatter.get(no.matter)!.length,
        });
      }
    };
    for (const no of denying.sides) if (!no.isSo) put(no, byMatter.get(no.matter) ?? [], 0);
    for (const no of denied) put(no, byWord.get(no.matter) ?? [], LEAST_OF_WORDS);
    return [...found.values()];
  });
}

interface Told {
  readonly account: Account;
  readonly side: Side;
}

function groupSides(
  accounts: readonly Account[],
  sidesOf: (account: Account) => readonly Side[],
): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const account of accounts) {
    for (const side of sidesOf(account)) {
      const known = groups.get(side.matter);
      if (known === undefined) groups.set(side.matter, [{ account, side }]);
      else known.push({ account, side });
    }
  }
  return groups;
}

function shareAffirmed(denied: readonly Side[], { wordSides }: Account): number {
  if (denied.length === 0) return 0;
  const affirmed = new Set(wordSides.filter(({ isNegated }) => !isNegated).map(({ matter }) => matter));
  return denied.filter(({ matter }) => affirmed.has(matter)).length / denied.length;
}

/** In one report two must be named; what one source says in two is one account. */
function areTwo(a: Account, b: Account): boolean {
  return a.member === b.member ? areTwoNamed(a, b) : !isSameSpeaker(a, b);
}
