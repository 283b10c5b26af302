import type { Speaker } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import { isSameSpeaker } from './same-speaker.ts';
import type { Voice } from './voice.ts';

/** How much two voices of one claim say the same, from 0 to 1. */
export type Likeness = (a: Voice, b: Voice) => number;

/** In one family of reports words as like as this are one telling: with a source here, without it there. */
const SAME_TELLING = 0.9;

/** Whose plain word settles what others said: one of those who accuse would only say it again. */
export const CONFIRMING: ReadonlySet<Speaker> = new Set(['official', 'company']);

/** Which voices somebody speaks to. */
export interface SpokenTo {
  /** Least likeness of their words to his. */
  readonly least: number;
  /** Whose: the same words told once more, too; his own of before, too; another's; or another's that settles nothing. */
  readonly from: 'any telling' | 'anybody' | 'another' | 'unsettled';
}

/**
 * Whether a voice speaks to an earlier one: to one that says much the same, and is not the same words told once more. A
 * claim gathers what is near it; only what is nearest confirms or denies.
 */
export function speaksTo(
  voice: Voice,
  earlier: Voice,
  likeness: Likeness,
  { least, from }: SpokenTo,
): boolean {
  if (from !== 'any telling' && isSameTelling(voice, earlier, likeness)) return false;
  if ((from === 'another' || from === 'unsettled') && isSameSpeaker(voice, earlier)) return false;
  if (from === 'unsettled' && isSettled(earlier)) return false;
  return likeness(voice, earlier) >= least;
}

/** The police after the mayor are one more authority that says so, and confirm no rumour. */
function isSettled({ statement: { speaker, act } }: Voice): boolean {
  return CONFIRMING.has(speaker) && act !== 'allege' && act !== 'ask';
}

/** 据电视台报道，机场方面称“…”: one telling by two; as is a medium's own sentence beside its source's in a copy. */
function isSameTelling(voice: Voice, other: Voice, likeness: Likeness): boolean {
  if (voice.member === other.member && overlaps(voice.span, other.span)) return true;
  if (voice.member.family !== other.member.family) return false;
  const { source, speaker } = other.statement;
  return (source === null || speaker === 'media') && likeness(voice, other) >= SAME_TELLING;
}
