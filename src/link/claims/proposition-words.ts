import { sliceSpan } from '../../text/span.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { isTalkCue } from './calls-talk-false.ts';
import { isDenyingCue } from './negation.ts';
import type { Proposition } from './proposition.ts';

/** The words of a proposition. */
export function wordsOf({ member, span }: Proposition): string {
  return sliceSpan(member.report.text, span);
}

/** The words of its source, in full where the statement only points to it; empty where nobody is named. */
export function sourceOf({ member, statement }: Proposition): string {
  return speakerOf(member.report.text, statement);
}

/** Whether its cue is a word of denial, and not only a negation; the noun for talk where that is called false. */
export function hasDenyingCue({ statement: { cue, act }, member }: Proposition): boolean {
  if (cue === null) return false;
  const words = sliceSpan(member.report.text, cue);
  return isDenyingCue(words) || (act === 'deny' && isTalkCue(words));
}

/** Words without blanks, which a page sets here and there. */
export function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
