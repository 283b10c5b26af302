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
      const depth = BREAKS.get(text.charCodeAt(at));
      if (depth === undefined) continue;
      clause++;
      clauseStart = at + 1;
      if (depth > 1) sentence++;
      if (depth > 2) paragraph++;
    }
    return { clause, sentence, paragraph, clauseStart };
  };
}

/** Unit → 1 ends a clause, 2 a sentence too, 3 a paragraph too. */
const BREAKS: ReadonlyMap<number, number> = new Map(
  [...'，；：,;:。！？!?\n'].map((mark) => [
    mark.charCodeAt(0),
    mark === '\n' ? 3 : '。！？!?'.includes(mark) ? 2 : 1,
  ]),
);
