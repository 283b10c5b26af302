import { extractRow } from './extract-row.ts';
import type { Offsets } from './offsets.ts';
import { readRow } from './read-row.ts';
import { RowError } from './row.ts';

export const ROW_PIPES = { read: readRow, extract: extractRow } as const;
export type RowPipe = keyof typeof ROW_PIPES;

export interface RowBatch {
  readonly pipe: RowPipe;
  readonly offsets: Offsets;
  readonly lines: readonly string[];
  /** Number of the first line in the whole input, counted from 1. */
  readonly first: number;
}

/** The lines out, in order, and for each line that could not be taken its number and what is wrong. */
export interface RowResults {
  readonly lines: string[];
  readonly problems: { line: number; message: string }[];
}

/** Takes a batch of lines through a pipe; runs in this thread or as a worker's task (its default export). */
export default function runRows({ pipe, offsets, lines, first }: RowBatch): RowResults {
  const results: RowResults = { lines: [], problems: [] };
  for (const [index, line] of lines.entries()) {
    try {
      results.lines.push(ROW_PIPES[pipe](line, offsets, first + index));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      results.problems.push({ line: first + index, message: error.message });
    }
  }
  return results;
}
