import type { Act } from '../../model/statement.ts';
import { contains, overlaps, sliceSpan } from '../../text/span.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { isOwnWish } from './is-vowed.ts';
import { settles } from './spoken-to.ts';
import { hasNoName } from './unnamed-source.ts';
import type { Voice } from './voice.ts';

/** 公司公告, the firm's statement: a body's own word, whoever reads it out. */
const OWN_RECORD =
  /(?:公告|声明|聲明|通[报報告知]|公[函文]|[说說]明|回[应應函复復]|[决決]定[书書]?|判[决決][书書]?|裁定|[条條]例|[规規]定|法)[》〉”"]?$|\b(?:statement|notice|release|announcement|filing|ruling|report)\b/i;
/** 据悉, reportedly: talk that nobody is named for. */
const HEARSAY = /悉|了解|[传傳]|[报報]道|[报報]導|消息|爆料|曝|reported|rumou?r|alleg|claim/i;

/** She was walking past the canteen; the cook was named; 从公司获悉, 回应: what a body has told when asked. */
const NO_SPEECH =
  /^(?:is|are|was|were|has been|have been)\b|^relat|[获獲]悉|了解到|回[应應]|答[复復]|[声聲]明|原因是/i;

/** What a body tells by itself, or answers. */
const NO_CLAIM: ReadonlySet<Act> = new Set(['announce', 'confirm', 'deny', 'opinion']);

/** 协会谴责食堂“敷衍了事”: within the words of a paper somebody judges, and nothing is told that could be so. */
function isJudged({ member, span, statement }: Voice): boolean {
  return member.statements.some(
    (other) =>
      other.id !== statement.id &&
      other.act === 'opinion' &&
      other.source !== null &&
      other.content.some((part) => contains(part, span)),
  );
}

/**
 * Whether what one voice says is another's claim to the one who speaks after it: talk, a report, an accusation, a witness.
 * A body's own announcement is none, nor is what it has put out, nor words whose speaker was not found.
 */
export function isAnothersClaim(told: Voice, voice: Voice): boolean {
  const { act, speaker, source, cue } = told.statement;
  if (told.stance !== 'asserts' || settles(told) || isSameSpeaker(heardIn(told), heardIn(voice)))
    return false;
  if (NO_CLAIM.has(act) || isJudged(told) || isOwnWish(told)) return false;
  const { text } = told.member.report;
  if (cue !== null && NO_SPEECH.test(sliceSpan(text, cue))) return false;
  if (speaker === 'record') return source !== null && !OWN_RECORD.test(sliceSpan(text, source));
  if (source === null) return cue !== null && HEARSAY.test(sliceSpan(text, cue));
  return !hasNoName(told);
}

/** 据晚报报道，教育局称…: the paper only passes on what the bureau says. */
export function isRelayed(told: Voice, earlier: readonly Voice[]): boolean {
  return earlier.some(
    (other) =>
      other !== told && other.member === told.member && overlaps(other.span, told.span) && settles(other),
  );
}
