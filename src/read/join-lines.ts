/** A text is hard-wrapped where most lines come within this share of the longest usual line. */
const NEAR_FULL = 0.7;
/** Fewer lines than this say nothing of how a text was wrapped. */
const FEWEST_LINES = 6;
/** Mail and text files wrap at 60 to 80; longer usual lines are paragraphs of their own. */
const WIDEST_WRAP = 100;
/** A last line may be a little wider than all others, and in a few paragraphs one address may stand in it. */
const OVERFULL = 1.15;
const FEW = 0.1;

/** Joins the lines of hard-wrapped paragraphs with a line feed; other lines are paragraphs of their own. */
export function joinLines(lines: readonly string[]): string[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)!.push(line);
  }
  const filled = groups.filter((group) => group.length > 0);
  return isWrapped(filled) ? filled.map((group) => group.join('\n')) : filled.flat();
}

function isWrapped(groups: readonly (readonly string[])[]): boolean {
  // The last line of a paragraph may be of any length.
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.trimEnd().length);
  if (inner.length < FEWEST_LINES) return false;
  const sorted = inner.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.9)]!;
  if (usual > WIDEST_WRAP || usual < 20) return false;
  // Where a last line is wider than any other, nothing wrapped it: the lines above are heads.
  const widest = sorted.at(-1)!;
  const last = groups.flatMap((group) => (group.length > 1 ? [group.at(-1)!.trimEnd().length] : []));
  if (last.filter((length) => length > widest * OVERFULL).length > last.length * FEW) return false;
  return inner.filter((length) => length >= usual * NEAR_FULL).length >= inner.length * 0.8;
}
