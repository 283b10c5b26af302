import type { Speaker } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import type { Comparison } from './comparison.ts';
import type { Said } from './said.ts';
import type { Voice } from './voice.ts';

/** Whose plain word settles what others said: one of those who accuse would only say it again. */
export const CONFIRMING: ReadonlySet<Speaker> = new Set(['official', 'company']);
/** In one family of reports words as like as this are one telling: with a source here, without it there. */
const SAME_TELLING = 0.9;

/** Whether a voice says what the claim says: a claim gathers what is near it, and its words are one of them. */
export function saysClaim({ voice, told, comparison }: Said, least: number): boolean {
  return voice === told || comparison.likenessToClaim(voice) >= least;
}

/**
 * The earlier voices that one which says what the claim says speaks to: those that say much the same, and are not the same
 * words told once more.
 */
export function spokenTo(said: Said, least: number): Voice[] {
  if (!saysClaim(said, least)) return [];
  const { voice, earlier, comparison } = said;
  return earlier.filter(
    (other) => !isSameTelling(voice, other, comparison) && comparison.likeness(voice, other) >= least,
  );
}

/** The police after the mayor are one more authority that says so, and confirm no rumour. */
export function settles({ statement: { speaker, act } }: Voice): boolean {
  return CONFIRMING.has(speaker) && act !== 'allege' && act !== 'ask';
}

/** 据电视台报道，机场方面称“…”: one telling by two; as is a medium's own sentence beside its source's in a copy. */
function isSameTelling(voice: Voice, other: Voice, { likeness }: Comparison): boolean {
  if (voice.member === other.member && overlaps(voice.span, other.span)) return true;
  if (voice.member.family !== other.member.family) return false;
  const { source, speaker } = other.statement;
  return (source === null || speaker === 'media') && likeness(voice, other) >= SAME_TELLING;
}
