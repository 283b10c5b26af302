import { rootOf } from '../known-claims/root-of.ts';
import { clauseStem } from './clause-stem.ts';
import { isNegated, negatedPart } from './negation.ts';
import type { Proposition } from './proposition.ts';
import { hasDenyingCue, wordsOf } from './proposition-words.ts';
import { sameMeaning } from './same-meaning.ts';

const HAN = /\p{Script=Han}/u;
/** Words that may stand between a negation and the verb that it takes. */
const LIGHT =
  /\b(?:been|be|being|had|have|has|yet|ever|any|a|an|the|in|at|of|to|was|were|is|are|do|does|did|really|actually|even)\b/gi;
/** Of the clauses that say yes so many must say the word that another negates. */
const LEAST_SAYING = 0.5;

/**
 * Parts each English claim from clauses in it that negate something else: that a batch was not weighed does not deny that the batch had
 * failed. They are a claim of their own. A group keeps its place, and what was parted from it stands behind it.
 */
export function partStrangers(groups: readonly Proposition[][]): Proposition[][] {
  return groups.flatMap((group) => {
    const yes = group.filter((each) => !isPlainNegation(each) && !HAN.test(wordsOf(each)));
    const strangers = group.filter((each) => isPlainNegation(each) && isStranger(each, yes));
    return strangers.length === 0 || strangers.length === group.length
      ? [group]
      : [group.filter((each) => !strangers.includes(each)), strangers];
  });
}

/** The oven was not lit: no by its own words, and not of what others say. */
function isPlainNegation(each: Proposition): boolean {
  const { negative, stance, statement } = each;
  if (!negative || stance !== null || statement.act === 'deny' || hasDenyingCue(each)) return false;
  const words = wordsOf(each);
  return MAIN_NEGATION.test(words) && !HAN.test(words) && isNegated(words);
}
/** The loaves【 were not】 weighed: of its first verb, so that the clause says no more than that. */
const MAIN_NEGATION =
  /^(?:that )?(?:(?!(?:that|who|which|while|as|when|if|because)\b)[\w’'-]+ ){1,6}?(?:(?:is|was|are|were|has|have|had|did|does|do)(?: not| never)|(?:is|was|are|were|has|have|had|did|does|do)n['’]t) /i;

function isStranger(each: Proposition, yes: readonly Proposition[]): boolean {
  const [verb] = /\p{L}+/u.exec(negatedPart(wordsOf(each)).replace(LIGHT, ' ')) ?? [];
  if (verb === undefined || yes.length === 0) return false;
  const term = clauseStem(verb.toLowerCase());
  const forms = [term, sameMeaning(term), rootOf(sameMeaning(term))];
  const saying = yes.filter(({ terms }) => forms.some((form) => terms.has(form)));
  return saying.length < LEAST_SAYING * yes.length;
}
