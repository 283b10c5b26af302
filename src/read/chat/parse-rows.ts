import type { z } from 'zod';
import type { Issue } from '../../model/issue.ts';

export interface ParsedRows<T> {
  readonly rows: readonly T[];
  /** One issue where some elements were no messages, else none. */
  readonly issues: readonly Issue[];
}

/** The elements of a list that are messages; those that are not are counted and left out. */
export function parseRows<S extends z.ZodType>(found: readonly unknown[], schema: S): ParsedRows<z.infer<S>> {
  const rows = found.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  const broken = found.length - rows.length;
  const message = `${broken} of ${found.length} elements of its list are no messages and were left out.`;
  return { rows, issues: broken === 0 ? [] : [{ code: 'broken-record', span: null, message }] };
}
