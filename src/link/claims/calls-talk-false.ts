import { falseWords } from '../denial/false-words.ts';

/** Words that call a thing false and are no words of negation themselves: untrue, false and not are. */
const WRONG = `(?:(?:simply|just|all|entirely|completely|totally|absolutely|quite|plainly|wholly|utterly) )*(?:${falseWords('en', 'wrong', 'inexact', 'invented', 'groundless')}|mistaken|an? (?:hoax|invention|error|mistake)|in error|without (?:any )?(?:truth|substance))\\b`;
const TALK =
  '(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?|assertions?|posts?|messages?|stories|story|talk|notices?|announcements?|statements?|idea|notion|impression)';

/** A clause that names talk, or says it, and calls it false. */
export const CALLS_TALK_FALSE: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'talk-is-wrong',
    example: 'the notice that the pool was closed was an error',
    words: new RegExp(
      `^(?:that )?(?:(?:the|any|all|these|those|such|this|that|earlier) ){0,2}(?:[\\w’'-]+ )?${TALK} (?:that|of|about)\\b.{3,180}? (?:is|are|was|were|has been|had been|have been) ${WRONG}`,
      'i',
    ),
  },
  {
    id: 'wrong-to-say',
    example: 'it is wrong to say that the lift fell',
    words: new RegExp(
      `^(?:that )?(?:it|this|that) (?:is|was|would be) ${WRONG},? (?:that|to (?:say|claim|suggest|state|imply|report))\\b`,
      'i',
    ),
  },
  {
    id: 'to-say-is-wrong',
    example: 'to suggest that the cook slept is nonsense',
    words: new RegExp(
      `^(?:that )?to (?:say|claim|suggest|state|imply)\\b.{3,180}? (?:is|was|would be) ${WRONG}`,
      'i',
    ),
  },
];

/** Whether a clause calls false what it names, so that it comes out the other way round. */
export function callsTalkFalse(clause: string): boolean {
  return CALLS_TALK_FALSE.some(({ words }) => words.test(clause));
}

/** 【Claims】 that the lift fell are false: the noun for talk, as the cue of who denies it. */
export function isTalkCue(cue: string | null): boolean {
  return cue !== null && TALK_ALONE.test(cue);
}
const TALK_ALONE = new RegExp(`^${TALK}$`, 'i');
