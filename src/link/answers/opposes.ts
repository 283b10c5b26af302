import { foldWords } from '../../text/script.ts';
import type { Span } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isToCome } from '../standing/is-fragment.ts';
import { allegationIn } from './allegation-words.ts';
import { correctsFigure } from './corrects-figure.ts';
import { type Matter, sharedMatter } from './matter.ts';
import { meaningOf } from './meanings.ts';
import { isTaken, negatedScopes } from './negation-scope.ts';
import { isOfOthers } from './of-whom-negated.ts';
import { oppositesIn } from './opposites.ts';
import { type Found, isClaim, isRare, type Pair, wordsOf } from './pair.ts';
import { predicateIn, type Said, saidIn } from './predicate.ts';
import { saysItsEnd } from './says-the-same.ts';
import type { Telling } from './telling.ts';

/** 没有人通知我们, nobody came: a negation that alleges; 我没有插队 only denies. */
function tellsBreach(words: string): boolean {
  return allegationIn(words)?.endsWith('breach') ?? false;
}

/**
 * Somebody says that a told clause is not so: one of both is negated, and what the negation takes stands in the other; or they
 * say opposites of one thing.
 */
export function opposes(pair: Pair): Found | undefined {
  const { by, candidates, least, names } = pair;
  const isFinding = by.standpoint === 'finding';
  // We do not yet know why the loaves went mouldy: who does not know says no to nobody's cause.
  if (by.statement.act === 'unaware') return undefined;
  for (const candidate of candidates) {
    const { clause, matter } = candidate;
    if (!isRare(matter, by.rare) || !isClaim(pair, candidate)) continue;
    if (matter.coverage < (isFinding ? least.back : least.no)) continue;
    // Who only denies claims nothing, unless an authority finds it otherwise.
    if (clause.proposition.negative && !isFinding && !tellsBreach(wordsOf(clause))) continue;
    if (!pair.isLater && correctsFigure(wordsOf(clause))) continue;
    const rule = oppositionOf(clause, by, names);
    if (rule !== undefined) return { way: 'no', rule, candidate };
  }
  return undefined;
}

function oppositionOf(
  told: Weighed,
  { clauses, rare }: Telling,
  names: readonly string[],
): string | undefined {
  const near = clauses
    .map((clause) => ({ clause, own: sharedMatter(told, [clause], names) }))
    .filter(({ clause, own }) => own.words.length > 0 && !isToCome(wordsOf(clause)));
  const isNegated = near.some(
    ({ clause, own }) =>
      told.proposition.negative !== clause.proposition.negative &&
      negatesWhatIsShared(told, clause, own, rare) &&
      // 未按规定消毒并【代签】记录 bears out that records were signed for others.
      !saysItsEnd(told, clause),
  );
  if (isNegated) return 'negates';
  const opposite = near.map(({ clause }) => oppositesIn(wordsOf(told), wordsOf(clause))).find(Boolean);
  return opposite === undefined ? undefined : `opposite-${opposite}`;
}

/** 不能跑偏: what should not be is not denied. */
const MODAL =
  /不(?:能|可|要|应|該|该|得|必|宜|容|许)(?!够|不|以)|切勿|请勿|\b(?:should|must|may|ought)(?: not|n['’]t)\b|\bcannot be called\b/i;
/** How much of what a negation takes the other clause must say. */
const LEAST_TAKEN = 0.45;
/** 那不是他的头像 is not contradicted by 头像打了码: one is it, the other has it. */
const NO_BEING = /^(?:不是|并非|不属于|不系|并不是)|^(?:(?:is|was|are|were)(?:n['’]t| not)|not an?)\b/i;
const BEING = /[是系为属]|所致|导致|造成|原因|\b(?:is|was|are|were|been|be)\b/i;

function negatesWhatIsShared(told: Weighed, clause: Weighed, { words }: Matter, rare: number): boolean {
  const [negative, other] = told.proposition.negative ? [told, clause] : [clause, told];
  const said = foldWords(wordsOf(negative));
  if (MODAL.test(said)) return false;
  const scopes = negatedScopes(said);
  const negation = said.slice(Math.max(0, (scopes[0]?.start ?? 0) - NEGATION));
  if (NO_BEING.test(negation.trim()) && !BEING.test(wordsOf(other))) return false;
  if (isOfOthers(negative, other) || ONLY_THEN.test(wordsOf(other))) return false;
  if (LOOKED_INTO.test(foldWords(wordsOf(other)))) return false;
  const taken = scopes.length === 0 ? said : scopes.map(({ start, end }) => said.slice(start, end)).join(' ');
  if (!saysWhatIsTaken(said, scopes, other, words.length)) return false;
  const shared = new Set([...words].map(meaningOf));
  let all = 0;
  let both = 0;
  for (const [term, weight] of negative.terms) {
    if (term.startsWith('·') || term.startsWith('=') || !taken.includes(term)) continue;
    all += weight;
    if (shared.has(meaningOf(term))) both += weight;
  }
  return all > 0 && (both / all >= LEAST_TAKEN || both >= rare);
}
const HAN = /\p{Script=Han}/u;
/** The longest word of negation before what it takes. */
const NEGATION = 4;

/** Verbs of perceiving: what is perceived may be so all the same. */
const KNOWING = /^(?:见|看|听|认识)/;
/** 半小时后【才】进来: it had not come before. */
const ONLY_THEN = /才(?!能|会|可|行|华|艺)|\b(?:only (?:then|after|when)|not until)\b/i;

/** 今年没有施工 is not contradicted by 对设计、【施工】情况展开调查: what is looked into is not said to be. */
const LOOKED_INTO =
  /对[^，。；]{1,40}?(?:展开|进行|开展|作出?|启动)了?[^，。；]{0,4}(?:调查|核查|检查|评估|检测|排查|核实)|\b(?:inquiry|investigation|review|probe) (?:into|of)\b|\b(?:investigat|examin|look)\w* (?:in)?to\b/i;

/**
 * Whether the other clause says, and does not negate itself, one of the words by which the negated one says what is not so: 无人【值守】
 * is not contradicted by 监控室在一楼. True where the negation takes no such word.
 */
function saysWhatIsTaken(negative: string, scopes: readonly Span[], other: Weighed, shared: number): boolean {
  const isMeant = ({ index }: Said) => scopes.length === 0 || isTaken(scopes, index);
  // 没有【克扣】过工资: the first word is the verb, whatever the tagger makes of it.
  const first = HAN.test(negative)
    ? saidIn(negative).find(({ index }) => scopes.some(({ start }) => start === index))
    : undefined;
  const verbs = predicateIn(negative).filter(isMeant);
  // 从未【见过】砍伐令 is not contradicted by 树被砍伐: who denies that he saw or knew it denies just that.
  const known = scopes.flatMap(({ start }) => KNOWING.exec(negative.slice(start))?.[0] ?? []);
  if (known.length > 0 && !known.some((verb) => wordsOf(other).includes(verb))) return false;
  const taken = first === undefined || verbs.length === 0 ? verbs : [first, ...verbs];
  // Nobody told us to get out: in English what is left over must be said by more than one word.
  if (taken.length === 0) return HAN.test(negative) || shared > 1;
  const words = foldWords(wordsOf(other));
  const own = negatedScopes(words);
  const said = saidIn(words);
  return taken.some(({ meaning }) =>
    said.some((each) => each.meaning === meaning && !isTaken(own, each.index)),
  );
}
