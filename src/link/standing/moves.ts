import type { StandingState } from '../../model/claim.ts';
import type { Act, Speaker } from '../../model/statement.ts';
import { foldWords } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { predicateIn, saidIn } from '../answers/predicate.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { isAnothersClaim, isRelayed } from './anothers-claim.ts';
import { givesFigures } from './gives-figures.ts';
import { isConcerned } from './is-concerned.ts';
import { isFragment, isToCome } from './is-fragment.ts';
import { LEAST } from './least.ts';
import { mayKnow } from './may-know.ts';
import { toldThatOutcome } from './own-outcome.ts';
import { passOnOneText } from './passes-on.ts';
import type { Said } from './said.ts';
import { sharesVerb } from './shares-verb.ts';
import { CONFIRMING, saysClaim, spokenTo } from './spoken-to.ts';
import { STEP_RULES } from './step-words.ts';
import { tellsOfOthers } from './tells-of-others.ts';
import type { Voice } from './voice.ts';

/** What says plainly that something is so. */
const PLAIN: ReadonlySet<Act> = new Set(['assert', 'announce']);

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

/** Whose words ask for an answer. */
const CLAIMANTS: ReadonlySet<Speaker> = new Set(['public', 'party', 'unknown']);

/**
 * Whether somebody leaves open just what is claimed: by words like it, or, where he gave no answer at all, what people claim.
 * That a firm said nothing is no answer to the count of the police.
 */
export function leavesOpen(said: Said): boolean {
  if (!isConcerned(said.voice)) return false;
  if (said.voice.statement.content.length > 0)
    return saysClaim(said, LEAST.leavesOpen) && !isUnawareOfElse(said);
  return said.voice === said.told || CLAIMANTS.has(said.told.statement.speaker);
}

const CAUSE = /原因|起因|诱因|\bcauses?\b/i;

function wordsOfTold({ told }: Said): string {
  return sliceSpan(told.member.report.text, told.span);
}

const LEAVING_OPEN: ReadonlySet<Act> = new Set(['decline', 'unaware', 'ask']);

/** 他不知道那里是通道: who says what he did not know leaves just that open, and not that the passage was clear. */
function isUnawareOfElse({ voice, told }: Said): boolean {
  const words = voice.statement.content.map((part) => sliceSpan(voice.member.report.text, part)).join('，');
  const { what, en } = UNKNOWN.exec(foldWords(words))?.groups ?? {};
  const unknown = what ?? en;
  if (unknown === undefined) return false;
  const claim = foldWords(sliceSpan(told.member.report.text, told.span));
  // 鸡块变质: what is claimed stands last, whatever it is taken for.
  const verbs = predicateIn(claim);
  const claimed = verbs.length > 0 ? verbs : saidIn(claim).slice(-1);
  const said = new Set(saidIn(unknown).map(({ meaning }) => meaning));
  return claimed.length > 0 && !claimed.some(({ meaning }) => said.has(meaning));
}
const UNKNOWN =
  /(?:不知道|不清楚|不了解|不知)(?<what>(?!此事|情况|详情|具体)[^，。；]{4,})|\b(?:did not|didn['’]t|does not|doesn['’]t) know (?:that )?(?<en>.{8,})/;

/** The state that an announcement brings: an inquiry, its outcome, words taken back. */
export function announced(said: Said): { state: StandingState; rule: string } | undefined {
  const { voice } = said;
  const { act, content } = voice.statement;
  if (!isConcerned(voice) && act !== 'announce') return undefined;
  // The office would not say whether it had opened an inquiry: nothing is announced.
  if (LEAVING_OPEN.has(act)) return undefined;
  const words = content.map((part) => sliceSpan(voice.member.report.text, part)).join(' ');
  const rule = STEP_RULES.find((each) => each.words.test(words));
  if (rule === undefined || !isOfClaim(said, rule.state)) return undefined;
  // 火灾原因正在调查: that it burnt is not looked into.
  if (rule.state === 'answered' && CAUSE.test(words) && !CAUSE.test(wordsOfTold(said))) return undefined;
  return { state: rule.state, rule: `standing:${rule.id}` };
}

/** 学校通报: a body announces what it did. */
function isOwnNotice({ statement: { act, speaker } }: Voice): boolean {
  return act === 'announce' && speaker === 'official';
}

/** An outcome is of who and what the claim is of; words are taken back by who said them. */
function isOfClaim(said: Said, state: StandingState): boolean {
  const { voice, told, comparison } = said;
  if (state === 'retracted')
    return isSameSpeaker(heardIn(voice), heardIn(told)) && spokenTo(said, LEAST.concludes).length > 0;
  if (state !== 'concluded') return true;
  if (voice.stance !== 'asserts' || !mayKnow(voice) || tellsOfOthers(voice, told)) return false;
  if (isFragment(sliceSpan(told.member.report.text, told.span))) return false;
  // Two schools each tell of a pupil of their own.
  if (isOwnNotice(voice) && isOwnNotice(told) && !isSameSpeaker(heardIn(voice), heardIn(told))) return false;
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
