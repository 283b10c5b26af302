import type { Conflict } from '../../model/conflict.ts';
import type { Act, Speaker } from '../../model/statement.ts';
import { foldScript } from '../../text/script.ts';
import { overlaps, sliceSpan } from '../../text/span.ts';
import { termRarity } from '../../text/term-rarity.ts';
import { likenessOf, type Weighed, weighForStory } from './likeness.ts';
import { isDenyingCue, negatedPart } from './negation.ts';
import { isJudgement, type Proposition } from './proposition.ts';

/** Acts that claim something to be so. */
const CLAIMING: ReadonlySet<Act> = new Set(['assert', 'confirm', 'allege', 'announce']);

/**
 * How alike a denied clause and a claim must be; a claim holds what is alike by far less. Below it, pairs that were read in
 * stories-zh were mostly of another thing of the same persons.
 */
const LEAST_ALIKE = 0.5;
/** 「他说，桥不会封」 denies without a word for it, and may speak to nothing that was said: more must agree. */
const LEAST_ALIKE_OF_PLAIN = 0.62;
/** What a denial and a claim share must hold one word that is rare in news: 谣言 and 视频 are in every matter. */
const LEAST_RARITY = 5;
const HAN = /\p{Script=Han}/u;
const NUMBERS = /\d+(?:[.,]\d+)*/g;

/**
 * Claims that some make and others deny, each with the denials and what they deny as its sides, one side for each origin.
 * `groups` are propositions that say the same; a denial stands against the very clause that it denies. A claim that says
 * the same as the denial, only without the word, is none; nor is one by the denial's own source.
 */
export function findDenials(groups: readonly (readonly Proposition[])[]): Conflict[] {
  const weighed = new Map(weighForStory(groups.flat()).map((each) => [each.proposition, each]));
  const told = termsByStatement(groups.flat());
  return groups.flatMap((group) => {
    const denials = group.filter(isDenial);
    const deniers = new Set(denials.map((denial) => bare(wordsOf(denial))));
    // What a copy of the report tells in the denier's own words is no claim.
    const claims = group.filter((each) => isClaim(each) && !deniers.has(bare(wordsOf(each))));
    const denied = denials
      .map((denial) => ({
        denial,
        against: claims.filter((claim) =>
          contradicts(weighed.get(denial)!, weighed.get(claim)!, told.get(claim.statement.id)!),
        ),
      }))
      .filter(({ against }) => against.length > 0);
    const [first] = denied;
    if (first === undefined) return [];
    const against = claims.filter((claim) => denied.some((each) => each.against.includes(claim)));
    const sides = [...oneOfEachOrigin(denied.map(({ denial }) => denial)), ...oneOfEachOrigin(against)];
    const { member, span } = first.denial;
    return [
      {
        id: `denial-${member.report.id}-${span.start}-${span.end}`,
        kind: 'denial' as const,
        sides: sides.map((side) => ({
          report: side.member.report.id,
          statement: side.statement.id,
          span: side.span,
        })),
        reasons: oneOfEachOrigin(against).map((claim) => ({
          rule: 'conflict:denies-claim',
          span: claim.span,
          report: claim.member.report.id,
          note: sharedWords(first.denial, claim).join(' '),
        })),
      },
    ];
  });
}

/** What each statement says in all its clauses: 她上周就报修过，却无人处理. */
function termsByStatement(all: readonly Proposition[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { statement, terms } of all) {
    const known = told.get(statement.id) ?? new Set();
    for (const term of terms.keys()) known.add(term);
    told.set(statement.id, known);
  }
  return told;
}

function isClaim(proposition: Proposition): boolean {
  const { statement, stance } = proposition;
  // Who tells that somebody denies it, or names what he answers (回应“骗婚”), claims nothing.
  if (isAnswer(proposition)) return false;
  return (
    CLAIMING.has(statement.act) &&
    stance === null &&
    !isJudgement(proposition) &&
    !isDenyingCue(wordsOf(proposition))
  );
}

const ANSWERS = /回应|回應|答复|回复|respond/i;

