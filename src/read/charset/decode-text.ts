import type { Issue } from '../../model/issue.ts';
import { guessUtf16ByScript, guessUtf16ByZeros } from './guess-utf16.ts';
import { scoreDecoding } from './score-decoding.ts';

export interface DecodedText {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard, such as `gb18030`. */
  readonly charset: string;
  readonly issues: readonly Issue[];
}

/** What is tried on bytes that are no UTF-8, most likely first for the pages that we meet. */
const CANDIDATES = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'] as const;
/** Charsets need no more than this to be told apart; scoring a whole book would add nothing. */
const SAMPLE = 65_536;
/** Browsers look for a declaration in the first 1024 bytes; saved pages put comments before it. */
const DECLARED_WITHIN = 4_096;
/** A UTF-8 text with fewer broken sequences than this share of its characters is damaged, not another charset. */
const MOST_BROKEN = 0.02;

const DECLARATION =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/i;

/**
 * Decodes bytes of unknown charset: byte order mark, then the shape of UTF-16, then UTF-8 if the bytes are
 * valid, then what the page declares, checked against the other charsets by how the result reads.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = readMark(bytes);
  if (marked) return decodeAs(bytes, marked, []);
  const spaced = guessUtf16ByZeros(bytes);
  if (spaced) return decodeAs(bytes, spaced, [guessed(spaced)]);

  const declared = readDeclared(bytes);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== null) {
    const contradicts = declared !== null && declared !== 'utf-8' && bytes.some((byte) => byte > 0x7f);
    return { text: utf8, charset: 'utf-8', issues: contradicts ? [wrong(declared, 'utf-8')] : [] };
  }
  const dense = guessUtf16ByScript(bytes);
  if (dense) return decodeAs(bytes, dense, [guessed(dense)]);
  const sample = bytes.subarray(0, SAMPLE);
  if (isDamagedUtf8(sample)) return decodeAs(bytes, 'utf-8', []);

  const tried = declared !== null && declared !== 'utf-8' ? [declared, ...CANDIDATES] : CANDIDATES;
  let best = { charset: 'windows-1252' as string, score: Number.NEGATIVE_INFINITY };
  for (const charset of tried) {
    const score = scoreDecoding(new TextDecoder(charset).decode(sample)) + (charset === declared ? 0.05 : 0);
    if (score > best.score) best = { charset, score };
  }
  if (declared === null) return decodeAs(bytes, best.charset, [guessed(best.charset)]);
  return decodeAs(bytes, best.charset, isSame(declared, best.charset) ? [] : [wrong(declared, best.charset)]);
}

function decodeAs(bytes: Uint8Array, charset: string, issues: readonly Issue[]): DecodedText {
  const text = new TextDecoder(charset).decode(bytes);
  const broken = text.includes('\ufffd') && !isReplacementInBytes(bytes, charset);
  return { text, charset, issues: broken ? [...issues, invalid(charset)] : issues };
}

/** A UTF-8 file may hold a U+FFFD of its own, EF BF BD, which is no fault of ours. */
function isReplacementInBytes(bytes: Uint8Array, charset: string): boolean {
  return charset === 'utf-8' && tryUtf8(bytes) !== null;
}

function readMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function readDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const match = DECLARATION.exec(head);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose declaration could be read as ASCII is no UTF-16, whatever it declares.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  let broken = 0;
  let beyond = 0;
  for (const char of text) {
    if (char === '\ufffd') broken++;
    else if (char > '\u007f') beyond++;
  }
  return beyond > 0 && broken <= Math.max(1, (broken + beyond) * MOST_BROKEN);
}

function isSame(a: string, b: string): boolean {
  return a === b || (/^gb/.test(a) && /^gb/.test(b));
}

function guessed(charset: string): Issue {
  return {
    code: 'charset-guessed',
    span: null,
    message: `The file does not say its charset; it was read as ${charset}.`,
  };
}

function wrong(declared: string, charset: string): Issue {
  return {
    code: 'charset-wrong',
    span: null,
    message: `The file says it is ${declared}, but its bytes are not; it was read as ${charset}.`,
  };
}

function invalid(charset: string): Issue {
  return {
    code: 'invalid-characters',
    span: null,
    message: `Some bytes are no ${charset}; they were replaced by U+FFFD.`,
  };
}
