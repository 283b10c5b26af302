import { parsePublished } from '../parse-published.ts';
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

/** "By Ada Marsh and Ben Orr", "Additional reporting by Nia Dole": above the date on some pages. */
const BY = /^(?:By|Words by|Additional reporting by|Reporting by):? \p{Lu}[\p{L}.'’, -]{3,80}$/u;
const ROWS_ABOVE = 3;
/** A first paragraph is longer than a line of credits. */
const SHORTEST_PARAGRAPH = 25;

/**
 * `all` are the pieces of the whole page, `main` those of the main text, both in page order. The title is
 * found by its words; where it stands nowhere, the lines before the text are taken.
 */
export function selectLines(
  all: readonly PagePiece[],
  main: readonly PagePiece[],
  title: string | null,
): PageLines {
  const wanted = title === null ? null : bare(title);
  const body = main.filter(({ role }) => role !== 'caption');
  const isParagraph = ({ text }: PagePiece): boolean =>
    text.length > SHORTEST_PARAGRAPH && bare(text) !== wanted && !isDated(text) && !BY.test(text);
  const opensAt = body.findIndex(isParagraph);
  // A page of lines and rows has none; its date stands among the first.
  const opens = opensAt < 0 ? Math.min(ROWS_ABOVE, body.length) - 1 : opensAt;
  const textAt = Math.max(0, indexIn(all, body[Math.max(0, opens)]));
  const titleAt = all.slice(0, textAt + 3).findLastIndex(({ text }) => bare(text) === wanted);
  const head =
    titleAt < 0
      ? all.slice(Math.max(0, textAt - BELOW_TITLE), textAt + 1)
      : [
          ...all.slice(titleAt + 1, Math.min(Math.max(textAt, titleAt + 2), titleAt + 1 + BELOW_TITLE)),
          ...all.slice(Math.max(0, titleAt - ABOVE_TITLE), titleAt),
        ];
  const endAt = indexIn(all, main.at(-1));
  const closing = [...main.slice(-4), ...(endAt < 0 ? [] : all.slice(endAt + 1, endAt + 1 + BELOW_TEXT))];
  const isLine = ({ text }: PagePiece): boolean => text.length <= LONGEST_LINE;
  return {
    head: head.filter(isLine),
    opening: body.slice(Math.max(0, opens), opens + 3),
    closing: closing.filter(isLine),
  };
}

function indexIn(all: readonly PagePiece[], piece: PagePiece | undefined): number {
  if (piece === undefined) return -1;
  return all.findIndex(({ element, text }) => element === piece.element && text === piece.text);
}

function isDated(text: string): boolean {
  return text.length <= 80 && !/[。！？.!?]$/u.test(text) && parsePublished(text) !== null;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
