/**
 * The characters that a pattern may begin with, worked out from its source: with them most of some sixty rules
 * need not be tried at an offset. Knows the part of the regular expression language that the grammars use;
 * whatever else it meets counts as "any", which costs time and never a match.
 */

/** Null stands for any character. */
export type FirstSigns = ReadonlySet<string> | null;

interface Piece {
  readonly signs: FirstSigns;
  /** May match nothing, so that what follows it may come first. */
  readonly isEmpty: boolean;
}

const DIGITS = [...'0123456789'];

/** First characters of what the pattern matches; null where they can't be told. */
export function findFirstSigns(source: string): FirstSigns {
  const reader = { source, at: 0 };
  const piece = readAlternatives(reader);
  return piece.isEmpty || reader.at < source.length ? null : piece.signs;
}

interface Cursor {
  readonly source: string;
  at: number;
}

function readAlternatives(cursor: Cursor): Piece {
  let whole = readSequence(cursor);
  while (cursor.source[cursor.at] === '|') {
    cursor.at++;
    const next = readSequence(cursor);
    whole = { signs: unite(whole.signs, next.signs), isEmpty: whole.isEmpty || next.isEmpty };
  }
  return whole;
}

function readSequence(cursor: Cursor): Piece {
  let signs: FirstSigns = new Set();
  let isEmpty = true;
  while (cursor.at < cursor.source.length) {
    const sign = cursor.source[cursor.at];
    if (sign === '|' || sign === ')') break;
    const atom = readAtom(cursor);
    const piece = readsNone(cursor) ? { ...atom, isEmpty: true } : atom;
    if (isEmpty) signs = unite(signs, piece.signs);
    isEmpty &&= piece.isEmpty;
  }
  return { signs, isEmpty };
}

/** Passes a quantifier; true where it allows none at all. */
function readsNone(cursor: Cursor): boolean {
  const quantifier = /[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y;
  quantifier.lastIndex = cursor.at;
  const match = quantifier.exec(cursor.source);
  if (match === null) return false;
  cursor.at += match[0].length;
  return match[1] === undefined ? !match[0].startsWith('+') : Number(match[1]) === 0;
}

function readAtom(cursor: Cursor): Piece {
  const sign = cursor.source[cursor.at] ?? '';
  if (sign === '(') return readGroup(cursor);
  if (sign === '[') return readClass(cursor);
  if (sign === '\\') {
    cursor.at += 2;
    return readEscape(cursor);
  }
  cursor.at++;
  if (sign === '^' || sign === '$') return { signs: new Set(), isEmpty: true };
  return { signs: sign === '.' ? null : new Set([sign]), isEmpty: false };
}

const LOOK_AROUND = /\(\?<?[=!]/y;
const OPENING = /\((?:\?(?::|<\w+>))?/y;

function readGroup(cursor: Cursor): Piece {
  LOOK_AROUND.lastIndex = cursor.at;
  const look = LOOK_AROUND.exec(cursor.source);
  OPENING.lastIndex = cursor.at;
  const opening = look ?? OPENING.exec(cursor.source);
  cursor.at += opening?.[0].length ?? 1;
  const inner = readAlternatives(cursor);
  cursor.at++;
  return look === null ? inner : { signs: new Set(), isEmpty: true };
}

function readEscape(cursor: Cursor): Piece {
  const sign = cursor.source[cursor.at - 1] ?? '';
  const signs = escaped(cursor, sign);
  return { signs, isEmpty: sign === 'b' };
}

/** Signs of an escape whose backslash and letter have been passed. */
function escaped(cursor: Cursor, sign: string): FirstSigns {
  if (sign === 'd') return new Set(DIGITS);
  if (sign === 'b') return new Set();
  if (sign === 't') return new Set(['\t']);
  if (sign === 'u') {
    const code = Number.parseInt(cursor.source.slice(cursor.at, cursor.at + 4), 16);
    cursor.at += 4;
    return new Set([String.fromCharCode(code)]);
  }
  return /[a-zA-Z0-9]/.test(sign) ? null : new Set([sign]);
}

function readClass(cursor: Cursor): Piece {
  const close = cursor.source.indexOf(']', cursor.at);
  const body = cursor.source.slice(cursor.at + 1, close);
  if (body.startsWith('^') || body.endsWith('\\')) {
    cursor.at = close + 1;
    return { signs: null, isEmpty: false };
  }
  let signs: FirstSigns = new Set();
  cursor.at++;
  while (cursor.at < close) {
    const sign = cursor.source[cursor.at] ?? '';
    const last = cursor.source[cursor.at + 2] ?? '';
    if (sign === '\\') {
      const letter = cursor.source[cursor.at + 1] ?? '';
      cursor.at += 2;
      signs = unite(signs, escaped(cursor, letter));
    } else if (cursor.source[cursor.at + 1] === '-' && cursor.at + 2 < close) {
      signs = unite(signs, rangeOf(sign, last));
      cursor.at += 3;
    } else {
      signs = unite(signs, new Set([sign]));
      cursor.at++;
    }
  }
  cursor.at = close + 1;
  return { signs, isEmpty: false };
}

function rangeOf(from: string, to: string): FirstSigns {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last - first > 128) return null;
  return new Set(Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)));
}

function unite(a: FirstSigns, b: FirstSigns): FirstSigns {
  return a === null || b === null ? null : new Set([...a, ...b]);
}