function isAnswer({ statement: { cue }, member, span }: Proposition): boolean {
  return cue !== null && span.end - span.start <= LABEL && ANSWERS.test(sliceSpan(member.report.text, cue));
}
/** No more than the name of a matter. */
const LABEL = 4;

/** Who only tells of a matter: a plain negation of theirs (并无实据) denies nobody. */
const TELLING: ReadonlySet<Speaker> = new Set(['media', 'public', 'unknown', 'record']);
/** 有些人否认: nobody in particular. */
const SOME = /^(?:有些?|一些|部分|不少|many|some)/i;

function isDenial(proposition: Proposition): boolean {
  const { statement, member, span, negative } = proposition;
  if (statement.act !== 'deny' || SOME.test(sourceOf(proposition))) return false;
  if (!hasDenyingCue(proposition) && (!negative || TELLING.has(statement.speaker))) return false;
  // The body of many pages begins with the title once more, other blanks in it.
  return !bare(member.report.title ?? '').includes(bare(sliceSpan(member.report.text, span)));
}

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}

/** `told` are the terms of all that the claim's statement says. */
function contradicts(denial: Weighed, claim: Weighed, told: ReadonlySet<string>): boolean {
  const [a, b] = [denial.proposition, claim.proposition];
  const isOpposed = a.negative !== b.negative && !isSameSource(a, b) && !isSameWords(a, b);
  if (!isOpposed || !shareNumbers(a, b) || sharedWords(a, b).length < leastShared(a, b)) return false;
  if (RELATES.test(wordsOf(a)) && !RELATED.test(wordsOf(b))) return false;
  const alike = likenessOf(denial, claim);
  if (hasDenyingCue(a)) return alike >= LEAST_ALIKE && saysMostOf(a, told);
  return alike >= LEAST_ALIKE_OF_PLAIN && saysWhatIsDenied(a, b);
}

/**
 * How much of what is denied a claim must say, by the weight of its words, names apart: who denies that cuts were the cause of
 * death does not deny the death. Of 33 contradictions by denial in stories-zh that one reader judged, 16 were of another matter
 * before.
 */
const LEAST_SAID = 0.6;

function saysMostOf(denial: Proposition, told: ReadonlySet<string>): boolean {
  const names = namesIn(denial);
  let all = 0;
  let said = 0;
  for (const [term, weight] of denial.terms) {
    if (!/^[\p{L}]{2}/u.test(term) || CALLED.has(term) || names.some((name) => name.includes(term))) continue;
    all += weight;
    if (told.has(term)) said += weight;
  }
  return all > 0 && said / all >= LEAST_SAID && saysWhatItIs(denial, told);
}

/** 否认行动是救济: that there was an action does not say what it was. */
const WHAT_IT_IS = /(?:是|属于|屬於|构成|構成)(?:.*的)?(.{2,})$/;

function saysWhatItIs(denial: Proposition, told: ReadonlySet<string>): boolean {
  const what = WHAT_IT_IS.exec(foldScript(wordsOf(denial)))?.[1];
  if (what === undefined) return true;
  const own = [...denial.terms.keys()].filter((term) => /^[\p{L}]{2}/u.test(term) && what.includes(term));
  return own.length === 0 || own.some((term) => told.has(term));
}

function namesIn({ member, span }: Proposition): string[] {
  return member.mentions
    .filter(({ type, span: name }) => NAMING.has(type) && overlaps(name, span))
    .map(({ span: name }) => sliceSpan(member.report.text, name));
}

const NAMING: ReadonlySet<string> = new Set(['person', 'body', 'place', 'role']);

/** 她没有怀孕 says not who: in another report she may be another. */
const NAMELESS = /^[他她它][们們]?/;
/** 不是他的女友 denies what somebody is: 打女友 does not say so, 是他女友 does. */
const NOT_ONE = /(?:不是|并非|並非)[^的]{0,6}的/;
const IS_ONE = /[是为為系成]/;

/** Whether a claim says the very thing that a plain negation takes; in English all its words have to do. */
function saysWhatIsDenied(denial: Proposition, claim: Proposition): boolean {
  const [denied, claimed] = [wordsOf(denial), wordsOf(claim)];
  if (!HAN.test(claimed)) return true;
  if (NAMELESS.test(denied) && denial.member !== claim.member) return false;
  if (NOT_ONE.test(denied) && !IS_ONE.test(claimed)) return false;
  const taken = foldScript(negatedPart(denied));
  return endsIn(
    claimed,
    sharedWords(denial, claim).filter((word) => taken.includes(word)),
  );
}

