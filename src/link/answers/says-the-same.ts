import type { Span } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isNegated } from '../claims/negation.ts';
import { sharedMatter } from './matter.ts';
import { isTaken, negatedScopes } from './negation-scope.ts';
import { wordsOf } from './pair.ts';
import { foldClause, predicateIn, type Said, saidIn } from './predicate.ts';

/** A clause may say what it says by its nouns (诊断为轻度中暑, 幼儿轻度中暑): so much of all its words, by weight. */
const MOST_OF_IT = 0.6;
/** Of a clause without a verb less will do. */
const LEAST_OF_NOUNS = 0.5;

/**
 * Whether one clause says what the other says of its subject, and both say yes to it or both no: 钢丝绳磨损 and 钢丝绳断了 only
 * speak of one rope; 未按规定保养并代签记录 says that records were signed for others.
 */
export function saysTheSame(told: Weighed, by: Weighed): boolean {
  const [words, others] = [told, by].map((each) => foldClause(wordsOf(each))) as [string, string];
  const [scopes, own] = [negatedScopes(words), negatedScopes(others)];
  const isTurned = isTurnedBeside(told, words) !== isTurnedBeside(by, others);
  const said = saidIn(others).filter(({ index }) => !isAttribute(others, index));
  const predicate = predicateIn(words);
  const least = predicate.length === 0 ? LEAST_OF_NOUNS : MOST_OF_IT;
  const isAlike = told.proposition.negative === by.proposition.negative;
  if (isAlike && sharedMatter(told, [by]).coverage >= least) return true;
  return predicate.some((one) => isSaidAlike(one, { scopes, said, own, isTurned }));
}

/** Whether one clause says the last word of a Chinese one the same way round: what is claimed stands last. */
export function saysItsEnd(told: Weighed, by: Weighed): boolean {
  const [words, others] = [told, by].map((each) => foldClause(wordsOf(each))) as [string, string];
  const last = HAN.test(words) ? saidIn(words).at(-1) : undefined;
  const isTurned = isTurnedBeside(told, words) !== isTurnedBeside(by, others);
  const [scopes, own] = [negatedScopes(words), negatedScopes(others)];
  return last !== undefined && isSaidAlike(last, { scopes, said: saidIn(others), own, isTurned });
}
const HAN = /\p{Script=Han}/u;

interface Compared {
  readonly scopes: readonly Span[];
  readonly said: readonly Said[];
  readonly own: readonly Span[];
  readonly isTurned: boolean;
}

/** Whether a word is also said in the other clause, and in both negated or in neither. */
function isSaidAlike({ meaning, index }: Said, { scopes, said, own, isTurned }: Compared): boolean {
  return said.some(
    (each) => each.meaning === meaning && (isTaken(scopes, index) === isTaken(own, each.index)) === !isTurned,
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
