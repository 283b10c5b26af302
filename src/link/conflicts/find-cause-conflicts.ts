import type { Certainty, Conflict } from '../../model/conflict.ts';
import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { tagChineseWords } from '../../text/terms.ts';
import { readClauseKeys } from '../claims/clause-keys.ts';
import { daysBetween } from '../days-between.ts';
import { isChinese, type Member } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { nameOthers } from '../name-others.ts';
import { oneOfEachOrigin } from '../one-of-each-origin.ts';
import { isOneAccount } from '../speakers/one-account.ts';
import { areKin, takesIn } from './cause-kin.ts';
import { describeConflict } from './describe-conflict.ts';
import { readCauses, type ToldCause } from './read-causes.ts';
import { readToldWords, saidAgain, type ToldWords } from './told-words.ts';

/** An inquiry takes months; what is told later is mostly of another case. */
const MOST_DAYS_APART = 180;
/** How much of what is ruled out an account must name. */
const LEAST_NAMED = 0.5;
/** A person dies of several things at once: 溺水, 醉酒. Only a cause that is ruled out surely contradicts. */
const OF_PERSONS: ReadonlySet<string> = new Set(['death', 'illness', 'injury']);

/**
 * Accounts of what one thing came from that cannot all be so: 停水系接头松脱所致 here, 外管网故障 there; or the very cause that another
 * names is ruled out (与接头无关). Sure where both name the one cause of the same effect and share no word of it, or the one that is ruled out is
 * named again; what leaves room for another cause, only implies one, or does not say of what, is possible.
 */
export function findCauseConflicts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const told = members.flatMap(readCauses);
  const taken = new Set<ToldCause>();
  return told.flatMap((first): Conflict[] => {
    if (first.isExcluded || taken.has(first)) return [];
    const against = told.flatMap((other) => {
      if (!isOfOneIncident(first, other, incidentOf)) return [];
      const certainty = compare(first, other);
      return certainty === null ? [] : [{ other, certainty }];
    });
    if (against.length === 0) return [];
    for (const { other } of against) taken.add(other);
    // Who rules it out and names another cause tells that one instead of it: not the swell, a burst hose.
    const ruledOutIn = new Set(
      against
        .filter(({ other, certainty }) => other.isExcluded && certainty === 'sure')
        .map(({ other }) => other.member),
    );
    const isSure = ({ other, certainty }: (typeof against)[number]): boolean =>
      certainty === 'sure' || ruledOutIn.has(other.member);
    return (['sure', 'possible'] as const).flatMap((certainty) => {
      const others = against
        .filter((each) => isSure(each) === (certainty === 'sure'))
        .map(({ other }) => other);
      if (others.length === 0) return [];
      const [own, ...sides] = [first, ...oneOfEachOrigin(others)].map(({ member, span, sentence }) => ({
        member,
        span,
        told: sentence,
      }));
      const topic = certainty === 'sure' ? null : 'possible';
      return [describeConflict('cause', topic, `conflict:cause:${first.rule}`, [own!, ...sides], certainty)];
    });
  });
}

/** Incidents are told apart by words of one language. */
function isOfOneIncident(a: ToldCause, b: ToldCause, incidentOf: (report: string) => string): boolean {
  return (
    isChinese(a.member) !== isChinese(b.member) ||
    incidentOf(a.member.report.id) === incidentOf(b.member.report.id)
  );
}

function compare(a: ToldCause, b: ToldCause): Certainty | null {
  if (a === b || isOneAccount(a, b)) return null;
  const days = daysBetween(a.member.report.published, b.member.report.published);
  if (days !== null && Math.abs(days) > MOST_DAYS_APART) return null;
  if (b.isExcluded) return isRuledOut(a, b) ? (isSurelyOfOneEffect(a, b) ? 'sure' : 'possible') : null;
  if (!isTold(a) || !isTold(b) || namesAgain(a, b) || namesAgain(b, a)) return null;
  if (!isOfOneEffect(a, b) || areOfOtherPlaces(a, b)) return null;
  // Two that each may be, or are some of several, can both be so; as can a wide name and what it takes in.
  if (a.isOfSeveral || b.isOfSeveral || (a.mayBe && b.mayBe)) return null;
  if (areKin(a.inFull, b.inFull) || areByOne(a, b)) return null;
  const isOfPersons = [...a.troubles].some((id) => OF_PERSONS.has(id) && b.troubles.has(id));
  const isSure =
    !isOfPersons &&
    a.isOnly &&
    b.isOnly &&
    a.effect !== null &&
    b.effect !== null &&
    isChinese(a.member) === isChinese(b.member);
  return isSure ? 'sure' : 'possible';
}

