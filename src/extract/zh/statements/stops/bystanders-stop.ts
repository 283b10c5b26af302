import type { Framed } from '../../cues/frame-cue.ts';
import type { SentenceParts } from '../sentence-parts.ts';

/** 【大家就】扶她下船: those around do something about what was said. What they are told to do or are is still said. */
const BYSTANDERS =
  /^[，\s]*(?:大家|众人|周围的人|旁边的人|同伴们?|邻居们)(?:就|便|赶紧|赶忙|连忙|轮流|纷纷|忙着?)(?![^，。；]{0,3}(?:不|别|先|请|可以|能|该|要|会|是|都|知道))/;

/** Before a later clause in which those around act on what was said without a comma: 她说头晕，【大家就扶她下船】. */
export function bystandersStop({ text, sentence, clauses }: SentenceParts, { cue }: Framed): number {
  if (/^[，：:,“「]/.test(text.slice(cue.end, cue.end + 1))) return sentence.end;
  const later = clauses
    .slice(cue.clause + 1)
    .find(({ start, end }) => BYSTANDERS.test(text.slice(start, end)));
  return later?.start ?? sentence.end;
}
