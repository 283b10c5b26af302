/**
 * What a pattern may begin (or end) with, worked out from its source: with it most of some sixty rules need not be
 * tried at an offset. Knows the part of the regular expression language that the grammars use; whatever else it
 * meets counts as "any", which costs time and never a match.
 */

/**
 * Strings one of which stands at the edge of every match: of the depth asked for where the pattern tells so much,
 * shorter where anything may follow. `''` among them: nothing can be told.
 */
export type FirstSigns = ReadonlySet<string>;

interface Piece {
  /** What a match may be as a whole, shorter than the depth: what follows it counts too. */
  readonly done: ReadonlySet<string>;
  /** What a match may begin with, whatever follows. */
  readonly open: ReadonlySet<string>;
}

interface Cursor {
  readonly source: string;
  readonly depth: number;
  /** From the end of the pattern: pieces are joined the other way round. */
  readonly isBack: boolean;
  at: number;
}

const DIGITS = [...'0123456789'];
const SPACES = [...'\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].concat(
  Array.from({ length: 11 }, (_, index) => String.fromCharCode(0x2000 + index)),
);
const NONE: ReadonlySet<string> = new Set();
const EMPTY: Piece = { done: new Set(['']), open: NONE };
const ANY: Piece = { done: NONE, open: new Set(['']) };
/** More strings than this are not worth keeping; "any" is as good. */
const MOST_STRINGS = 20_000;

/** The first `depth` characters of what the pattern matches. */
export function findFirstSigns(source: string, depth = 1): FirstSigns {
  return findSigns({ source, depth, isBack: false, at: 0 });
}

/** The last character of what the pattern matches. */
export function findLastSigns(source: string): FirstSigns {
  return findSigns({ source, depth: 1, isBack: true, at: 0 });
}

function findSigns(cursor: Cursor): FirstSigns {
  const { done, open } = readAlternatives(cursor);
  const signs = new Set([...done, ...open]);
  return cursor.at < cursor.source.length || signs.has('') || signs.size > MOST_STRINGS ? ANY.open : signs;
}

function readAlternatives(cursor: Cursor): Piece {
  const first = readSequence(cursor);
  if (cursor.source[cursor.at] !== '|') return first;
  const [done, open] = [new Set(first.done), new Set(first.open)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at++;
    const next = readSequence(cursor);
    for (const sign of next.done) done.add(sign);
    for (const sign of next.open) open.add(sign);
  }
  return { done, open };
}

function readSequence(cursor: Cursor): Piece {
  let whole = EMPTY;
  while (cursor.at < cursor.source.length) {
    const sign = cursor.source[cursor.at];
    if (sign === '|' || sign === ')') break;
    const atom = readAtom(cursor);
    const piece = readQuantifier(cursor, atom);
    whole = cursor.isBack ? join(piece, whole, cursor) : join(whole, piece, cursor);
    // Nothing beyond counts any more, which is most of a long rule.
    if (whole.done.size === 0 && !cursor.isBack) skipSequence(cursor);
  }
  return whole;
}

/** To the `|` or `)` that ends the sequence, or to the end of the pattern. */
function skipSequence(cursor: Cursor): void {
  const { source } = cursor;
  for (let level = 0; cursor.at < source.length; cursor.at++) {
    const sign = source[cursor.at];
    if (level === 0 && (sign === '|' || sign === ')')) return;
    if (sign === '(') level++;
    else if (sign === ')') level--;
    else if (sign === '\\') cursor.at++;
    else if (sign === '[') cursor.at = source.indexOf(']', cursor.at);
  }
}

/** The atom as often as the quantifier after it says. */
function readQuantifier(cursor: Cursor, atom: Piece): Piece {
  const quantifier = /([?*+])\??|\{(\d+)(?:(,)(\d*))?\}\??/y;
  quantifier.lastIndex = cursor.at;
  const match = quantifier.exec(cursor.source);
  if (match === null) return atom;
  cursor.at += match[0].length;
  const [, sign, first, comma, last] = match;
  const fewest = sign === undefined ? Number(first) : sign === '+' ? 1 : 0;
  const most =
    sign === undefined ? (comma === undefined ? fewest : Number(last || '99')) : sign === '?' ? 1 : 99;
  let piece = EMPTY;
  for (let count = 0; count < Math.min(fewest, cursor.depth); count++) piece = join(piece, atom, cursor);
  let longer = piece;
  for (let count = fewest; count < Math.min(most, cursor.depth + fewest); count++) {
    longer = join(longer, atom, cursor);
    piece = unite(piece, longer);
  }
  return piece;
}

