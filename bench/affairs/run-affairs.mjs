// @ts-check
import { formatTable } from '../format-table.mjs';
import { readAffairs } from './read-affairs.mjs';
import { scoreAffair } from './score-affair.mjs';

/** @typedef {import('./score-affair.mjs').Scored} Scored */

/**
 * The figures of one half, printed: shares of the contradictions that are told, of what is told that is right, and of the standings.
 * @param {string} half `read` or `unread` @returns {{count: number, figures: {name: string, now: number}[]}}
 */
export function runAffairs(half) {
  const scored = readAffairs(import.meta.dirname, half).map(scoreAffair);
  const figures = figuresOf(scored);
  const rows = figures.map(({ name, now }) => [name, now.toFixed(3)]);
  console.log(formatTable([[`affairs ${half}`, 'now'], ...rows]));
  return { count: scored.length, figures };
}

/** @param {readonly Scored[]} scored */
function figuresOf(scored) {
  const found = scored.flatMap((each) => each.found);
  const conflicts = scored.flatMap((each) => each.conflicts);
  const standings = scored.flatMap((each) => each.standings);
  const rightOf = (/** @type {string} */ certainty) => {
    const told = conflicts.filter(({ conflict }) => conflict.certainty === certainty);
    return shareOf(told, ({ isWritten }) => isWritten);
  };
  return [
    { name: 'told', now: shareOf(found, ({ told }) => told === 'sure' || told === 'possible') },
    { name: 'told_or_in_a_claim', now: shareOf(found, ({ told }) => told !== null) },
    { name: 'right_of_sure', now: rightOf('sure') },
    { name: 'right_of_possible', now: rightOf('possible') },
    { name: 'gathered', now: shareOf(standings, ({ claim }) => claim !== undefined) },
    { name: 'standing', now: shareOf(standings, ({ isRight }) => isRight) },
  ];
}

/** @template T @param {readonly T[]} all @param {(each: T) => boolean} isOne */
function shareOf(all, isOne) {
  return all.length === 0 ? 0 : all.filter(isOne).length / all.length;
}
