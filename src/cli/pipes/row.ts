import type { z } from 'zod';
import { z as schema } from 'zod';

/** Ids are the caller's: text or number, given back as they came. */
export const RowIdSchema = schema.union([schema.string(), schema.number()]);

/** What is said of a line that holds no row at all. */
export const NOT_JSON = 'not JSON';

/** What is wrong with a line, in one short sentence; the pipe names the line and goes on. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/** The row that a line of JSON holds; throws a RowError that says which field is missing or wrong. */
export function parseRow<T>(row: z.ZodType<T>, line: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RowError(NOT_JSON);
  }
  const parsed = row.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new RowError(`${issue.path.join('.') || 'row'}: ${issue.message}`);
}
