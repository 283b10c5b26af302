import type { Conflict } from '../../model/conflict.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { foldScript } from '../../text/script.ts';
import { hullOf, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { type ClauseKeys, readClauseKeys } from '../claims/clause-keys.ts';
import { EMPTY_TERMS } from '../claims/empty-terms.ts';
import { isNegated } from '../claims/negation.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { falseWords } from '../denial/false-words.ts';
import { isUnproven } from '../denial/unproven.ts';
import { isChinese, type Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { isPublishedBefore } from '../origins/compare-published.ts';
import { readClauseRuns, type ToldSentence } from './clause-runs.ts';
import { type ConflictSide, describeConflict } from './describe-conflict.ts';
import { type DenialOfTalk, isPointed, readNamedDenials } from './read-named-denials.ts';
import { areOfAnother } from './told-of-another.ts';
import { isNoun, readToldWords, type SaidAgain, saidAgain, type ToldWords } from './told-words.ts';

/** How much of what is denied an account must say, by weight. */
const LEAST_SAID = 0.6;
/** Where it gives one of its figures and one of its words. */
const LEAST_SAID_WITH_FIGURE = 0.45;
/** Words that surely tell talk which a denial only points at. */
const STRONG = 3;

/**
 * Answers that name what they deny (网传“上千件”不实; it is not true that …), each with the accounts of other reports that tell it, one of
 * each report. Sure where the words deny it: what is only raised and answered (至于“过期”，…) is `possible`.
 */
export function findNamedDenials(members: readonly Member[]): Conflict[] {
  const denials = members.flatMap(readNamedDenials);
  const runsOf = new Map<Member, ToldSentence[]>();
  const readRuns = (member: Member): ToldSentence[] => {
    const runs = runsOf.get(member) ?? readClauseRuns(member);
    runsOf.set(member, runs);
    return runs;
  };
  return denials.flatMap((denial): Conflict[] => {
    const { member, sentence, rule, isSure } = denial;
    const accounts = members
      .filter((other) => mayTell(other, member))
      .filter((other) => !denials.some((each) => each.member === other && isOfSameTalk(each, denial)))
      .flatMap((other) => findAccount(other, readRuns(other), denial) ?? []);
    const sure = isSure ? accounts.filter(isSureAccount) : [];
    const told = sure.length > 0 ? sure : accounts;
    if (told.length === 0) return [];
    const own: ConflictSide = { member, span: sentence, told: sentence };
    const name = `conflict:names-what-it-denies:${rule}`;
    const certainty = sure.length > 0 ? 'sure' : 'possible';
    return [describeConflict('denial', 'named', name, [own, ...told], certainty)];
  });
}

/** Who told it, in a report of its own, and not after the denial. */
function mayTell(member: Member, denying: Member): boolean {
  return member.origin !== denying.origin && !isPublishedBefore(denying.report, member.report);
}

/** Who denies it too tells it only to deny it. */
function isOfSameTalk(a: DenialOfTalk, b: DenialOfTalk): boolean {
  const read = ({ member, talk }: DenialOfTalk): ToldWords[] =>
    talk.map((span) => readToldWords(sliceSpan(member.report.text, span)));
  const told = read(a);
  return read(b).some((each) => told.some((other) => saidAgain(each, other).share >= LEAST_SAID));
}

interface Fit {
  readonly span: Span;
  readonly weight: number;
  /** Whether it says enough by itself; one word may stand anywhere. */
  readonly isEnough: boolean;
  /** Whether it gives a figure, or three words. */
  readonly isStrong: boolean;
}

interface Account extends ConflictSide {
  /** Whether a clause of it gives a figure of what is denied, or three of its words; or, in another language, two things by the lists of both. */
  readonly isStrong: boolean;
}

/**
 * What somebody is heard saying is an account; a report's own words that share no more than a word or two with what is denied may only touch on the
 * matter: 为考上名校复读多年 where 并非“非名校不读”.
 */
function isSureAccount({ member, span, isStrong }: Account): boolean {
  return isStrong || member.statements.some((said) => overlaps(hullOfStatement(said) ?? NOWHERE, span));
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The sentence of a report that tells most of what is denied. */
function findAccount(
  member: Member,
  sentences: readonly ToldSentence[],
  denial: DenialOfTalk,
): Account | undefined {
  const { text } = member.report;
  const isTranslated = isChinese(member) !== isChinese(denial.member);
  const fitsOf = isTranslated ? fitKeys(member, denial) : fitWords(denial);
  const isWeak = isPointed(denial);
  if (denial.talk.length === 0) return undefined;
  const denied = { member: denial.member, sentence: denial.sentence, span: hullOf(denial.talk) };
  let found: Account | undefined;
  let most = 0;
  for (const { sentence, runs } of sentences) {
    const words = foldScript(sliceSpan(text, sentence));
    // A report that tells the talk to call it a rumour itself gives no account of it.
    if (CALLS_RUMOUR.test(words) && !SAID_BY.test(words) && fitsOf(runs).some(({ isEnough }) => isEnough))
      return undefined;
    if (TELLS_NOTHING.test(words) || NAMES_AFFAIR.test(words) || RINGS_UP.test(words)) continue;
    const fits = fitsOf(runs);
    const weight = fits.reduce((sum, fit) => sum + fit.weight, 0);
    if (weight <= most || !fits.some((fit) => (isWeak ? fit.isStrong : fit.isEnough))) continue;
    if (areOfAnother(denied, { member, sentence, span: sentence })) continue;
    const isStrong = isTranslated || fits.some((fit) => fit.isStrong);
    found = { member, span: fits.length > 1 ? sentence : fits[0]!.span, told: sentence, isStrong };
    most = weight;
  }
  return found;
}

/** 记者拨打云禾公司的电话，无人接听: a firm that is rung up is only named. */
const RINGS_UP =
  /(?:拨打|致电|联系|采访)[^。]{0,40}(?:电话|无人接听|未接通|未获|未回)|\b(?:did not|didn['’]t) (?:answer|return) (?:calls|a call)\b/i;
/** What asks, hopes, or itself speaks of a denial. */
const TELLS_NOTHING = new RegExp(
  `[？?]|是否|为何|什么是|希望|如果|假如|倘若|就算|即便|即使|哪怕|谣言|不实|伪造|${falseWords('zh', 'not-so', 'against-facts', 'fake', 'invented', 'groundless', 'no-such-thing')}|${denyingWords('zh')}|\\b(?:${falseWords('en', 'not-so', 'invented', 'groundless', 'no-such-thing')}|${denyingWords('en', 'denies', 'rejects', 'refutes')}|whether|if)\\b`,
  'i',
);

/** 所谓停水半个月，纯粹就是谣言, where no one else is heard saying so. */
const CALLS_RUMOUR =
  /[是系属]谣言|谣传|假消息|纯属|捏造|子虚乌有|\b(?:is|are|was|were) (?:\w+ )?(?:a hoax|an? (?:mere |pure )?rumou?r|fabricated|made up)\b/i;
const SAID_BY =
  /[称说道]|表示|回应|认为|通报|声明|否认|辟谣|\b(?:sa(?:id|ys)|according to|told|den(?:y|ies|ied)|statement)\b/i;

/** 校车超载事件发展过程, 克扣工资一案当事人: only names the affair. */
const NAMES_AFFAIR =
  /(?:事件|案件|一案|一事|风波)的?(?:发展|经过|过程|始末|回顾|当事人|双方|后续|进展|时间线|一审|二审|开庭|庭审)/;

type FitsOf = (runs: ToldSentence['runs']) => Fit[];

/** Finds each thing that is denied in the shortest run of clauses that says most of it. */
function fitWords({ member, sentence, talk }: DenialOfTalk): FitsOf {
  const { text } = member.report;
  const names = mentionsIn(member.mentions, sentence)
    .filter(({ type }) => type === 'person' || type === 'place' || type === 'body')
    .map(({ span }) => sliceSpan(text, span));
  const context = readToldWords(sliceSpan(text, sentence), names);
  const denied = talk.map((span) => {
    const words = sliceSpan(text, span);
    return { told: readToldWords(words, names), isNegative: isNegated(foldScript(words)) };
  });
  return (runs) =>
    denied.flatMap(({ told, isNegative }) => {
      let best: Fit | undefined;
      let share = 0;
      for (const run of runs) {
        const again = saidAgain(told, run.told);
        if (again.share < leastSaid(told, again) || again.share <= share) continue;
        if (comesOutNegative(run.told.folded, again.words) !== isNegative) continue;
        if (!isNegative && isUnproven(run.told.folded)) continue;
        const isEnough = again.figures > 0 || again.count > 1 || sharesMore(again.words, run.told, context);
        const isStrong = again.figures > 0 || again.count >= STRONG;
        best = { span: run.span, weight: again.weight, isEnough, isStrong };
        share = again.share;
      }
      return best ?? [];
    });
}

/**
 * Whether what a run says of some words is negated. Clause by clause: 房东未能说明理由，租客【没有】欠租 says no once of 欠租, and so does
 * not say that there was 欠租.
 */
function comesOutNegative(folded: string, words: readonly string[]): boolean {
  const said = upToLast(folded, words).split(CLAUSE_END);
  const telling = said.filter((clause) => words.some((word) => clause.toLowerCase().includes(word)));
  return (telling.length === 0 ? said : telling).some(isNegated);
}
const CLAUSE_END = /[，；：。！？]|[,;:] /;

/** 还在ICU没出来: what is negated after it was said is another thing. */
function upToLast(folded: string, words: readonly string[]): string {
  const ends = words.map((word) => folded.toLowerCase().lastIndexOf(word) + word.length);
  return ends.length === 0 ? folded : folded.slice(0, Math.max(...ends));
}

/** An account of other figures is another account. */
function leastSaid({ figures }: ToldWords, again: SaidAgain): number {
  if (figures.length > 0 && again.figures === 0) return Number.POSITIVE_INFINITY;
  return again.figures > 0 && again.words.length > 0 ? LEAST_SAID_WITH_FIGURE : LEAST_SAID;
}

/** Whether an account shares with the denial's sentence more than the one word that it denies: 准证三月就【过期】了. */
function sharesMore(words: readonly string[], account: ToldWords, context: ToldWords): boolean {
  if (words.length === 0 || words.every((word) => isNoun(word))) return false;
  const strip = (folded: string) => words.reduce((rest, word) => rest.replaceAll(word, ' '), folded);
  const [own, other] = [strip(account.folded), strip(context.folded)];
  const things = [...account.words.keys()].filter((word) => word.length === 1 && isNoun(word));
  if (things.some((thing) => other.includes(thing))) return true;
  return [...own.matchAll(/(?=(\p{Script=Han}{2}))/gu)].some(
    ([, pair]) => other.includes(pair!) && !EMPTY_TERMS.has(pair!),
  );
}

/** Finds it in the other language, by keys that both share: two words of it at least. */
function fitKeys(member: Member, { member: denying, talk }: DenialOfTalk): FitsOf {
  const denied = talk.map((span) => ({
    keys: readClauseKeys({ member: denying, span }),
    isNegative: isNegated(sliceSpan(denying.report.text, span)),
  }));
  return (runs) =>
    denied.flatMap(({ keys, isNegative }) => {
      for (const {
        span,
        told: { folded },
      } of runs) {
        if (isNegated(folded) !== isNegative || isUnproven(folded)) continue;
        const told = readClauseKeys({ member, span });
        if (saysKeys(keys, told)) return { span, weight: 1, isEnough: true, isStrong: false };
      }
      return [];
    });
}

const LEAST_WORDS = 2;

function saysKeys(denied: ClauseKeys, told: ClauseKeys): boolean {
  const shared = [...denied.weights.keys()].filter((key) => told.weights.has(key) && !BY_SOUND.test(key));
  if (denied.figures.size > 0 && ![...denied.figures].some((figure) => told.figures.has(figure)))
    return false;
  const words = new Set(shared.map((key) => denied.words.get(key) ?? key));
  const all = [...denied.weights].filter(([key]) => !BY_SOUND.test(key));
  const sum = (keys: readonly string[]) => keys.reduce((weight, key) => weight + denied.weights.get(key)!, 0);
  return words.size >= LEAST_WORDS && sum(shared) >= LEAST_SAID * sum(all.map(([key]) => key));
}
const BY_SOUND = /^(?:name|sound|word) /;
