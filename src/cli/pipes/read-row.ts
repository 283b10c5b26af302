import { z } from 'zod';
import { readRow as readRecord } from '../../read/read-row.ts';
import type { ByteLines } from './byte-lines.ts';
import { formatRow, type Offsets } from './offsets.ts';
import { parseRow, RowIdSchema } from './row.ts';

const ReadRowSchema = z.looseObject({ id: RowIdSchema });

/** One line of `hearsay read`: `{id, url?, html}` (or a record with `text`) in, the reading out. */
export function readRow(line: string, offsets: Offsets, out: ByteLines, number: number): void {
  const row = parseRow(ReadRowSchema, line);
  const reading = readRecord(row, number);
  out.write(formatRow({ id: row.id, ...reading }, reading.text, offsets));
}
