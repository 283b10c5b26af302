import type { StandingState } from '../../model/claim.ts';
import type { Act, Speaker } from '../../model/statement.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { isNegated } from '../claims/negation.ts';
import { isAnothersClaim, isRelayed } from './anothers-claim.ts';
import { isBeforeTold } from './before-told.ts';
import { givesFigures } from './gives-figures.ts';
import { isFragment, isFrame, isSupposed, isToCome, namesWhatIsDenied } from './is-fragment.ts';
import { isOwnWish, isVowed } from './is-vowed.ts';
import { mayKnow } from './may-know.ts';
import { toldThatOutcome } from './own-outcome.ts';
import { passOnOneText } from './passes-on.ts';
import type { Said } from './said.ts';
import { isSameSpeaker } from './same-speaker.ts';
import { sharesVerb } from './shares-verb.ts';
import { CONFIRMING, saysClaim, spokenTo } from './spoken-to.ts';
import { STEP_RULES } from './step-words.ts';
import { tellsOfOthers } from './tells-of-others.ts';
import { isOneOfMany } from './unnamed-source.ts';
import type { Voice } from './voice.ts';

/** Whose word moves a claim: an authority, or who is concerned. */
const CONCERNED: ReadonlySet<Speaker> = new Set(['official', 'company', 'party']);
/** 警方19日的通报: a record that a body has put out is its word. */
const PUT_OUT =
  /(?:警方|公安|[局委院厅]|政府|公司|校方|学校|医院)[^，。]{0,10}(?:通[报報告]|公告|[声聲]明|[说說]明|回[应應])|\b(?:police|council|ministry|department|company|court|government)\b.{0,20}\b(?:statement|notice|release)\b/i;

/** Whether somebody speaks whose word moves a claim. */
function isConcerned({ statement: { speaker, source }, member }: Voice): boolean {
  if (speaker !== 'record') return CONCERNED.has(speaker);
  return source !== null && PUT_OUT.test(sliceSpan(member.report.text, source));
}

/** What says plainly that something is so. */
const PLAIN: ReadonlySet<Act> = new Set(['assert', 'announce']);

/**
 * How like its words must be to the claim's, and to those that it speaks to. A claim gathers words 0.22 alike on
 * average; of 51 told as confirmed by any of those 11 were, as a reader judged who knew no rule. Chosen on those 51, and
 * `confirms` on 41 more (docs/errors.md).
 */
const LEAST = {
  confirms: 0.6,
  affirms: 0.65,
  denies: 0.58,
  namesDenied: 0.65,
  contradicts: 0.5,
  concludes: 0.5,
  leavesOpen: 0.3,
  covers: 0.6,
} as const;

/**
 * Whether a voice confirms what another has claimed: whose claim it is has been told before, and who is in a position to know
 * says nearly all of it, with its figures and without holding back. What the body says of its own doings is its own word, and
 * so is what it says again: of 80 steps told as confirmed, 20 were that (docs/errors.md).
 */
export function confirms(said: Said): boolean {
  const { voice, told, earlier, comparison } = said;
  const { act } = voice.statement;
  const least = act === 'confirm' ? LEAST.confirms : LEAST.affirms;
  if (act === 'confirm' ? !isConcerned(voice) : !PLAIN.has(act) || !CONFIRMING.has(voice.statement.speaker))
    return false;
  if (!earlier.includes(told) || !isAnothersClaim(told, voice) || !mayKnow(voice)) return false;
  if (isRelayed(told, earlier)) return false;
  const wordsOf = ({ member, span }: Voice) => sliceSpan(member.report.text, span);
  if (isFragment(wordsOf(told)) || isFragment(wordsOf(voice))) return false;
  if (isToCome(wordsOf(voice)) && !isToCome(wordsOf(told))) return false;
  if (passOnOneText(voice, told)) return false;
  if (!spokenTo(said, least).includes(told)) return false;
  return comparison.coverage(voice) >= LEAST.covers && givesFigures(voice, told) && sharesVerb(voice, told);
}

/**
 * Whether a voice denies the claim itself. What is denied must be what the claim says; where nobody asserts it, who is
 * told to deny it denies what he names, not what he says in the negative (完全不存在抄袭). A vow is kept or broken, not denied;
 * nor does anybody deny what he has announced himself, or what was claimed long after.
 */
