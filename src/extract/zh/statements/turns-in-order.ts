import type { Block } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';
import type { FactCheck } from './notices/fact-check.ts';
import type { Draft } from './statement-draft.ts';
import { turnsByStart } from './turns.ts';

/** How a sentence stands to the turns of a talk. */
export interface TurnPlace {
  /** The turn that it opens. */
  readonly opened: Draft | undefined;
  /** The words of the turn that it is in; undefined between turns. */
  readonly within: Span | undefined;
  /** Who has that turn, where the text names him. */
  readonly speaker: Span | null;
  /** The sentence without whoever takes the turn, who is no part of what he says. */
  readonly words: Span;
}

/** Tells for each sentence of a text, asked in order, in which turn of its talk it stands. */
export function createTurnReader(
  text: string,
  blocks: readonly Block[],
  check: FactCheck,
): (sentence: Span) => TurnPlace {
  const turns = turnsByStart(text, blocks, check);
  let within: Span | undefined;
  let speaker: Span | null = null;
  return (sentence) => {
    const opened = turns.get(sentence.start);
    if (opened !== undefined) {
      within = opened.content[0]!;
      speaker = opened.sourceFrom ?? opened.source;
    } else if (within !== undefined && sentence.start >= within.end) {
      within = undefined;
      speaker = null;
    }
    const words = opened?.cue === null ? behindHead(text, sentence, opened) : sentence;
    return { opened, within, speaker, words };
  };
}

/** 何女士：【水是黄的。】: a sentence without whoever takes the turn, with the mark that opens what was said. */
function behindHead(text: string, { start, end }: Span, { content }: Draft): Span {
  const said = content[0]!.start;
  const from = text[said - 1] === '“' ? said - 1 : said;
  return from < end ? { start: from, end } : { start, end };
}
