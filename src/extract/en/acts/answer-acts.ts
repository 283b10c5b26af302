import type { SaidAct } from '../../pack.ts';
import type { Rule } from '../../rule.ts';
import { judgeSaid } from './said-acts.ts';

/** How an answer takes up its question. */
export const ANSWER_RULES = [
  { id: 'no', example: 'Was the lift out of order? It was not out of order.' },
  { id: 'yes', example: 'Was the lift out of order? Yes, from May on.' },
] as const satisfies readonly Rule[];

/** A question that is answered with yes or no. */
const YES_OR_NO =
  /^(?:\W*(?:and|but|so|also|then|finally|if so)[, ]+)*(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|must)(?:n['’]?t)? (?:\p{L}|["“'‘\d])/iu;
const NO = /^(?:no|not at all|never|certainly not|by no means)\b/i;
const YES =
  /^(?:(?:yes|correct|indeed|certainly|of course|that is (?:so|right|true|the case))\b(?! if\b)|(?:i (?:did|was|have|had|am)|we (?:did|were|have|had|are)|it (?:was|did|is|has)|they (?:did|were|have|had))[,.])/i;
const NEGATED =
  /\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)(?: not\b|n['’]?t\b| never\b)|\bno (?:\w+ ){1,3}(?:was|were|has|have|is|are)\b|\b(?:nobody|no one|none|nothing)\b/i;
const NOT = /\b(?:not|never|no|nobody|none)\b|n['’]t\b/i;
/** Words of so many letters or more carry what was asked. */
const LONGEST_SMALL = 3;
/** A stem of so many letters is one in "closed", "closing", "closure". */
const STEM = 5;

/**
 * The act of words that answer a question. "No", or a negation of the words that were asked, denies; "yes" confirms; whatever
 * their own words tell (we do not know, we cannot comment) goes before.
 */
export function judgeAnswer(words: string, asked: string | null = null): SaidAct {
  const said = judgeSaid(words);
  if (asked === null || said.act === 'decline' || said.act === 'unaware' || said.act === 'ask') return said;
  // So nobody counted them? No.
  if (NO.test(words)) return { act: 'deny', rule: 'en:answer:no' };
  if (!YES_OR_NO.test(asked)) return said;
  if (YES.test(words)) return { act: 'confirm', rule: 'en:answer:yes' };
  const repeats = NEGATED.test(words) && sharesStem(words, asked);
  return repeats && !NOT.test(asked) ? { act: 'deny', rule: 'en:answer:no' } : said;
}

function sharesStem(words: string, asked: string): boolean {
  const known = new Set(stemsOf(asked));
  return stemsOf(words).some((stem) => known.has(stem));
}

/** The stems of the words that tell something; names begin with a capital and are who, not what. */
function stemsOf(words: string): string[] {
  const small = words.match(/(?<![\p{L}'’])\p{Ll}+/gu) ?? [];
  return small
    .filter((word) => word.length > LONGEST_SMALL && !COMMON.has(word))
    .map((word) => word.slice(0, STEM));
}

const COMMON: ReadonlySet<string> = new Set(
  'were does have been will would could should that this there their they them with from your into over about than then when what which ever never also correct true case'.split(
    ' ',
  ),
);
