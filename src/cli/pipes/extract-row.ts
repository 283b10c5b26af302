import { z } from 'zod';
import { extract } from '../../extract/extract.ts';
import { type Block, BlockSchema } from '../../model/report.ts';
import { findLanguage } from '../../text/language.ts';
import { formatSpans, type Offsets, parseOffsets } from './offsets.ts';
import { parseRow, RowIdSchema } from './row.ts';

const ExtractRowSchema = z.looseObject({
  id: RowIdSchema,
  text: z.string(),
  published: z.string().nullish(),
  language: z.string().nullish(),
  blocks: z.array(BlockSchema).nullish(),
});

/**
 * One line of `hearsay extract`: `{id, text, published?, language?, blocks?}` in, statements, mentions,
 * references and incidents out, with spans into that same `text`. Blocks, where given, use the unit of `offsets` too.
 */
export function extractRow(line: string, offsets: Offsets): string {
  const row = parseRow(ExtractRowSchema, line);
  const { text } = row;
  const found = extract({
    id: String(row.id),
    text,
    blocks: row.blocks ? parseOffsets(row.blocks, text, offsets) : blocksByLine(text),
    published: row.published ?? null,
    language: row.language ?? findLanguage(text),
  });
  const { statements, mentions, references, incidents } = found;
  const printed = {
    statements: statements.map(({ report, sourceFrom, ...rest }) => ({ ...rest, source_from: sourceFrom })),
    mentions: mentions.map(({ report, ...rest }) => rest),
    references: references.map(({ report, ...rest }) => rest),
    incidents: incidents.map(({ report, ...rest }) => rest),
  };
  return JSON.stringify({ id: row.id, ...(formatSpans(printed, text, offsets) as object) });
}

/** Each line that is not blank is a paragraph. */
function blocksByLine(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
    role: 'paragraph',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}
