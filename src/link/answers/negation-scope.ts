import type { Span } from '../../text/span.ts';
import { negationsOf } from '../claims/negation.ts';
import { falseWords } from '../denial/false-words.ts';

/** What ends the reach of a negation: 未按规定保养【并】代签, did not answer 【and】 closed the shop. */
const END =
  /[；。！？]|[，：](?=.*(?:但|却|而|才))|并(?![非未不没無无])|且(?!不)|而(?!不)|但|却|卻|\b(?:and|but|because|while|although|though|which|who|until)\b/i;
/** 【未经验收】就开门: only what was left out is negated, and what was done all the same is not. */
const WITHOUT = /^[经經][过過]?\p{Script=Han}{2,6}?(?=[就便即擅私而，]|$)/u;
/** The posts are【 untrue】, 传闻【不实】: what calls false what stands before it. */
const CALLS_FALSE = new RegExp(`^(?:${falseWords('zh', 'not-so')}|不實|false|untrue)$`, 'i');

/** What the negations in a clause take, one stretch each, as spans of `words`. */
export function negatedScopes(words: string): Span[] {
  return negationsOf(words).map(({ start, end }) => {
    const rest = words.slice(end);
    if (CALLS_FALSE.test(words.slice(start, end)) || !/\p{L}/u.test(rest)) return { start: 0, end: start };
    const length = WITHOUT.exec(rest)?.[0].length ?? END.exec(rest)?.index ?? rest.length;
    return { start: end, end: end + length };
  });
}

/** Whether an odd number of negations takes what stands at `index` of `words`. */
export function isTaken(scopes: readonly Span[], index: number): boolean {
  return scopes.filter(({ start, end }) => start <= index && index < end).length % 2 === 1;
}
