import type { Framed } from '../cues/frame-cue.ts';
import type { SentenceParts } from './sentence-parts.ts';
import { blankStop, heatStop } from './stops/blank-stop.ts';
import { bystandersStop } from './stops/bystanders-stop.ts';
import { speakerStop } from './stops/speaker-stop.ts';
import { threadStop } from './stops/thread-stop.ts';

/** Where the content of a cue ends at the latest: where somebody speaks anew, or the article takes up its own thread. */
export function contentStop(parts: SentenceParts, framed: readonly Framed[], index: number): number {
  const end = Math.min(
    speakerStop(parts, framed, index),
    blankStop(parts, framed, index),
    heatStop(parts, framed[index]!),
    bystandersStop(parts, framed[index]!),
  );
  const { clause } = framed[index]!.cue;
  const isFollowed = framed.some((each, at) => at > index && each.cue.clause === clause + 1);
  return threadStop(parts, framed[index]!, end, isFollowed);
}
