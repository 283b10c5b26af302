import type { PagePiece } from './collect-pieces.ts';

/** The lines around the main text in which pages credit outlet, author and date. */
export interface PageLines {
  /** From a little above the title to the first paragraph, the title itself left out. */
  readonly head: readonly PagePiece[];
  /** First and last paragraphs of the main text. */
  readonly opening: readonly PagePiece[];
  readonly closing: readonly PagePiece[];
}

/** Lines above the title that may still belong to it (a date over the headline, a section name). */
const ABOVE_TITLE = 4;
/** Lines between title and text; more of them are a navigation bar. */
const BELOW_TITLE = 25;
const LONGEST_LINE = 120;
/** Lines below the last paragraph in which a credit may stand. */
const BELOW_TEXT = 8;

/**
 * `all` are the pieces of the whole page, `main` those of the main text, both in page order. The title is
 * found by its words; where it stands nowhere, the lines before the text are taken.
 */
export function selectLines(
  all: readonly PagePiece[],
  main: readonly PagePiece[],
  title: string | null,
): PageLines {
  const first = main.find((piece) => piece.role !== 'caption' && piece.text.length > 20) ?? main[0];
  const textAt = first
    ? all.findIndex((piece) => piece.element === first.element && piece.text === first.text)
    : 0;
  const wanted = title?.replace(/\s+/g, '');
  let titleAt = -1;
  for (let index = 0; index < all.length && index <= Math.max(textAt, 0) + 3; index++) {
    if (wanted !== undefined && all[index]!.text.replace(/\s+/g, '') === wanted) titleAt = index;
  }
  const from = titleAt >= 0 ? Math.max(0, titleAt - ABOVE_TITLE) : Math.max(0, textAt - BELOW_TITLE);
  const until = Math.max(textAt, titleAt + 1);
  const head = [
    ...all.slice(titleAt + 1, Math.min(until, Math.max(titleAt, 0) + 1 + BELOW_TITLE)),
    ...all.slice(from, Math.max(titleAt, from)),
  ].filter((piece) => piece.text.length <= LONGEST_LINE);
  const last = main.at(-1);
  const endAt = last
    ? all.findLastIndex((piece) => piece.element === last.element && piece.text === last.text)
    : -1;
  return {
    head:
      titleAt < 0 ? all.slice(from, textAt + 1).filter((piece) => piece.text.length <= LONGEST_LINE) : head,
    opening: main.filter((piece) => piece.role !== 'caption').slice(0, 3),
    closing: [...main.slice(-4), ...all.slice(endAt + 1, endAt + 1 + BELOW_TEXT)].filter(
      (piece) => piece.text.length <= LONGEST_LINE,
    ),
  };
}
