import type { Offsets } from './offsets.ts';
import { RowError } from './row.ts';

type RunRow = (line: string, offsets: Offsets, number: number) => string;

/** Loaded where they are asked for: extraction needs none of the readers, which take 0.1 s to load. */
const ROW_PIPES = {
  read: async (): Promise<RunRow> => (await import('./read-row.ts')).readRow,
  extract: async (): Promise<RunRow> => (await import('./extract-row.ts')).extractRow,
};
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
export default async function runRows({ pipe, offsets, lines, first }: RowBatch): Promise<RowResults> {
  const results: RowResults = { lines: [], problems: [] };
  const runRow = await ROW_PIPES[pipe]();
  for (const [index, line] of lines.entries()) {
    try {
      results.lines.push(runRow(line, offsets, first + index));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      results.problems.push({ line: first + index, message: error.message });
    }
  }
  return results;
}
