import { foldScript } from '../../text/script.ts';
import { overlaps, sliceSpan } from '../../text/span.ts';
import { termRarity } from '../../text/term-rarity.ts';
import { tagChineseWords } from '../../text/terms.ts';
import { heardIn } from '../speakers/heard.ts';
import { isOneAccount } from '../speakers/one-account.ts';
import { clauseStem } from './clause-stem.ts';
import { likenessOf, type Weighed } from './likeness.ts';
import { negatedPart } from './negation.ts';
import { NAMING, type Proposition } from './proposition.ts';
import { bare, hasDenyingCue, wordsOf } from './proposition-words.ts';
import { sameMeaning } from './same-meaning.ts';

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
 * Whether a claim says what is denied; who denies in one report claims nothing by being told to deny it in another: 何女士, 店主何女士. `told` are
 * the terms of all that the claim's statement says.
 */
export function contradicts(denial: Weighed, claim: Weighed, told: ReadonlySet<string>): boolean {
  const [a, b] = [denial.proposition, claim.proposition];
  const isOpposed = a.negative !== b.negative && !isOneAccount(heardIn(a), heardIn(b)) && !isSameWords(a, b);
  if (!isOpposed || !shareNumbers(a, b) || sharedWords(a, b).length < leastShared(a, b)) return false;
  if (RELATES.test(wordsOf(a)) && !RELATED.test(wordsOf(b))) return false;
  if (isOfStranger(a, b)) return false;
  const alike = likenessOf(denial, claim);
  if (hasDenyingCue(a)) return alike >= LEAST_ALIKE && saysMostOf(a, told) && claimsWhatIsShared(a, b);
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
    if (!WORD.test(term) || CALLED.has(term) || names.some((name) => name.includes(term))) continue;
    all += weight;
    if (told.has(term)) said += weight;
  }
  return all > 0 && said / all >= LEAST_SAID && saysWhatItIs(denial, told) && saysVerb(denial, told);
}

/** Verbs that say little of what is denied. */
const LIGHT_VERB =
  /^(?:存在|进行|发生|出现|参与|涉嫌|导致|造成|涉及|属于|系|成为|作为|可能|应该|需要|要求|认为|表示|所谓|[是有为系做会要能让给到去来说看搞弄在将被把])$/;

/** 否认争夺遗产 is not contradicted by who tells how large the 遗产 is: the verb that a denied clause begins with must be said. */
function saysVerb(denial: Proposition, told: ReadonlySet<string>): boolean {
  const words = foldScript(wordsOf(denial));
  if (!HAN.test(words)) return true;
  const first = tagChineseWords(words).find(({ tag }) => !SMALL_WORD.test(tag));
  if (first === undefined || !first.tag.startsWith('v') || LIGHT_VERB.test(first.word)) return true;
  return [...told].some(
    (term) => term.includes(first.word) || (term.length > 1 && first.word.includes(term)),
  );
}
/** Tags of adverbs, prepositions, conjunctions, particles and pronouns. */
const SMALL_WORD = /^[dpcuxr]/;

/** 否认行动是救济: that there was an action does not say what it was. */
const WHAT_IT_IS = /(?:是|属于|屬於|构成|構成)(?:.*的)?(.{2,})$/;

function saysWhatItIs(denial: Proposition, told: ReadonlySet<string>): boolean {
  const what = WHAT_IT_IS.exec(foldScript(wordsOf(denial)))?.[1];
  if (what === undefined) return true;
  const own = [...denial.terms.keys()].filter((term) => WORD.test(term) && what.includes(term));
  return own.length === 0 || own.some((term) => told.has(term));
}

function namesIn({ member, span }: Proposition): string[] {
  return member.mentions
    .filter(({ type, span: name }) => NAMING.has(type) && overlaps(name, span))
    .map(({ span: name }) => sliceSpan(member.report.text, name));
}

/**
 * Whether a claim begins with a person of whom the denier's whole report knows nothing: 何女士否认离职 does not deny that
 * another is leaving.
 */
function isOfStranger({ member: { report } }: Proposition, claim: Proposition): boolean {
  const person = claim.member.mentions.find(
    ({ type, span }) =>
      type === 'person' && overlaps(span, { start: claim.span.start, end: claim.span.start + 1 }),
  );
  if (person === undefined) return false;
  const name = sliceSpan(claim.member.report.text, person.span);
  return HAN.test(name) && name.length > 2 && HAN.test(report.text) && !report.text.includes(name);
}

/** 她没有怀孕 says not who: in another report she may be another. */
const NAMELESS = /^[他她它][们們]?/;
/** 不是他的女友 denies what somebody is: 打女友 does not say so, 是他女友 does. */
const NOT_ONE = /(?:不是|并非|並非)[^的]{0,6}的/;
const IS_ONE = /[是为為系成]/;

