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

/** 秦山称看热搜才知道停运 【544万 新】: the figures that a list of headlines puts behind each. */
export function heatStop({ text, sentence }: SentenceParts, { cue }: Framed): number {
  const heat = HEAT.exec(text.slice(cue.end, sentence.end));
  return heat === null ? sentence.end : cue.end + heat.index;
}
const HEAT = /[\s\u3000]+\d[\d.,]*\s?[万亿]?(?:热度|次?阅读|讨论)?(?:[\s\u3000]*[新热爆沸荐])?\s*$/;
