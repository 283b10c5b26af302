import type { Reading } from '../model/report.ts';
import { findLanguage } from '../text/language.ts';
import { parseCsv } from './chat/csv-rows.ts';
import { cleanString } from './clean-string.ts';
import { composeText } from './compose-text.ts';
import { createPiece } from './piece.ts';

/** A table has at least so many columns and rows; a text with commas has no such rows. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;
/** Names of columns are short: 「投诉时间」, "complainant". */
const LONGEST_NAME = 24;
/** A clause ends with a cell. */
const SEPARATOR = '; ';
/** So many rows have as many cells as the header names. */
const EVEN = 0.9;

/**
 * Reads a table in CSV as a record, row by row; null where the text is none. Its header is no headline, and a day in a cell
 * is the row's, not the record's.
 */
export function readTable(raw: string, { url }: { readonly url: string | null }): Reading | null {
  const { text: clean, issues } = cleanString(raw);
  const [first = ''] = clean.split('\n', 1);
  if (!/^[^,。！？!?]+(?:,[^,。！？!?]*){2,}$/u.test(first.trim())) return null;
  const { header, rows } = parseCsv(clean);
  const isHeader = header.length >= LEAST_COLUMNS && header.every((name) => isName(name));
  const even = rows.filter((row) => row.length === header.length);
  if (!isHeader || even.length < LEAST_ROWS || even.length < rows.length * EVEN) return null;

  const pieces = [header, ...rows].flatMap((cells) => {
    const trimmed = cells.map((cell) => cell.trim());
    // An empty cell keeps its place, or what follows stands under another name: 答复 empty, 状态 处理中.
    const filled = trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== '') + 1);
    return createPiece('row', filled.join(SEPARATOR)) ?? [];
  });
  const { text, blocks, links } = composeText(pieces);
  return {
    kind: 'record',
    title: null,
    byline: null,
    outlet: null,
    site: null,
    url,
    canonical: null,
    published: null,
    language: findLanguage(text),
    tags: [],
    text,
    blocks: [...blocks],
    links: [...links],
    issues: [...issues],
    reasons: [],
  };
}

/** Not a number and no day, as the cells below are. */
function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/^\d|[.!?]$/u.test(name);
}
