import type { BlockRole } from '../model/report.ts';

/** A link inside a piece; offsets count UTF-16 units of the piece's own text. */
export interface PieceLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** One block of a reading before the blocks are joined. Its text holds no line feed and no space at its ends. */
export interface Piece {
  readonly role: BlockRole;
  readonly text: string;
  readonly links: readonly PieceLink[];
  /** How many of its characters stand in links, those too whose address is none. */
  readonly linked: number;
}

export interface PieceWriter {
  write(raw: string): void;
  /** `null` for a link whose address is none. */
  openLink(url: string | null): void;
  closeLink(): void;
  /** The piece written so far, `null` where nothing visible was written; the writer then starts anew. */
  finish(role: BlockRole): Piece | null;
}

/** Characters nobody sees and that cut words in two: zero-width space, word joiner, BOM, soft hyphen. */
const INVISIBLE = '\\u200b\\u2060\\ufeff\\u00ad\\u0000';
const RUNS = new RegExp(`([\\s\\u0001-\\u001f\\u007f-\\u009f]+)|[${INVISIBLE}]+`, 'g');
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const CLOSING = /^[,.;:!?)\]}’”»%]/;
const LEADING_MARKS = /^\p{M}+/u;

/**
 * Collects text into one piece. White space becomes one space; a run with a line break in it is markup, not
 * text, where it touches a Chinese character or stands before a closing mark, and becomes nothing there.
 */
export function createPieceWriter(): PieceWriter {
  // Runs are joined once, at the end: looking into a string that grows would copy it each time.
  let runs: string[] = [];
  let length = 0;
  let last = 0;
  let gap: '' | ' ' | '\n' = '';
  let links: { url: string; start: number; end: number }[] = [];
  let linked = 0;
  let open: { url: string | null; start: number | null } | null = null;

  const push = (run: string): void => {
    if (open && open.start === null && run !== ' ') open.start = length;
    runs.push(run);
    length += run.length;
    last = run.charCodeAt(run.length - 1);
  };
  const append = (raw: string): void => {
    const run = length === 0 ? raw.replace(LEADING_MARKS, '') : raw;
    if (run === '') return;
    if (length > 0 && (gap === ' ' || (gap === '\n' && !isMarkupBreak(last, run)))) push(' ');
    push(run);
    gap = '';
  };
  const closeLink = (): void => {
    if (open && open.start !== null) {
      linked += length - open.start;
      if (open.url !== null) links.push({ url: open.url, start: open.start, end: length });
    }
    open = null;
  };

  return {
    write(raw) {
      RUNS.lastIndex = 0;
      let from = 0;
      for (let match = RUNS.exec(raw); match !== null; match = RUNS.exec(raw)) {
        if (match.index > from) append(raw.slice(from, match.index));
        from = RUNS.lastIndex;
        if (match[1] !== undefined) gap = gap === '\n' || LINE_END.test(match[1]) ? '\n' : ' ';
      }
      if (from < raw.length) append(raw.slice(from));
    },
    openLink(url) {
      open = { url, start: null };
    },
    closeLink,
    finish(role) {
      const again = open;
      closeLink();
      const piece = length === 0 ? null : { role, text: runs.join(''), links, linked };
      runs = [];
      length = 0;
      gap = '';
      links = [];
      linked = 0;
      // A link that holds several blocks goes on in the next.
      open = again ? { url: again.url, start: null } : null;
      return piece;
    },
  };
}

/** One piece of plain text without links; `null` where nothing in it is visible. */
export function createPiece(role: BlockRole, raw: string): Piece | null {
  const writer = createPieceWriter();
  writer.write(raw);
  return writer.finish(role);
}

/** The text as a piece would hold it: for titles, names and all else that is one line. */
export function collapseSpace(raw: string): string {
  return createPiece('paragraph', raw)?.text ?? '';
}

function isMarkupBreak(left: number, after: string): boolean {
  const right = after.charCodeAt(0);
  return isWide(left) || isWide(right) || (isCurlyQuote(left) && isCurlyQuote(right)) || CLOSING.test(after);
}

/** Chinese and Japanese characters and full-width punctuation, by UTF-16 unit (surrogates of plane 2 included). */
function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    (unit >= 0xd840 && unit <= 0xd88d)
  );
}

function isCurlyQuote(unit: number): boolean {
  return unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0x2019;
}
