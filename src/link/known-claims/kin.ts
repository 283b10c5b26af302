import { alignTellings } from './align-tellings.ts';
import type { Tellings } from './tellings.ts';

/** Which words of claims stand for which in another telling. */
export interface Kin {
  /**
   * Calls back with each word, by number, that may stand with another: the chance that a telling has `other` where one
   * has `word`, and the chance that it has `word` where one has `other`. A pair may come twice.
   */
  readonly each: (word: number, tell: (other: number, forWord: number, forOther: number) => void) => void;
}

/** Less is chance. 0.002 and 0.01 are worth the same within 0.002 of MAP@5. */
const LEAST = 0.005;

/**
 * Kin of words, learnt from the claims at hand: each is told twice, in its text and in its title, and what one has where
 * the other has something else often means the same (toupee and wig, ballot and vote). Few claims teach nothing.
 */
export function createKin(tellings: Tellings): Kin {
  const { pairs, words } = tellings;
  const { toTitle, toText } = alignTellings(tellings);
  const isKin = (pair: number) =>
    pairs.first[pair] !== pairs.second[pair] && (toTitle[pair]! > LEAST || toText[pair]! > LEAST);
  const starts = new Uint32Array(words + 1);
  for (let pair = 0; pair < pairs.first.length; pair++) {
    if (!isKin(pair)) continue;
    starts[pairs.first[pair]! + 1]!++;
    starts[pairs.second[pair]! + 1]!++;
  }
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice(0, words);
  const found = new Uint32Array(starts[words]!);
  for (let pair = 0; pair < pairs.first.length; pair++) {
    if (!isKin(pair)) continue;
    found[next[pairs.first[pair]!]!++] = pair;
    found[next[pairs.second[pair]!]!++] = pair;
  }
  const over = (chance: number) => (chance > LEAST ? chance : 0);
  return {
    each: (word, tell) => {
      for (let at = starts[word]!; at < starts[word + 1]!; at++) {
        const pair = found[at]!;
        const [there, back] = [over(toTitle[pair]!), over(toText[pair]!)];
        if (pairs.first[pair] === word) tell(pairs.second[pair]!, there, back);
        else tell(pairs.first[pair]!, back, there);
      }
    },
  };
}
