import { foldWords } from '../../text/script.ts';
import type { Span } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isNegated } from '../claims/negation.ts';
import { sharedMatter } from './matter.ts';
import { isTaken, negatedScopes } from './negation-scope.ts';
import { wordsOf } from './pair.ts';
import { predicateIn, type Said, saidIn } from './predicate.ts';

/** A clause may say what it says by its nouns (诊断为轻度中暑, 幼儿轻度中暑): so much of all its words, by weight. */
const MOST_OF_IT = 0.6;
/** Of a clause without a verb less will do. */
const LEAST_OF_NOUNS = 0.5;

/**
 * Whether one clause says what the other says of its subject, and both say yes to it or both no: 钢丝绳磨损 and 钢丝绳断了 only
 * speak of one rope; 未按规定保养并代签记录 says that records were signed for others.
 */
export function saysTheSame(told: Weighed, by: Weighed): boolean {
  const compared = compare(told, by);
  const { words, others } = compared;
  const said = saidIn(others).filter(({ index }) => !isAttribute(others, index));
  const predicate = predicateIn(words);
  const least = predicate.length === 0 ? LEAST_OF_NOUNS : MOST_OF_IT;
  const isAlike = told.proposition.negative === by.proposition.negative;
  if (isAlike && sharedMatter(told, [by]).coverage >= least) return true;
  return predicate.some((one) => isSaidAlike(one, said, compared));
}

/** Whether one clause says the last word of a Chinese one the same way round: what is claimed stands last. */
export function saysItsEnd(told: Weighed, by: Weighed): boolean {
  const compared = compare(told, by);
  const { words, others } = compared;
  const last = HAN.test(words) ? saidIn(words).at(-1) : undefined;
  return last !== undefined && isSaidAlike(last, saidIn(others), compared);
}
const HAN = /\p{Script=Han}/u;

/** Two clauses, folded, with what negations take of each. */
interface Compared {
  readonly words: string;
  readonly others: string;
  readonly scopes: readonly Span[];
  readonly otherScopes: readonly Span[];
  /** Whether a cue or the next clause turns one of them round and not the other. */
  readonly isTurned: boolean;
}

function compare(told: Weighed, by: Weighed): Compared {
  const [words, others] = [foldWords(wordsOf(told)), foldWords(wordsOf(by))];
  return {
    words,
    others,
    scopes: negatedScopes(words),
    otherScopes: negatedScopes(others),
    isTurned: isTurnedBeside(told, words) !== isTurnedBeside(by, others),
  };
}

/** Whether a word is also said in the other clause, and in both negated or in neither. */
function isSaidAlike(
  { meaning, index }: Said,
  said: readonly Said[],
  { scopes, otherScopes, isTurned }: Compared,
): boolean {
  return said.some(
    (each) =>
      each.meaning === meaning && (isTaken(scopes, index) === isTaken(otherScopes, each.index)) === !isTurned,
  );
}

/** Whether a cue or the next clause turns a clause round: 否认断裂, 断裂一说不实. */
function isTurnedBeside({ proposition }: Weighed, words: string): boolean {
  return proposition.negative !== isNegated(words);
}

/** 【起火】巴士的证件: which one is meant, and not what is said of it. */
function isAttribute(words: string, index: number): boolean {
  const of = words.lastIndexOf('的');
  return index < of && of < words.length - 1;
}
