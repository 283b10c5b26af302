// @ts-check
import { formatTable } from '../format-table.mjs';
import { readAffairs } from './read-affairs.mjs';
import { countScored, scoreAffair } from './score-affair.mjs';

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
  const { contradictions, told, all, right, standings, gathered, standing, moved } = countScored(scored);
  return [
    { name: 'told', now: shareOf(told.sure + told.possible, contradictions) },
    { name: 'told_or_in_a_claim', now: shareOf(told.sure + told.possible + told.claim, contradictions) },
    { name: 'right_of_sure', now: shareOf(right.sure, all.sure) },
    { name: 'right_of_possible', now: shareOf(right.possible, all.possible) },
    { name: 'gathered', now: shareOf(gathered, standings) },
    { name: 'standing', now: shareOf(standing, standings) },
    { name: 'right_of_moved', now: shareOf(moved.right, moved.written) },
  ];
}

/** @param {number} part @param {number} all */
function shareOf(part, all) {
  return all === 0 ? 0 : part / all;
}