/** Whether both name one person or body as what it came from: 被房东催逼, 房东换锁. */
function areByOne(a: ToldCause, b: ToldCause): boolean {
  const [one, other] = [a, b].map(({ member, causeSpan }) =>
    mentionsIn(member.mentions, causeSpan)
      .filter(({ type }) => type === 'person' || type === 'body')
      .map(({ span }) => foldScript(sliceSpan(member.report.text, span))),
  );
  return one!.some((name) => other!.includes(name));
}

/** What a verb only implies (media broke the strike) counts where somebody looked into it. */
function isTold({ isNamed, isFound }: ToldCause): boolean {
  return isNamed || isFound;
}

/** Whether each names places in its words, and none of the other's: 青州58棵树因高温枯死, 白州31棵树因暴晒枯死. */
function areOfOtherPlaces(a: ToldCause, b: ToldCause): boolean {
  return nameOthers(placesIn(a), placesIn(b));
}

function placesIn({ member, span }: ToldCause): string[] {
  return mentionsIn(member.mentions, span)
    .filter(({ type }) => type === 'place')
    .map(({ span: place }) => sliceSpan(member.report.text, place));
}

/** Whether `b` rules out the very cause that `a` names; 与火灾无关 says of something else that it has to do with the effect. */
function isRuledOut(a: ToldCause, b: ToldCause): boolean {
  if (isChinese(a.member) !== isChinese(b.member)) return namesAgain(b, a);
  if (a.effect !== null && saidAgain(b.cause, a.effect).words.some((word) => word.length > 1)) return false;
  if (b.effect !== null && saidAgain(b.effect, wordsOf(a)).count === 0) return false;
  if (b.rule === '与……无关' && b.effect === null && !namesEffect(b, a)) return false;
  const isOther =
    a.troubles.size > 0 && b.troubles.size > 0 && ![...a.troubles].some((id) => b.troubles.has(id));
  return !isOther && (saidAgain(b.cause, a.cause).share >= LEAST_NAMED || takesIn(b.inFull, a.inFull));
}

/**
 * 谈判破裂的原因是报价高, 网售一事与公司无关: that both speak of the story's own firm or ware does not say that they speak of one effect; what happened has to be
 * said, which in Chinese no noun or foreign name tells.
 */
function isSurelyOfOneEffect(a: ToldCause, b: ToldCause): boolean {
  if (isChinese(a.member) !== isChinese(b.member) || a.effect === null || b.isOfStory) return true;
  if ([...a.troubles].some((id) => b.troubles.has(id))) return true;
  const { words } = saidAgain(a.effect, readToldWords(wordsAt(b, b.sentence)));
  return isChinese(a.member) ? words.some(tellsWhatHappened) : words.length > 0;
}

function tellsWhatHappened(word: string): boolean {
  return tagChineseWords(word).some(({ tag }) => /^[va]/.test(tag));
}

/** Whether the sentence that rules out a cause says of what: 漏水点在顶板，与洗衣机无关. */
function namesEffect(b: ToldCause, a: ToldCause): boolean {
  if (a.troubles.size > 0) return [...a.troubles].some((id) => b.troubles.has(id));
  if (a.effect === null && a.isOfStory) return true;
  const { sentence, causeSpan } = b;
  const around =
    wordsAt(b, { start: sentence.start, end: causeSpan.start }) +
    wordsAt(b, { start: causeSpan.end, end: sentence.end });
  // 货车排起长队，原因是……: of what stands before it.
  const ahead = wordsAt(a, { start: a.sentence.start, end: a.span.start });
  if (a.effect === null && ahead === '') return true;
  const effect = a.effect ?? readToldWords(ahead);
  return saidAgain(effect, readToldWords(around)).words.some((word) => word.length > 1);
}

function wordsAt({ member }: ToldCause, span: Span): string {
  return foldScript(sliceSpan(member.report.text, span));
}

/** Of what `a` tells the cause, or all that its sentence says. */
function wordsOf({ effect, member, sentence }: ToldCause): ToldWords {
  return effect ?? readToldWords(foldScript(sliceSpan(member.report.text, sentence)));
}

/** Whether `b` names what `a` names, or a part of it. */
function namesAgain(a: ToldCause, b: ToldCause): boolean {
  if (isChinese(a.member) === isChinese(b.member)) return saidAgain(a.cause, b.cause).count > 0;
  const [one, other] = [a, b].map(({ member, causeSpan }) => readClauseKeys({ member, span: causeSpan }));
  return [...one!.things].some((key) => other!.things.has(key));
}

/** One line of TROUBLES; in English also a word of both (the ramp hinge, the ramp). */
function isOfOneEffect(a: ToldCause, b: ToldCause): boolean {
  if ([...a.troubles].some((id) => b.troubles.has(id))) return true;
  if (a.troubles.size + b.troubles.size > 0 || isChinese(a.member) || isChinese(b.member)) return false;
  return a.effect !== null && b.effect !== null && saidAgain(a.effect, b.effect).count > 0;
}
