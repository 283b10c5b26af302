import type { Block } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';
import { CUE_BY_WORD } from '../cues/cues.ts';
import { trimContent } from './find-content.ts';
import { namedTurns } from './named-turns.ts';
import type { Draft } from './statement-draft.ts';

/** 问：…, 答：…: how a turn of an interview in print begins. */
const TURN = /^\s*(问|答)[：:]\s*/;

/** Turns of a printed interview by where their blocks begin: the letter is the cue, and all behind it was said. */
export function turnsByStart(text: string, blocks: readonly Block[]): ReadonlyMap<number, Draft> {
  const turns = new Map<number, Draft>(namedTurns(text, blocks).map((turn) => [turn.source!.start, turn]));
  for (const { start, end } of blocks) {
    const match = TURN.exec(text.slice(start, Math.min(end, start + MAX_OPENING)));
    const content = match === null ? undefined : trimContent(text, { start: start + match[0].length, end });
    if (match === null || content === undefined) continue;
    const at = start + match[0].indexOf(match[1]!);
    turns.set(start, turnDraft(match[1]!, { start: at, end: at + 1 }, withStop(text, content, end)));
  }
  return turns;
}

const MAX_OPENING = 12;

/** The stop at the end of a turn belongs to its words, as it does in quotation marks. */
function withStop(text: string, { start, end }: Span, last: number): Span {
  return end < last && /[。！？]/.test(text[end]!) ? { start, end: end + 1 } : { start, end };
}

function turnDraft(word: string, cue: Span, content: Span): Draft {
  const found = CUE_BY_WORD.get(word)!;
  return {
    source: null,
    sourceFrom: null,
    cue,
    found: { ...cue, cue: found, first: found, clause: 0, sourceEnd: cue.start },
    content: [content],
    mode: 'direct',
    anonymous: true,
    frame: 'turn',
  };
}
