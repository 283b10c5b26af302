import { foldScript } from '../../text/script.ts';
import { sharedMatter } from './matter.ts';
import { type Found, type Pair, wordsOf } from './pair.ts';

/** Words by which a cause is told. */
const CAUSE =
  /系[^，。；]{2,40}(?:所致|导致|引起|引发|造成|死亡|脱落|开裂|不当|故障|中毒)|(?:原因|主因)(?:是|为|在于|系)|是[^，。；]{2,40}(?:的)?(?:主要|直接)?原因|(?:由于|因为?|受)[^，。；]{2,24}(?:影响|导致|造成|所致|引起|引发)|所致|\b(?:caused by|because of|due to|owing to|down to|blam(?:ed|es|ing)|result of|disabled the|twisted the|brought down the)\b/i;
/** 与商户无关, played no part: what is no cause. */
const NO_CAUSE =
  /与[^，。；]{2,20}无关|并非|不是|没有关系|\b(?:played no part|nothing to do with|not (?:caused|due|because)|nor was it)\b/i;
/** From so much on the same cause is told. */
const SAME = 0.5;

/** How an authority that found a cause answers who told one before: that it is so, or another one. */
export function findsCause({ told, by, best, isLater }: Pair): Found | undefined {
  if (!isLater || by.standpoint !== 'finding' || !CAUSE.test(foldScript(by.words))) return undefined;
  const clause = told.claims.find((each) => {
    const words = foldScript(wordsOf(each));
    return CAUSE.test(words) && !NO_CAUSE.test(words) && !each.proposition.negative;
  });
  if (clause === undefined) return undefined;
  const { words, coverage } = sharedMatter(clause, by.clauses);
  if (words.length === 0) return undefined;
  const excluded = by.clauses.filter((each) => NO_CAUSE.test(foldScript(wordsOf(each))));
  const isExcluded = sharedMatter(clause, excluded).words.length > 0;
  const candidate = { clause, matter: best.matter };
  if (isExcluded) return { way: 'no', rule: 'no-such-cause', candidate };
  return coverage >= SAME
    ? { way: 'yes', rule: 'same-cause', candidate }
    : { way: 'no', rule: 'other-cause', candidate };
}
