import type { Span } from '../../../text/span.ts';
import { createWordFinder } from '../words/word-finder.ts';
import { HEDGE_WORDS, NO_HEDGE_WORDS } from './hedge-words.ts';

const HEDGES: ReadonlySet<string> = new Set(HEDGE_WORDS);
const FINDER = createWordFinder([...HEDGE_WORDS, ...NO_HEDGE_WORDS]);

/** The first words in the cue or in what was said by which source or reporter holds back; null where there are none. */
export function findHedge(text: string, cue: Span | null, content: readonly Span[]): Span | null {
  for (const span of cue === null ? content : [cue, ...content]) {
    for (const { word, start, end } of FINDER.find(text, span.start, span.end)) {
      if (HEDGES.has(word)) return { start, end };
    }
  }
  return null;
}
