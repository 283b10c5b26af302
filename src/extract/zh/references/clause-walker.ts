/** Where in the text an offset stands. */
export interface Place {
  /** Number of the clause and of the sentence, counted from the beginning of the text. */
  readonly clause: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly clauseStart: number;
}

/** Tells the place of offsets that are asked for in text order; each character is looked at once. */
export function createClauseWalker(text: string): (offset: number) => Place {
  let [at, clause, sentence, paragraph, clauseStart] = [0, 0, 0, 0, 0];
  return (offset) => {
    for (; at < offset; at++) {
      const depth = BREAKS[text.charCodeAt(at)]!;
      if (depth === 0) continue;
      clause++;
      clauseStart = at + 1;
      if (depth > 1) sentence++;
      if (depth > 2) paragraph++;
    }
    return { clause, sentence, paragraph, clauseStart };
  };
}

/** Unit → 1 ends a clause, 2 a sentence too, 3 a paragraph too; 0 for all others. */
const BREAKS = new Uint8Array(0x10000);
for (const mark of '，；：,;:') BREAKS[mark.charCodeAt(0)] = 1;
for (const mark of '。！？!?') BREAKS[mark.charCodeAt(0)] = 2;
BREAKS[0x0a] = 3;
