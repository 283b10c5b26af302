import { saidAt } from '../../model/said-at.ts';
import type { Speaker } from '../../model/statement.ts';
import { foldScript } from '../../text/script.ts';
import { overlaps, sliceSpan } from '../../text/span.ts';
import { daysBetween } from '../days-between.ts';
import { sharedWords } from './contradicts.ts';
import type { Proposition } from './proposition.ts';
import { hasDenyingCue, sourceOf, wordsOf } from './proposition-words.ts';

/**
 * Whether a denial and the claim that it contradicts (see `contradicts.ts`) are told as a contradiction, and not as one that may
 * be. Each sign stands for a kind of false conflict in draws 1 to 4 of bench/gold/conflicts.jsonl; docs/errors.md has the figures.
 */
export function isSureDenial(denial: Proposition, claim: Proposition): boolean {
  if (isOfLater(denial, claim) || isHavingAgainstBeing(denial, claim) || isAimedAt(claim)) return false;
  if (!isTalk(claim) && sharedWords(denial, claim).length < LEAST_SHARED_WITH_ASSERTION) return false;
  return isTakenByCue(denial) || namesInstead(denial) || (accuses(claim) && !isOfAnother(denial, claim));
}

/** Who denies in November that she leaves is not contradicted by her leaving in May. */
const MOST_DAYS_LATER = 30;
/** Who accuses, or spreads talk, may speak of the time before the denial, but mostly not a season on. */
const MOST_DAYS_LATER_OF_ACCUSATIONS = 90;

function isOfLater(denial: Proposition, claim: Proposition): boolean {
  const days = daysBetween(
    saidAt(denial.member.report, denial.span),
    saidAt(claim.member.report, claim.span),
  );
  return days !== null && days > (accuses(claim) ? MOST_DAYS_LATER_OF_ACCUSATIONS : MOST_DAYS_LATER);
}

/** 指责他插队, 有人质疑他有团队: what an answer without a word of denial can be meant to answer. */
const ACCUSING_CUE = /质疑|質疑|指责|指責|指控|控诉|控訴|举报|舉報|投诉|投訴|爆料|\b(?:accus|alleg|claim)/i;

function accuses({ statement: { act, cue }, member }: Proposition): boolean {
  return act === 'allege' || (cue !== null && ACCUSING_CUE.test(sliceSpan(member.report.text, cue)));
}

/**
 * What is spread, reported or alleged is what an answer mostly speaks to; a party's own plain word may be of another thing or time that goes by the same
 * word: 否认离职 in May, 他已离职 a week on.
 */
const LEAST_SHARED_WITH_ASSERTION = 2;
const SPREADING: ReadonlySet<Speaker> = new Set(['media', 'public', 'record', 'unknown']);

function isTalk(claim: Proposition): boolean {
  return accuses(claim) || SPREADING.has(claim.statement.speaker);
}

/** 对方辟谣了个寂寞；他都没有报名, 某地辟谣公众号消息，大坝溃口: what does not follow on the word of denial is not surely what it denies. */
const MOST_BETWEEN = 4;

function isTakenByCue(denial: Proposition): boolean {
  const { statement, member, span } = denial;
  const { cue, content } = statement;
  const [first] = content;
  if (cue === null || first === undefined || !hasDenyingCue(denial)) return false;
  const upTo = (end: number): string => member.report.text.slice(cue.end, Math.max(cue.end, end));
  const between = upTo(first.start).replace(/[^\p{L}]/gu, '');
  return between.length <= MOST_BETWEEN && !/[，,；;。！？!?]/.test(upTo(span.start));
}

/** 并非插队，而是排错了通道; 不是母女而是婆孙: who says what is so instead speaks to what others say. */
const INSTEAD =
  /(?:不是|并非|並非|不系|不係)[^。；！？]{1,24}?(?:[,，]\s*)?(?:而是|而[系係]|是因)|\bnot\b[^.;!?]{1,60}?\bbut\b/i;
/** How far behind a clause 而是 may begin. */
const REACH = 12;

function namesInstead({ member, span }: Proposition): boolean {
  const words = member.report.text.slice(span.start, span.end + REACH);
  const match = INSTEAD.exec(words);
  return match !== null && match.index < span.end - span.start;
}

/** 否认自己有女友 is not contradicted by who says of herself 是他的前女友: she is one, he has one. */
const HAS = /有(?:任何|过|過)?([^，。]{2,6})$/;
const IS = /[是为為]/;

function isHavingAgainstBeing(denial: Proposition, claim: Proposition): boolean {
  const had = HAS.exec(foldScript(wordsOf(denial)))?.[1];
  const words = foldScript(wordsOf(claim));
  return had !== undefined && words.endsWith(had) && !words.includes('有') && IS.test(words);
}

/** 正在谈判，以获得许可，【允许本地厂家生产】; 正在商量，【以便停用】: what somebody aims at is not told as so. */
const AIM = '(?:以(?:获得|获取|取得|便|期|求)|旨在|为了|希望|力争|争取|寻求)';
const AIMED = new RegExp(`${AIM}[^。；！？]{0,12}$`);
/** 如果没有离婚，【那么丈夫有权分走一部分】: nor is what would follow. */
const AIMS = new RegExp(`^(?:那么|那就|则|${AIM})`);
/** How far before a clause words of aim may stand. */
const AHEAD = 16;

function isAimedAt(claim: Proposition): boolean {
  const { member, span } = claim;
  const before = member.report.text.slice(Math.max(0, span.start - AHEAD), span.start);
  return AIMS.test(foldScript(wordsOf(claim))) || AIMED.test(foldScript(before));
}

/** 自己并不是歌迷, said by one, does not speak to 贝贝是歌迷, said of another. */
const OF_SELF = /^(?:自己|我|其|本人)(?![们們])/;

function isOfAnother(denial: Proposition, claim: Proposition): boolean {
  if (!OF_SELF.test(wordsOf(denial))) return false;
  const { member, span } = claim;
  const person = member.mentions.find(
    (mention) =>
      mention.type === 'person' && overlaps(mention.span, { start: span.start, end: span.start + 1 }),
  );
  return person !== undefined && !sourceOf(denial).includes(sliceSpan(member.report.text, person.span));
}
