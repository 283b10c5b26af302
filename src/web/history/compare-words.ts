import { diffArrays } from 'diff';

/** A run of words of one version: the same in both, or only in this one. */
export interface ComparedRun {
  readonly words: string;
  readonly isOwn: boolean;
}

/** A block that was changed, as it was and as it is: the runs of each add up to its words. */
export interface ComparedWords {
  readonly before: readonly ComparedRun[];
  readonly after: readonly ComparedRun[];
}

/** A Chinese character is a word here; figures stay whole, so that 12 and 32 differ as numbers do. */
const TOKENS = /\p{Script=Han}|[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|\s+|./gsu;

/** Which words of a changed block were taken away, and which added. */
export function compareWords(before: string, after: string): ComparedWords {
  const runs = { before: [] as ComparedRun[], after: [] as ComparedRun[] };
  for (const { value, added, removed } of diffArrays(tokensOf(before), tokensOf(after))) {
    const run = { words: value.join(''), isOwn: added || removed };
    if (!added) runs.before.push(run);
    if (!removed) runs.after.push(run);
  }
  return runs;
}

function tokensOf(words: string): string[] {
  return words.match(TOKENS) ?? [];
}
