/** 「主持人：…」, 「贺女士（电话）：…」, "HOST: …": a name, mostly a short one, and what it says. */
const SPOKEN =
  /^(?:\p{L}[^\s：:，。；！？!?“”"（(]{0,11}(?:[（(][^（）()]{1,10}[)）])?(?:：|(?<=[\p{sc=Han}）)]):)|\p{Lu}[\p{L}.'’ ]{0,24}:(?= ))\s*\S/u;
/** Fewer such lines are fields of a document, or a heading with a colon. */
const FEWEST_LINES = 4;

/** Whether a line says who speaks before what is said. */
export function isSpokenLine(line: string): boolean {
  return SPOKEN.test(line);
}

/**
 * Whether a text is the transcript of a talk: somebody who is named before what is said speaks more than once. Its
 * short lines are questions (「贺律师，能索赔吗？」) and no headings.
 */
export function isDialogue(lines: readonly string[]): boolean {
  const labels = lines.flatMap((line) => (isSpokenLine(line) ? line.split(/[：:]/, 1) : []));
  return labels.length >= FEWEST_LINES && new Set(labels).size < labels.length;
}