/** Whether a claim says the very thing that a plain negation takes; in English all its words have to do. */
function saysWhatIsDenied(denial: Proposition, claim: Proposition): boolean {
  const [denied, claimed] = [wordsOf(denial), wordsOf(claim)];
  if (!HAN.test(claimed)) return saysVerbAfter(denied, claim);
  if (NAMELESS.test(denied) && denial.member !== claim.member) return false;
  if (NOT_ONE.test(denied) && !IS_ONE.test(claimed)) return false;
  const taken = foldScript(negatedPart(denied));
  const shared = sharedWords(denial, claim).filter((word) => taken.includes(word));
  return endsIn(claimed, shared) && shared.some((word) => saysAllBefore(word, taken, foldScript(claimed)));
}

/** That a pump had not stopped does not deny that it ran: the claim must have the word that is negated. */
function saysVerbAfter(denied: string, claim: Proposition): boolean {
  const [verb] = /\p{L}+/u.exec(negatedPart(denied).replace(ENGLISH_LIGHT, ' ')) ?? [];
  return verb === undefined || claim.terms.has(clauseStem(verb.toLowerCase()));
}
const ENGLISH_LIGHT = /\b(?:been|be|being|had|have|has|yet|ever|any|a|an|the|in|at|of|to)\b/gi;

/**
 * Whether a claim says, too, what stands between a negation and a word that it takes: 并非主动离职 denies how somebody left,
 * not that he did, and who has not 填 a choice does not deny that there are choices.
 */
function saysAllBefore(word: string, taken: string, claimed: string): boolean {
  const between = taken.slice(0, taken.indexOf(word)).replace(LIGHT, '');
  return between.length > MOST_BETWEEN || claimed.includes(between);
}
/** Longer words are whom or what it was done with: 没有与中国就许可…进行谈判. */
const MOST_BETWEEN = 4;
const LIGHT = /[的了过有在被把对向]|进行|参与|存在|发生|任何|所谓|一[个名件次份]|[\p{P}\s]/gu;

/** Of a claim in Chinese what stands last: 这对母女的行为 does not say that they are 母女. */
function claimsWhatIsShared(denial: Proposition, claim: Proposition): boolean {
  const claimed = wordsOf(claim);
  // A term may stand for another word (失联 for 失踪); its pairs of signs do not.
  const pairs = [...denial.terms.keys()].filter((term) => term.startsWith('·') && claim.terms.has(term));
  return (
    !HAN.test(claimed) ||
    endsIn(claimed, [...sharedWords(denial, claim), ...pairs.map((pair) => pair.slice(1))])
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
  const end = foldScript(claim).replace(/(?:[了的过吧]|行为|情况|关系|问题|一事|[\p{P}\s])+$/u, '');
  return words.some((word) => end.endsWith(word));
}

/** The same words, also in a copy of the report; but 否认停课 denies 停课 in just its words. */
function isSameWords(denial: Proposition, claim: Proposition): boolean {
  if (denial.member === claim.member && overlaps(denial.span, claim.span)) return true;
  return !hasDenyingCue(denial) && bare(wordsOf(denial)) === bare(wordsOf(claim));
}

/** Who denies 5厘米 does not deny 3厘米. */
function shareNumbers(a: Proposition, b: Proposition): boolean {
  const denied = wordsOf(a).match(NUMBERS) ?? [];
  const claimed: readonly string[] = wordsOf(b).match(NUMBERS) ?? [];
  return denied.length === 0 || denied.some((number) => claimed.includes(number));
}

/**
 * What is denied is often called so (否认这些指控), or the paper that says it (否认那份声明): that somebody else speaks of 指控 or of another 声明 makes no claim
 * of what is denied. As words count that are used one for another, 通报 for 声明.
 */
const CALLED = new Set(
  (
    '事实 依据 生前 指控 指责 说法 傳聞 传闻 传言 消息 言论 爆料 质疑 谣言 行为 事情 情况 这一 这些 此事 网传 一事 声明 内容 信息 问题 上述 ' +
    '通报 通告 报道 新闻 视频 录音 照片 截图 帖子 文章 微博 采访 评论'
  )
    .split(' ')
    .map(sameMeaning),
);
/** 否认与事故有关: a claim of the accident alone does not say that they had to do with it. */
const RELATES = /(?:与|和|跟|同).{1,24}(?:有关|相关|有所?关联|有关系|无关)/;
const RELATED = /有关|相关|关联|关系|无关|导致|造成|引起|因为?|害|逼|所致|策划|指使|参与/;

/**
 * Rare words that both have; of two Chinese clauses that share all words of the denial, and two at least, all of them, however
 * common: 否认两名儿童死亡.
 */
export function sharedWords(a: Proposition, b: Proposition): string[] {
  const told = [...a.terms.keys()].filter((term) => WORD.test(term) && !CALLED.has(term));
  const shared = told.filter((term) => b.terms.has(term));
  if (shared.length > 1 && shared.length === told.length && HAN.test(shared[0]!)) return shared;
  return shared.filter((term) => rarityIn(term, a, b) >= LEAST_RARITY);
}
/** A term that is a word, and neither one sign nor a pair of them. */
const WORD = /^\p{L}{2}/u;

/** English terms are roots, which no table has: how rare their words are is what they weigh in the clauses. */
function rarityIn(term: string, a: Proposition, b: Proposition): number {
  return HAN.test(term) ? termRarity(term) : Math.max(a.terms.get(term)!, b.terms.get(term)!);
}
