import type { Span } from './span.ts';

export interface Quotation extends Span {
  /** The words inside the outermost marks. */
  readonly inner: Span;
  /** False where the closing mark is missing and the quotation was taken to end with its paragraph. */
  readonly closed: boolean;
}

/**
 * Outermost quotations of a stretch of text, in order: “…”, "…", 「…」, 『…』, ‘…’, ``…'', ''…''. Apostrophes
 * are not marks. Unbalanced and deeply nested marks never throw; linear in the length.
 *
 * A line ends every quotation, so that one forgotten mark spoils one paragraph only; speech that runs over
 * paragraphs, each opened anew and only the last closed, comes as one quotation a paragraph. A quotation
 * with nothing in it is left out. `[]` where there is none.
 */
export function findQuotations(text: string, within: Span): Quotation[] {
  // The stretch is cut out first: a search in the whole text would run past the end of each block of it.
  const part = text.slice(within.start, within.end);
  const marks = findMarks(part);
  const found: Quotation[] = [];
  for (let first = 0; first < marks.length; ) {
    const line = part.indexOf('\n', marks[first]!.start);
    const end = line < 0 ? part.length : line;
    let after = first;
    while (after < marks.length && marks[after]!.start < end) after++;
    for (const quotation of outermost(matchMarks(marks.slice(first, after), part, end))) {
      found.push(shift(quotation, within.start));
    }
    first = after;
  }
  return found;
}

function shift({ start, end, inner, closed }: Quotation, by: number): Quotation {
  return {
    start: start + by,
    end: end + by,
    inner: { start: inner.start + by, end: inner.end + by },
    closed,
  };
}

/** `double` holds “” and "", which careless writers mix: “叮咚". */
type Kind = 'double' | 'single' | 'corner' | 'white-corner' | 'tex';
type Role = 'open' | 'close' | 'either';

interface Mark extends Span {
  readonly kind: Kind;
  readonly role: Role;
}

const MARKS: Readonly<Record<string, readonly [Kind, Role]>> = {
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
  '``': ['tex', 'open'],
  // Archives of newspapers print '' on both sides.
  "''": ['tex', 'either'],
};
const STRAIGHT = 0x22;
const FENCE = '"""';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!mayBeMark(unit)) continue;
    // Three of them fence a text that a program wrote down, and quote nothing.
    if (unit === STRAIGHT && text.startsWith(FENCE, at)) {
      at += FENCE.length - 1;
      continue;
    }
    // `` and '' are marks, ` and ' are none.
    const isTex = unit === 0x60 || unit === 0x27;
    if (isTex && text.charCodeAt(at + 1) !== unit) continue;
    const sign = isTex ? text.slice(at, at + 2) : text[at]!;
    const found = MARKS[sign];
    if (found === undefined) continue;
    const [kind, role] = found;
    // ’ between letters is an apostrophe: don’t. Han letters take none.
    const isApostrophe =
      sign === '’' && LATIN_LETTER.test(text[at - 1] ?? '') && LETTER_OR_DIGIT.test(text[at + 1] ?? '');
    if (!isApostrophe) marks.push({ start: at, end: at + sign.length, kind, role });
    at += sign.length - 1;
  }
  return marks;
}

/** Lets through all marks and little else. */
function mayBeMark(unit: number): boolean {
  if (unit < 0x80) return unit === 0x22 || unit === 0x27 || unit === 0x60;
  return unit < 0x2020 ? unit >= 0x2018 : (unit >= 0x300c && unit <= 0x300f) || unit === 0xff02;
}

/** Pairs each opening mark with its closing one; what is left alone is settled by `settleLoneMarks`. */
function matchMarks(marks: readonly Mark[], text: string, end: number): Quotation[] {
  const found: Quotation[] = [];
  const open: Record<Kind, Mark[]> = { double: [], single: [], corner: [], 'white-corner': [], tex: [] };
  for (const mark of marks) {
    const stack = open[mark.kind];
    const opens =
      mark.role === 'open' ||
      // A straight mark closes what is open, and is the sign of inches after a digit where nothing is: 5'10".
      (mark.role === 'either' && stack.length === 0 && !DIGIT.test(text[mark.start - 1] ?? ''));
    if (opens) {
      stack.push(mark);
    } else {
      const partner = stack.pop();
      if (partner !== undefined) found.push(between(partner, mark));
    }
  }
  for (const [kind, stack] of Object.entries(open)) {
    // A lone ‘ is mostly an apostrophe that an editor turned round: ‘90s.
    if (kind === 'single') continue;
    for (const quotation of settleLoneMarks(stack, marks, end)) found.push(quotation);
  }
  return found.filter(({ inner }) => inner.start < inner.end);
}

/**
 * What an opening mark without a partner quotes: up to the next lone one, which was meant to close it
 * (“叮咚“); nothing where a whole quotation comes first (the mark is a stray one); else the rest of the
 * paragraph.
 */
function settleLoneMarks(lone: readonly Mark[], marks: readonly Mark[], end: number): Quotation[] {
  const found: Quotation[] = [];
  const kind = lone[0]?.kind;
  const sameKind = lone.length === 0 ? [] : marks.filter((mark) => mark.kind === kind);
  const nextByStart = new Map(sameKind.map((mark, index) => [mark.start, sameKind[index + 1]]));
  for (let index = 0; index < lone.length; index++) {
    const mark = lone[index]!;
    const next = nextByStart.get(mark.start);
    if (next === undefined) {
      found.push({ start: mark.start, end, inner: { start: mark.end, end }, closed: false });
    } else if (next === lone[index + 1]) {
      found.push(between(mark, next));
      index++;
    }
  }
  return found;
}

function between(open: Mark, close: Mark): Quotation {
  return {
    start: open.start,
    end: close.end,
    inner: { start: open.end, end: close.start },
    closed: true,
  };
}

function outermost(quotations: Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  let end = -1;
  for (const quotation of quotations.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (quotation.start < end) continue;
    kept.push(quotation);
    end = quotation.end;
  }
  return kept;
}
