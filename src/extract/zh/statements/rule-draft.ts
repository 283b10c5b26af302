import type { Span } from '../../../text/span.ts';
import type { Cue } from '../cues/cue.ts';
import type { Draft } from './statement-draft.ts';

/** What a rule knows of a statement that no pattern of a sentence makes. */
interface ToldByRule {
  readonly frame: string;
  readonly content: readonly Span[];
  readonly source?: Span | null;
  readonly sourceFrom?: Span | null;
  readonly cue?: Span | null;
  /** What the cue is in the table; where none is shown, what its content begins with. */
  readonly word?: Cue | null;
  readonly mode?: Draft['mode'];
}

/** A draft made by a rule: of no earlier speaker, and what is left out is nobody's, without a cue, and indirect. */
export function ruleDraft({
  frame,
  content,
  source = null,
  sourceFrom = null,
  cue = null,
  word = null,
  mode = 'indirect',
}: ToldByRule): Draft {
  const { start, end } = cue ?? content[0]!;
  const found = word && { start, end, cue: word, first: word, clause: 0, sourceEnd: start };
  return { source, sourceFrom, cue, found, content, mode, anonymous: true, frame };
}
