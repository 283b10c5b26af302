import { z } from 'zod';
import { readRow as readRecord } from '../../read/read-row.ts';
import { formatRow, type Offsets } from './offsets.ts';
import { parseRow, RowIdSchema } from './row.ts';

const ReadRowSchema = z.looseObject({ id: RowIdSchema });

/** One line of `hearsay read`: `{id, url?, html}` (or a record with `text`) in, the reading out. */
export function readRow(line: string, offsets: Offsets, number: number): string {
  const row = parseRow(ReadRowSchema, line);
  const reading = readRecord(row, number);
  return formatRow({ id: row.id, ...reading }, reading.text, offsets);
}
