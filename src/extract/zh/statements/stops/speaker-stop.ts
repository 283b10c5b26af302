import type { Framed } from '../../cues/frame-cue.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import { FIRST_GOES_ON, LATER_GOES_ON } from './goes-on.ts';
import { LaterCue } from './later-cue.ts';

/** Before a later clause in which somebody speaks anew. */
export function speakerStop(parts: SentenceParts, framed: readonly Framed[], index: number): number {
  const outer = framed[index]!;
  const { cue, frame } = outer;
  if (frame === 'according') return parts.sentence.end;
  // 去年有人被曝…；今年…: what is told of one ends where the next is told.
  const last = parts.clauses.find((clause, at) => at >= cue.clause && clause.mark === '；');
  if (frame === 'known' && cue.cue.act === 'allege' && last !== undefined) return last.end;
  for (const next of framed.slice(index + 1)) {
    if (next.cue.clause === cue.clause || next.frame === 'known') continue;
    const later = new LaterCue(parts, outer, next);
    const reasons = later.isFirst ? FIRST_GOES_ON : LATER_GOES_ON;
    if (later.isTurnabout || later.isRefusal || !reasons.some(({ holds }) => holds(later))) return later.stop;
  }
  return parts.sentence.end;
}
