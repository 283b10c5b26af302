import { imageTypeOf } from '../model/image-type.ts';
import { guessUtf16ByScript } from './charset/guess-utf16.ts';

/** What kind of file bytes are. */
export type Format = 'empty' | 'gzip' | 'pdf' | 'zip' | 'image' | 'binary' | 'text';
/** What kind of text a text file holds. */
export type TextFormat = 'html' | 'mhtml' | 'markdown' | 'jsonl' | 'json' | 'feed' | 'plain';

const SIGNATURES: readonly { readonly format: Format; readonly bytes: readonly number[] }[] = [
  { format: 'gzip', bytes: [0x1f, 0x8b] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'binary', bytes: [0x52, 0x49, 0x46, 0x46] },
  { format: 'binary', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { format: 'binary', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'binary', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: 'binary', bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: 'binary', bytes: [0x42, 0x5a, 0x68] },
  { format: 'binary', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { format: 'binary', bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74] },
];

const PDF_WITHIN = 1_024;
const SAMPLE = 8_192;
/** Texts hold tabs and line ends only; a damaged one may hold a few others. */
const MOST_CONTROLS = 0.05;

/** Tells a file's format by its bytes alone. */
export function sniffFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  if (imageTypeOf(bytes) !== null) return 'image';
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return known.format;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PDF_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  const sample = bytes.subarray(0, SAMPLE);
  // The low bytes of UTF-16 Chinese look like control characters.
  return isBinary(sample) && !guessUtf16ByScript(sample) ? 'binary' : 'text';
}

/** Control characters are rare in text of any charset; zeros are left to the decoder, for UTF-16 has them. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte > 0 && byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > sample.length * MOST_CONTROLS;
}

const MHTML = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?content-type:\s*multipart\/related/i;
const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const FEED_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?(?:<\?[^>]{0,300}>\s*)*<(?:rss|feed|rdf:RDF|svg|urlset|sitemapindex|opml)\b/i;
const BLOCK_TAG = /<(?:p|div|br|article|section|table|ul|h[1-6]|span)\b[^>]{0,500}>/gi;
const MARKDOWN_SIGN =
  /^#{1,6} \S|^(?:---|\*\*\*)[ \t]*$|\]\((?:https?:|\.{0,2}\/)|^[ \t]{0,8}[-*] \S|^> \S|\*\*\S[^*\n]{0,200}\*\*|^```/gm;
const LOOK_AT = 200_000;

/** Tells what a text holds by how it begins and what it is made of; the file's name only tips the balance. */
export function sniffTextFormat(text: string, path: string | null): TextFormat {
  const name = path?.toLowerCase().replace(/\.gz$/, '') ?? '';
  const head = text.slice(0, LOOK_AT);
  if (MHTML.test(head.slice(0, 4_000))) return 'mhtml';
  if (HTML_START.test(head)) return 'html';
  if (FEED_START.test(head)) return 'feed';
  const json = sniffJson(text);
  if (json) return json;
  if (/\.(?:jsonl?|ndjson)$/.test(name)) return 'json';
  const tags = head.match(BLOCK_TAG)?.length ?? 0;
  const startsWithTag = /^\s*<[a-z!]/i.test(head);
  const signs = head.match(MARKDOWN_SIGN)?.length ?? 0;
  const heading = /^#{1,6} \S/m.test(head);
  if (/\.(?:md|markdown)$/.test(name)) return 'markdown';
  if (/\.x?html?$/.test(name) && tags > 0) return 'html';
  if (!startsWithTag && (heading || signs >= 3)) return 'markdown';
  if (tags >= 2 || (startsWithTag && tags >= 1)) return 'html';
  return signs >= 3 ? 'markdown' : 'plain';
}

function sniffJson(text: string): 'jsonl' | 'json' | null {
  const start = text.slice(0, 1_000).trimStart();
  if (start.startsWith('[')) return /^\[\s*(?:[{\]])/.test(start) ? 'json' : null;
  if (!start.startsWith('{')) return null;
  const line = text.trimStart().split('\n', 1)[0]!;
  if (isJson(line)) return 'jsonl';
  // One object over many lines, or JSON Lines whose first line is broken.
  return /^\{\s*"[^"\n]{1,60}"\s*:/.test(start)
    ? /\n\s*\{\s*"/.test(text) && !isJson(text)
      ? 'jsonl'
      : 'json'
    : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
