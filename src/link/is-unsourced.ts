import type { Statement } from '../model/statement.ts';

/** Whether words stand in a report without anybody who says them: they are its own, or nobody's. */
export function isUnsourced({ source, sourceFrom }: Pick<Statement, 'source' | 'sourceFrom'>): boolean {
  return source === null && sourceFrom === null;
}