export function denies(said: Said): boolean {
  const { voice, told, comparison } = said;
  if (voice.statement.act !== 'deny' || !isConcerned(voice) || isOneOfMany(voice)) return false;
  const words = sliceSpan(told.member.report.text, told.span);
  if (told.stance !== 'asserts' || told.statement === voice.statement)
    return isToldToDeny(voice) && namesWhatIsDenied(words) && saysClaim(said, LEAST.namesDenied);
  if (isSupposed(words) || isVowed(told) || isOwnWish(told) || DENYING.test(words)) return false;
  if (told.statement.act === 'opinion' || isFrame(words) || tookItBack(said)) return false;
  if (isBeforeTold(said, LEAST.denies)) return false;
  if (comparison.deniesClaim(voice)) return saysClaim(said, LEAST.contradicts);
  return isToldToDeny(voice) && saysClaim(said, LEAST.denies);
}

/** Who denies what he said himself says something else now; what a chat tells that he said, he may deny. */
function tookItBack({ voice, told }: Said): boolean {
  return told.member.report.kind !== 'chat' && isSameSpeaker(voice, told);
}

/** 否认桥上月大修; not 否认…，称完全不存在…, nor what comes after: 辟谣停业，自曝找好店面. */
function isToldToDeny({ statement: { cue, content }, member, span }: Voice): boolean {
  if (cue === null || content[0] === undefined || span.start > content[0].start) return false;
  const wordsOf = (part: Span) => sliceSpan(member.report.text, part);
  const words = wordsOf(cue);
  return DENYING.test(words) && !NOT_DENYING.test(words) && !content.some((part) => isNegated(wordsOf(part)));
}
const DENYING = /否[认認定]|辟[谣謠]|\b(?:den(?:y|ies|ied|ying)|denials?|refut\w+)\b/i;
/** Neither can deny the leak; 未否认, 不否认. */
const NOT_DENYING = /[未不没沒].{0,2}否|\b(?:can|could|cannot|never|not)\b|n['’]t\b/i;

/** Whose words ask for an answer. */
const CLAIMANTS: ReadonlySet<Speaker> = new Set(['public', 'party', 'unknown']);

/**
 * Whether somebody leaves open just what is claimed: by words like it, or, where he gave no answer at all, what people claim.
 * That a firm said nothing is no answer to the count of the police.
 */
export function leavesOpen(said: Said): boolean {
  if (!isConcerned(said.voice)) return false;
  if (said.voice.statement.content.length > 0) return saysClaim(said, LEAST.leavesOpen);
  return said.voice === said.told || CLAIMANTS.has(said.told.statement.speaker);
}

/** The state that an announcement brings: an inquiry, its outcome, words taken back. */
export function announced(said: Said): { state: StandingState; rule: string } | undefined {
  const { voice } = said;
  const { act, content } = voice.statement;
  if (!isConcerned(voice) && act !== 'announce') return undefined;
  const words = content.map((part) => sliceSpan(voice.member.report.text, part)).join(' ');
  const rule = STEP_RULES.find((each) => each.words.test(words));
  if (rule === undefined || !isOfClaim(said, rule.state)) return undefined;
  return { state: rule.state, rule: `standing:${rule.id}` };
}

/** 学校通报: a body announces what it did. */
function isOwnNotice({ statement: { act, speaker } }: Voice): boolean {
  return act === 'announce' && speaker === 'official';
}

/** An outcome is of who and what the claim is of; words are taken back by who said them. */
function isOfClaim(said: Said, state: StandingState): boolean {
  const { voice, told, comparison } = said;
  if (state === 'retracted') return isSameSpeaker(voice, told) && spokenTo(said, LEAST.concludes).length > 0;
  if (state !== 'concluded') return true;
  if (voice.stance !== 'asserts' || !mayKnow(voice) || tellsOfOthers(voice, told)) return false;
  if (isFragment(sliceSpan(told.member.report.text, told.span))) return false;
  // Two schools each tell of a pupil of their own.
  if (isOwnNotice(voice) && isOwnNotice(told) && !isSameSpeaker(voice, told)) return false;
  const before = spokenTo(said, LEAST.concludes);
  // Where the claim is the outcome, it is the body's own word until another has told it.
  const isNew = toldThatOutcome(voice, told)
    ? before.some((other) => isAnothersClaim(other, voice) && !passOnOneText(voice, other))
    : before.length > 0;
  return isNew && comparison.coverage(voice) >= LEAST.covers;
}

/** 本报报道中“票价86元”有误，应为68元: a medium that calls wrong what media have told corrects itself, and denies nobody else. */
export function takesBack({ statement, stance, member }: Voice): boolean {
  if (stance !== 'denies' || statement.speaker !== 'media' || statement.cue === null) return false;
  return CORRECTING.test(sliceSpan(member.report.text, statement.cue));
}
const CORRECTING = /^(?:.{0,2}有[误誤]|[应應][为為是]|现?現?更正[为為])$/;
