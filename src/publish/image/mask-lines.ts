import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import type { Span } from '../../text/span.ts';

/** Where names and numbers stand that are masked, in words that somebody could read. */
export type FindMasked = (words: string) => readonly Span[];

/** A line of which each letter is as wide as the next, so that a letter's place is known: 孩子说汤是凉的。 */
const EVEN = /^[\p{Script=Han}，。！？、：；（）“”]+$/u;
/** Letters to both sides that are filled with a name, for boxes of lines are not exact. */
const MARGIN = 0.45;

export interface MaskedLines {
  /** How many masked things were found. */
  readonly found: number;
  readonly filled: readonly Box[];
}

/**
 * The parts of rows of letters that hold what is masked, also where it goes on in the next row. Where the place of a
 * letter is not certain the whole row is filled.
 */
export function maskLines(rows: readonly ImageLine[], findMasked: FindMasked): MaskedLines {
  // Rows are read one after the other, as a reader does.
  let words = '';
  const starts = rows.map(({ text }) => {
    if (isLetter(words.at(-1)) && isLetter(text[0])) words += ' ';
    words += text;
    return words.length - text.length;
  });
  const hits = findMasked(words);
  const filled = hits.flatMap(({ start, end }) =>
    rows.flatMap((row, index) => {
      const from = Math.max(start, starts[index]!) - starts[index]!;
      const to = Math.min(end, starts[index]! + row.text.length) - starts[index]!;
      return from < to ? [boxOf(row, from, to)] : [];
    }),
  );
  return { found: hits.length, filled };
}

function boxOf({ text, box }: ImageLine, from: number, to: number): Box {
  if (!EVEN.test(text)) return box;
  const letters = [...text];
  const width = box.width / letters.length;
  const first = [...text.slice(0, from)].length;
  const last = [...text.slice(0, to)].length;
  const left = Math.max(0, first - MARGIN) * width;
  const right = Math.min(letters.length, last + MARGIN) * width;
  return { ...box, left: box.left + Math.floor(left), width: Math.ceil(right - left) };
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[A-Za-z]/.test(unit);
}