/**
 * One English word is mostly who or what it is about: that the bulletin was genuine, that the bulletin proved neglect;
 * unless the claim says all that is denied: that the water was unsafe, that the water was unsafe to drink.
 */
function leastShared(denial: Proposition, claim: Proposition): number {
  const isAllSaid = [...denial.terms.keys()].every((term) => claim.terms.has(term));
  return HAN.test(wordsOf(claim)) || isAllSaid ? 1 : 2;
}

/** In Chinese what is claimed stands last: 学历以中专为主 does not claim 学历, 他有学历 does. */
function endsIn(claim: string, words: readonly string[]): boolean {
  const end = foldScript(claim).replace(/(?:[了的过吧]|行为|情况|[\p{P}\s])+$/u, '');
  return words.some((word) => end.endsWith(word));
}

function hasDenyingCue({ statement: { cue }, member }: Proposition): boolean {
  return cue !== null && isDenyingCue(sliceSpan(member.report.text, cue));
}

/** The same words, also in a copy of the report. */
function isSameWords(a: Proposition, b: Proposition): boolean {
  if (a.member === b.member && overlaps(a.span, b.span)) return true;
  return bare(wordsOf(a)) === bare(wordsOf(b));
}

/** Who denies 5厘米 does not deny 3厘米. */
function shareNumbers(a: Proposition, b: Proposition): boolean {
  const denied = wordsOf(a).match(NUMBERS) ?? [];
  const claimed: readonly string[] = wordsOf(b).match(NUMBERS) ?? [];
  return denied.length === 0 || denied.some((number) => claimed.includes(number));
}

/** Who denies in one report claims nothing by being told to deny it in another: 何女士, 店主何女士. */
function isSameSource(a: Proposition, b: Proposition): boolean {
  const [first, second] = [sourceOf(a), sourceOf(b)];
  if (a.member === b.member && first === second) return true;
  return first.length > 1 && second.length > 1 && (first.includes(second) || second.includes(first));
}

function sourceOf({ member, statement }: Proposition): string {
  const span = statement.sourceFrom ?? statement.source;
  return span === null ? '' : sliceSpan(member.report.text, span);
}

function wordsOf({ member, span }: Proposition): string {
  return sliceSpan(member.report.text, span);
}

/** What is denied is often called so (否认这些指控): that somebody else says 指控 makes no claim of what is denied. */
const CALLED = new Set(
  '指控 指责 说法 傳聞 传闻 传言 消息 言论 爆料 质疑 谣言 行为 事情 情况 这一 这些 此事 网传 一事 声明 内容 信息 问题 上述'.split(
    ' ',
  ),
);
/** 否认与事故有关: a claim of the accident alone does not say that they had to do with it. */
const RELATES = /(?:与|和|跟|同).{1,24}(?:有关|相关|有所?关联|有关系|无关)/;
const RELATED = /有关|相关|关联|关系|无关|导致|造成|引起|因为?|害|逼|所致|策划|指使|参与/;

/** Rare words that both have. */
function sharedWords(a: Proposition, b: Proposition): string[] {
  return [...a.terms.keys()].filter(
    (term) =>
      /^[\p{L}]{2}/u.test(term) &&
      b.terms.has(term) &&
      !CALLED.has(term) &&
      rarityIn(term, a, b) >= LEAST_RARITY,
  );
}

/** English terms are roots, which no table has: how rare their words are is what they weigh in the clauses. */
function rarityIn(term: string, a: Proposition, b: Proposition): number {
  return HAN.test(term) ? termRarity(term) : Math.max(a.terms.get(term)!, b.terms.get(term)!);
}

/** An origin that says it twice adds nothing. */
function oneOfEachOrigin(all: readonly Proposition[]): Proposition[] {
  const seen = new Set<string>();
  return all.filter(({ member }) => !seen.has(member.origin) && seen.add(member.origin));
}
