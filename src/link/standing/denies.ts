import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { callsTalkFalse } from '../claims/calls-talk-false.ts';
import { isNegated } from '../claims/negation.ts';
import { CALLED_FALSE_ZH } from '../denial/called-false.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { isBeforeTold } from './before-told.ts';
import { namesOtherFigures } from './gives-figures.ts';
import { isConcerned } from './is-concerned.ts';
import { isFrame, namesWhatIsDenied } from './is-fragment.ts';
import { isOwnWish, isVowed } from './is-vowed.ts';
import { LEAST } from './least.ts';
import type { Said } from './said.ts';
import { saysClaim } from './spoken-to.ts';
import { isOneOfMany } from './unnamed-source.ts';
import type { Voice } from './voice.ts';

/**
 * Whether a voice denies the claim itself. What is denied must be what the claim says; where nobody asserts it, who is
 * told to deny it denies what he names, not what he says in the negative (完全不存在抄袭). A vow is kept or broken, not denied;
 * nor does anybody deny what he has announced himself, or what was claimed long after.
 */
export function denies(said: Said): boolean {
  const { voice, told, comparison } = said;
  const isDenial =
    voice.statement.act === 'deny' || callsTalkFalse(sliceSpan(voice.member.report.text, voice.span));
  if (!isDenial || !isConcerned(voice) || isOneOfMany(voice)) return false;
  const words = sliceSpan(told.member.report.text, told.span);
  if (told.stance !== 'asserts' || told.statement === voice.statement)
    return isToldToDeny(voice) && namesWhatIsDenied(words) && saysClaim(said, LEAST.namesDenied);
  if (isVowed(told) || isOwnWish(told) || DENYING.test(words)) return false;
  if (told.statement.act === 'opinion' || isFrame(words) || tookItBack(said)) return false;
  if (isBeforeTold(said, LEAST.denies) || namesOtherFigures(voice, told)) return false;
  if (comparison.deniesClaim(voice)) return saysClaim(said, LEAST.contradicts);
  return isToldToDeny(voice) && saysClaim(said, LEAST.denies);
}

/** Who denies what he said himself says something else now; what a chat tells that he said, he may deny. */
function tookItBack({ voice, told }: Said): boolean {
  return told.member.report.kind !== 'chat' && isSameSpeaker(heardIn(voice), heardIn(told));
}

/** 否认桥上月大修; not 否认…，称完全不存在…, nor what comes after: 辟谣停业，自曝找好店面. */
function isToldToDeny({ statement: { cue, content }, member, span }: Voice): boolean {
  if (cue === null || content[0] === undefined || span.start > content[0].start) return false;
  const wordsOf = (part: Span) => sliceSpan(member.report.text, part);
  const words = wordsOf(cue);
  if (content.some((part) => isNegated(wordsOf(part)))) return false;
  return (DENYING.test(words) && !NOT_DENYING.test(words)) || CALLING_FALSE.test(foldScript(words));
}
/** 网传“停业”【不实】 */
const CALLING_FALSE = new RegExp(`^(?:均|都|纯|完全|并)?(?:${CALLED_FALSE_ZH}|[系属为是]不实(?:信息|消息))$`);
const DENYING = new RegExp(
  `${denyingWords('zh', 'denies', 'refutes')}|否定|\\b(?:${denyingWords('en', 'denies', 'refutes')}|denials?)\\b`,
  'i',
);
/** Neither can deny the leak; 未否认, 不否认. */
const NOT_DENYING = /[未不没沒].{0,2}否|\b(?:can|could|cannot|never|not)\b|n['’]t\b/i;
