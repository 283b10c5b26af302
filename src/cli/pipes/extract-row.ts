import { z } from 'zod';
import { extract } from '../../extract/extract.ts';
import { type Block, BlockSchema } from '../../model/report.ts';
import { findLanguage } from '../../text/language.ts';
import type { ByteLines } from './byte-lines.ts';
import { formatExtraction } from './format-extraction.ts';
import { type Offsets, parseOffsets } from './offsets.ts';
import { parseRow, RowIdSchema } from './row.ts';
import { parseTranscript, TranscriptRowSchema } from './transcript-row.ts';

const ExtractRowSchema = z.looseObject({
  id: RowIdSchema,
  text: z.string(),
  title: z.string().nullish().catch(null),
  published: z.string().nullish(),
  language: z.string().nullish(),
  blocks: z.array(BlockSchema).nullish(),
  transcript: TranscriptRowSchema.nullish().catch(null),
});

/**
 * One line of `hearsay extract`: `{id, text, published?, language?, blocks?, transcript?}` in, statements, mentions,
 * references and incidents out, written to `out`, with spans into that same `text`. Blocks, where given, use the unit of `offsets` too.
 */
export function extractRow(line: string, offsets: Offsets, out: ByteLines): void {
  const row = parseRow(ExtractRowSchema, line);
  const { text } = row;
  const extraction = extract({
    id: String(row.id),
    text,
    blocks: row.blocks
      ? parseOffsets(row.blocks, text, offsets)
      : withTitleApart(blocksByLine(text), text, row.title ?? ''),
    published: row.published ?? null,
    language: row.language ?? findLanguage(text),
    transcript: row.transcript ? parseTranscript(row.transcript, text, offsets) : undefined,
  });
  formatExtraction(row.id, extraction, text, offsets, out);
}

/** Each line that is not blank is a paragraph. */
function blocksByLine(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = skipSpaces(text, 0); start < text.length; ) {
    const line = text.indexOf('\n', start);
    const next = line < 0 ? text.length : line;
    let end = next;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    blocks.push({ role: 'paragraph', start, end });
    start = skipSpaces(text, next);
  }
  return blocks;
}

/** A title that the text begins with, and that no line feed parts from what follows, is a block of its own. */
function withTitleApart(blocks: Block[], text: string, title: string): Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined || title.length < MIN_TITLE || !text.startsWith(title, first.start)) return blocks;
  const start = skipSpaces(text, first.start + title.length);
  if (start >= first.end) return blocks;
  return [{ ...first, end: first.start + title.length }, { ...first, start }, ...rest];
}

/** What is shorter may be the first words of the first sentence. */
const MIN_TITLE = 10;

function skipSpaces(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What `\s` matches. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0;
  return (unit >= 0x2000 && unit <= 0x200a) || OTHER_SPACES.includes(unit);
}

const OTHER_SPACES = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
