import { contains } from '../../../text/span.ts';
import type { Framed } from '../cues/frame-cue.ts';
import { PLAIN } from '../cues/plain-verbs.ts';
import { isPronoun } from '../sources/fuller-subject.ts';
import { RELAYS } from '../sources/left-out-subject.ts';
import type { Draft } from './statement-draft.ts';

const TELLING = new Set(['according', 'shown']);

/** Whether what a cue tells is part of what an earlier one of the sentence does, and no statement of its own. */
export function isWithinAccount(text: string, { cue, own }: Framed, earlier: readonly Draft[]): boolean {
  const { kind, word } = cue.cue;
  const around = earlier.filter(
    (draft) => !RELAYS.has(draft.found?.cue.word ?? '') && draft.content.some((span) => contains(span, cue)),
  );
  // 晚报报道，在官网上【查询发现】…: how the medium came to know.
  const isFinding = own === undefined && word.endsWith('发现');
  if (isFinding && earlier.some(({ content }) => content.some((span) => contains(span, cue)))) return true;
  // What a record or a medium tells that somebody wanted is part of its account.
  if (kind === 'urge' && around.some(({ frame }) => TELLING.has(frame))) return true;
  // 他表示：要求他们答复: without a subject of its own it is part of what he said.
  // 他说，他告诉过店主…: a pronoun with another verb than a plain one tells on.
  const tellsOn = own === undefined || (isPronoun(text, own) && !PLAIN.has(word));
  return kind !== 'decline' && tellsOn && around.some(({ frame }) => frame === 'spoken');
}
