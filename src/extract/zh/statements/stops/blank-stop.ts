import type { Framed } from '../../cues/frame-cue.ts';
import type { SentenceParts } from '../sentence-parts.ts';

/** 镇政府称桥已修好 居民称没有: in a headline a blank parts what one says from who speaks next. */
export function blankStop(
  { text, sentence }: SentenceParts,
  framed: readonly Framed[],
  index: number,
): number {
  const { cue } = framed[index]!;
  const next = framed.find((each, at) => at > index && each.cue.clause === cue.clause);
  const start = next?.own?.start ?? -1;
  return start > cue.end && /[\s\u3000]/.test(text[start - 1]!) ? start - 1 : sentence.end;
}
