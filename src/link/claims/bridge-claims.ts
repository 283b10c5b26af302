import { sliceSpan } from '../../text/span.ts';
import { type ClauseKeys, readClauseKeys } from './clause-keys.ts';
import type { Proposition } from './proposition.ts';

/** How alike two clauses must be by their keys. Lists hold few words, so that much of a clause has none. */
const LEAST_ALIKE = 0.4;
/** One word in common says what kind of matter it is; two, one of them a thing, say more. */
const LEAST_SHARED = 2;

/**
 * Joins what is said in Chinese with what says the same in English: each group with the one of the other language whose
 * clauses are most alike by keys that both languages share, the most alike first. Clauses that give other figures stay
 * apart. Nothing is done where all is in one language. Propositions keep the order of `groups`' reports.
 */
export function bridgeClaims(groups: readonly Proposition[][]): Proposition[][] {
  const chinese = groups.filter((group) => isChinese(group));
  const english = groups.filter((group) => !isChinese(group));
  if (chinese.length === 0 || english.length === 0) return [...groups];
  const keysOf = readGroups(groups);
  const pairs = chinese
    .flatMap((zh) => english.map((en) => ({ zh, en, alike: mostAlike(keysOf.get(zh)!, keysOf.get(en)!) })))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const joined = new Map<Proposition[], Proposition[]>();
  const taken = new Set<Proposition[]>();
  for (const { zh, en } of pairs) {
    if (taken.has(zh) || taken.has(en)) continue;
    taken.add(zh).add(en);
    joined.set(zh, en);
  }
  const gone = new Set(joined.values());
  return groups.filter((group) => !gone.has(group)).map((group) => [...group, ...(joined.get(group) ?? [])]);
}

function isChinese([first]: readonly Proposition[]): boolean {
  return first !== undefined && /\p{Script=Han}/u.test(sliceSpan(first.member.report.text, first.span));
}

/** The keys of each group's clauses, weighed by how few of the story's clauses have them. */
function readGroups(groups: readonly Proposition[][]): Map<Proposition[], ClauseKeys[]> {
  const read = groups.map((group) => group.map(readClauseKeys));
  const counts = new Map<string, number>();
  for (const { weights } of read.flat()) {
    for (const key of weights.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = read.flat().length;
  const both = keysOfBoth(groups, read);
  const weigh = (keys: ClauseKeys): ClauseKeys => ({
    ...keys,
    weights: new Map(
      [...keys.weights]
        .filter(([key]) => !BY_SOUND.test(key) || both.has(key))
        .map(([key, weight]) => [key, weight * Math.log(1 + all / counts.get(key)!)]),
    ),
  });
  return new Map(groups.map((group, index) => [group, read[index]!.map(weigh)]));
}

/** Any word has a sound, and Latin words stand as they are: they count only where the other language has them too. */
const BY_SOUND = /^(?:name|sound|word) /;

function keysOfBoth(groups: readonly Proposition[][], read: readonly ClauseKeys[][]): Set<string> {
  const inOne = (isWanted: (group: Proposition[]) => boolean): Set<string> =>
    new Set(
      groups.flatMap((group, index) =>
        isWanted(group) ? read[index]!.flatMap(({ weights }) => [...weights.keys()]) : [],
      ),
    );
  const english = inOne((group) => !isChinese(group));
  return new Set([...inOne(isChinese)].filter((key) => english.has(key)));
}

function mostAlike(zh: readonly ClauseKeys[], en: readonly ClauseKeys[]): number {
  return Math.max(...zh.flatMap((a) => en.map((b) => alike(a, b))));
}

/** The cosine of two clauses' keys, 0 where too little is shared or their figures differ. */
function alike(a: ClauseKeys, b: ClauseKeys): number {
  const shared = [...a.weights.keys()].filter((key) => b.weights.has(key));
  if (Math.min(wordsOf(shared, a), wordsOf(shared, b)) < LEAST_SHARED) return 0;
  if (!shared.some((key) => a.things.has(key))) return 0;
  if (a.figures.size > 0 && b.figures.size > 0 && ![...a.figures].some((each) => b.figures.has(each)))
    return 0;
  const product = shared.reduce((sum, key) => sum + a.weights.get(key)! * b.weights.get(key)!, 0);
  return product / (lengthOf(a) * lengthOf(b));
}

/** How many words of a clause its keys stand for; a figure is one. Of one day much is told: the day alone adds none. */
function wordsOf(keys: readonly string[], { words }: ClauseKeys): number {
  return new Set(keys.filter((key) => !key.startsWith('day ')).map((key) => words.get(key) ?? key)).size;
}

function lengthOf({ weights }: ClauseKeys): number {
  return Math.hypot(...weights.values());
}
