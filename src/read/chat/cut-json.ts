/** JSON of which the end may be missing. `cut` says that it was, and that `value` holds what stands before. */
export interface CutJson {
  readonly value: unknown;
  readonly cut: boolean;
}

/**
 * Parses JSON; where its end is missing, as far as the last whole element of a list, with what was open there
 * closed. Undefined where it is no JSON, or broken otherwise.
 */
export function parseCutJson(text: string): CutJson | undefined {
  try {
    return { value: JSON.parse(text), cut: false };
  } catch {
    const closed = closeCutJson(text);
    if (closed === undefined) return undefined;
    try {
      return { value: JSON.parse(closed), cut: true };
    } catch {
      return undefined;
    }
  }
}

/** An open bracket on those around it: a list, so that remembering where it stood costs nothing. */
interface Open {
  readonly sign: '{' | '[';
  readonly around: Open | null;
  /** A list whose elements can be left out one by one: one that stands in no other, and any called `messages`. */
  readonly isCuttable: boolean;
  readonly isInList: boolean;
}

const MESSAGES = '"messages"';

/** The text up to its last whole list element, with closing brackets; undefined where nothing was left open. */
function closeCutJson(text: string): string | undefined {
  let open = null as Open | null;
  let whole: { readonly end: number; readonly open: Open } | undefined;
  /** The string before the last sign: of a value in an object, its key. */
  let key = '';
  let at = 0;
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = endOfString(text, at);
      if (end < 0) break;
      key = text.slice(at, end);
      at = end;
      continue;
    }
    at++;
    if (sign === '{' || sign === '[') {
      const isCuttable: boolean = sign === '[' && (open?.isInList !== true || key === MESSAGES);
      open = { sign, around: open, isCuttable, isInList: sign === '[' || open?.isInList === true };
      // An empty list is whole too: the head of a chat without messages.
      if (isCuttable) whole = { end: at, open };
    } else if (sign === '}' || sign === ']') {
      open = open?.around ?? null;
      if (open === null) return undefined;
      if (open.isCuttable) whole = { end: at, open };
    }
  }
  if (whole === undefined) return undefined;
  const parts = [text.slice(0, whole.end)];
  for (let each: Open | null = whole.open; each !== null; each = each.around) {
    parts.push(each.sign === '{' ? '}' : ']');
  }
  return parts.join('');
}

/** The offset behind the string that begins at `start`; -1 where it does not end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}
