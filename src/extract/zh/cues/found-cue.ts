import type { Span } from '../../../text/span.ts';
import type { Cue } from './cue.ts';

/** Words in a sentence that make it a report of speech. */
export interface FoundCue extends Span {
  /** The word that decides how the cue stands in its sentence: the last one of 发文称. */
  readonly cue: Cue;
  /** The first word where several are joined, else the same. */
  readonly first: Cue;
  /** Which clause of the sentence it stands in. */
  readonly clause: number;
  /** Where the speaker's phrase ends: before 回应 in 店主【回应】记者称. Mostly the cue's own start. */
  readonly sourceEnd: number;
}

/** 说了一句, 提到过 belong to the cue. */
export function foundCue(text: string, cue: Cue, start: number, end: number, clause: number): FoundCue {
  const tail =
    cue.kind !== 'show' && cue.kind !== 'known'
      ? (/^道(?=[，：,:。“"]|$)|^起(?=[，：,:“"])|^[了过](?:一句话?|一声)?|^一句话?(?=[：“"])/.exec(
          text.slice(end, end + 4),
        )?.[0] ?? '')
      : '';
  return { start, end: end + tail.length, cue, first: cue, clause, sourceEnd: start };
}
