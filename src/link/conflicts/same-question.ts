import { cosine } from '../../text/similarity.ts';
import { isOneAccount } from '../speakers/one-account.ts';
import type { Counted } from './read-counted.ts';
import { sameThing } from './same-unit.ts';

/** How alike two clauses must be whose figures count a thing of no list, the figures apart: 采购空气净化器42台, 采购净化器36台. */
const LEAST_ALIKE_FIGURE = 0.5;
/** Words that such clauses share at least. */
const LEAST_SHARED = 2;
/** A clause of fewer words says not of what. */
const FEWEST_WORDS = 3;

/** Whether the clauses of two figures say the same but for the figure; 单价8600元 leaves to its sentence what costs so much. */
export function askOne(a: Counted, b: Counted): boolean {
  if (!sameThing(a.amount.unit, b.amount.unit) || speakOfThemselves(a, b)) return false;
  if (a.isOfEach !== b.isOfEach) return false;
  const shared = [...a.closeWords.keys()].filter((word) => b.closeWords.has(word)).length;
  const isShort = Math.min(a.closeWords.size, b.closeWords.size) < FEWEST_WORDS;
  if (shared < (isShort ? 1 : LEAST_SHARED)) return false;
  return isShort
    ? cosine(a.words, b.words) >= LEAST_ALIKE_FIGURE
    : cosine(a.closeWords, b.closeWords) >= LEAST_ALIKE_FIGURE;
}

/** 本行余额0.12亿元, said by two banks, are two balances. */
function speakOfThemselves(a: Counted, b: Counted): boolean {
  return (a.scope.isOwn || b.scope.isOwn) && !isOneAccount(a.scope, b.scope);
}