function readAtom(cursor: Cursor): Piece {
  const sign = cursor.source[cursor.at] ?? '';
  if (sign === '(') return readGroup(cursor);
  if (sign === '[') return readClass(cursor);
  cursor.at++;
  if (sign === '\\') {
    cursor.at++;
    const letter = cursor.source[cursor.at - 1] ?? '';
    return letter === 'b' ? EMPTY : oneOf(escaped(cursor, letter), cursor);
  }
  if (sign === '^' || sign === '$') return EMPTY;
  return sign === '.' ? oneOf(null, cursor) : oneOf([sign], cursor);
}

const LOOK_AROUND = /\(\?<?[=!]/y;
const OPENING = /\((?:\?(?::|<\w+>))?/y;

function readGroup(cursor: Cursor): Piece {
  LOOK_AROUND.lastIndex = cursor.at;
  const look = LOOK_AROUND.exec(cursor.source)?.[0];
  OPENING.lastIndex = cursor.at;
  cursor.at += (look ?? OPENING.exec(cursor.source)?.[0] ?? ' ').length;
  const inner = readAlternatives(cursor);
  cursor.at++;
  if (look === undefined) return inner;
  // What a look ahead asks for stands there too; a look behind says nothing of what comes.
  const isAhead = look === (cursor.isBack ? '(?<=' : '(?=');
  return isAhead ? { done: NONE, open: new Set([...inner.done, ...inner.open]) } : EMPTY;
}

/** Signs of an escape whose backslash and letter have been passed; null for any. */
function escaped(cursor: Cursor, sign: string): readonly string[] | null {
  if (sign === 'd') return DIGITS;
  if (sign === 's') return SPACES;
  if (sign === 't') return ['\t'];
  if (sign === 'u') {
    const code = Number.parseInt(cursor.source.slice(cursor.at, cursor.at + 4), 16);
    cursor.at += 4;
    return [String.fromCharCode(code)];
  }
  return /[a-zA-Z0-9]/.test(sign) ? null : [sign];
}

function readClass(cursor: Cursor): Piece {
  const close = cursor.source.indexOf(']', cursor.at);
  const body = cursor.source.slice(cursor.at + 1, close);
  if (body.startsWith('^') || body.endsWith('\\')) {
    cursor.at = close + 1;
    return oneOf(null, cursor);
  }
  const signs: string[] = [];
  let isAny = false;
  cursor.at++;
  while (cursor.at < close) {
    const sign = cursor.source[cursor.at] ?? '';
    let found: readonly string[] | null = [sign];
    if (sign === '\\') {
      const letter = cursor.source[cursor.at + 1] ?? '';
      cursor.at += 2;
      found = escaped(cursor, letter);
    } else if (cursor.source[cursor.at + 1] === '-' && cursor.at + 2 < close) {
      found = rangeOf(sign, cursor.source[cursor.at + 2] ?? '');
      cursor.at += 3;
    } else {
      cursor.at++;
    }
    if (found === null) isAny = true;
    else signs.push(...found);
  }
  cursor.at = close + 1;
  return oneOf(isAny ? null : signs, cursor);
}

function rangeOf(from: string, to: string): readonly string[] | null {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last - first > 128) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}

/** One character of those; null for any. */
function oneOf(signs: readonly string[] | null, { depth }: Cursor): Piece {
  if (signs === null) return ANY;
  return depth > 1 ? { done: new Set(signs), open: NONE } : { done: NONE, open: new Set(signs) };
}

function unite(a: Piece, b: Piece): Piece {
  return { done: new Set([...a.done, ...b.done]), open: new Set([...a.open, ...b.open]) };
}

/** `near`, which stands at the edge that is looked at, with `far` beyond it. */
function join(near: Piece, far: Piece, { depth }: Cursor): Piece {
  if (near.done.size === 0 || far === EMPTY) return near;
  if (near === EMPTY) return far;
  const done = new Set<string>();
  const open = new Set(near.open);
  for (const start of near.done) {
    for (const rest of far.open) open.add((start + rest).slice(0, depth));
    for (const rest of far.done) {
      const both = start + rest;
      if (both.length < depth) done.add(both);
      else open.add(both.slice(0, depth));
    }
  }
  return { done, open };
}
