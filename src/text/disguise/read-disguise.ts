/** One character that is written as something else, and how many units it takes there. */
export interface Disguise {
  readonly character: string;
  readonly length: number;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
};
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };
const GB18030 = new TextDecoder('gb18030', { fatal: true });
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The character in disguise that begins at `at`; undefined where there is none. Total. */
export function readDisguise(text: string, at: number): Disguise | undefined {
  switch (text[at]) {
    case '%':
      return readPercent(text, at);
    case '\\':
      return readEscape(text, at);
    case '&':
      return readReference(text, at);
    default:
      return undefined;
  }
}

/**
 * Percent-encoding (RFC 3986, section 2.1) of one character: in UTF-8, or in GB 18030 as older Chinese sites have it,
 * where the bytes around are not all UTF-8.
 */
function readPercent(text: string, at: number): Disguise | undefined {
  const bytes = bytesFrom(text, at, 4);
  const [first] = bytes;
  if (first === undefined) return undefined;
  const size = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const decoders = [[UTF8, size] as const, [GB18030, first < 0x80 ? 1 : 2] as const];
  for (const [decoder, length] of isUtf8(runAround(text, at)) ? decoders : decoders.reverse()) {
    if (bytes.length < length) continue;
    try {
      const character = decoder.decode(Uint8Array.from(bytes.slice(0, length)));
      if ([...character].length === 1) return { character, length: length * 3 };
    } catch {
      // Not of this encoding.
    }
  }
  return undefined;
}

const isPercent = (text: string, at: number) => at >= 0 && /^%[0-9a-f]{2}$/i.test(text.slice(at, at + 3));

function bytesFrom(text: string, at: number, most: number): number[] {
  const bytes: number[] = [];
  for (let from = at; bytes.length < most && isPercent(text, from); from += 3) {
    bytes.push(Number.parseInt(text.slice(from + 1, from + 3), 16));
  }
  return bytes;
}

/** Enough bytes to tell one encoding from the other. */
const AROUND = 24;

/** The bytes before and behind that are encoded too, from the beginning of a character on as far as can be seen. */
function runAround(text: string, at: number): number[] {
  let start = at;
  while (at - start < AROUND * 3 && isPercent(text, start - 3)) start -= 3;
  return bytesFrom(text, start, AROUND * 2);
}

function isUtf8(bytes: readonly number[]): boolean {
  // The run may be cut in the middle of a character at either end.
  for (const skipped of [0, 1, 2, 3]) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes.slice(skipped)), {
        stream: true,
      });
      return true;
    } catch {
      if (bytes.length <= AROUND) return false;
    }
  }
  return false;
}

/** Escapes of JSON (RFC 8259, section 7) and of scripts: `\u5f20`, `\u{5f20}`, `\x41`, `\n`, `\"`. */
function readEscape(text: string, at: number): Disguise | undefined {
  const code = /^\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))/i.exec(text.slice(at, at + 10));
  if (code) {
    const unit = Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16);
    if (unit > 0x10ffff) return undefined;
    const low = /^\\u(d[c-f][0-9a-f]{2})/i.exec(text.slice(at + 6, at + 12));
    if (code[1] && unit >= 0xd800 && unit <= 0xdbff && low) {
      return { character: String.fromCharCode(unit, Number.parseInt(low[1]!, 16)), length: 12 };
    }
    return { character: String.fromCodePoint(unit), length: code[0].length };
  }
  const next = text[at + 1];
  return next === undefined || next.charCodeAt(0) >= 0x7f
    ? undefined
    : { character: ESCAPED[next] ?? next, length: 2 };
}

/** Character references of HTML and XML: `&#24352;`, `&#x5f20;`, `&amp;`. */
function readReference(text: string, at: number): Disguise | undefined {
  const match = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/i.exec(text.slice(at, at + 12));
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const character = NAMED[name.toLowerCase()];
    return character === undefined ? undefined : { character, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff
    ? { character: String.fromCodePoint(code), length: whole.length }
    : undefined;
}
