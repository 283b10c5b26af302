import { isMainThread } from 'node:worker_threads';
import { ByteLines } from './byte-lines.ts';
import type { Offsets } from './offsets.ts';
import { RowError } from './row.ts';

/** Writes one line out, without its line feed; writes nothing where it throws. */
type RunRow = (line: string, offsets: Offsets, out: ByteLines, number: number) => void;

/** Loaded where they are asked for: extraction needs none of the readers. */
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

export interface RowResults {
  /** The lines out, in order, in UTF-8, each with its line feed. */
  readonly output: Uint8Array<ArrayBuffer>;
  /** For each line that could not be taken its number and what is wrong. */
  readonly problems: { line: number; message: string }[];
}

/** One for the thread, which takes one batch after the other. */
const out = new ByteLines();

/** Takes a batch of lines through a pipe; runs in this thread or as a worker's task (its default export). */
export default async function runRows({ pipe, offsets, lines, first }: RowBatch): Promise<RowResults> {
  const problems: RowResults['problems'] = [];
  const runRow = await ROW_PIPES[pipe]();
  for (const [index, line] of lines.entries()) {
    try {
      runRow(line, offsets, out, first + index);
      out.write('\n');
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      problems.push({ line: first + index, message: error.message });
    }
  }
  const results: RowResults = { output: out.take(), problems };
  return isMainThread ? results : handOver(results);
}

/** Bytes change hands; strings would be copied, and written down by the one thread that reads and writes. */
async function handOver(results: RowResults): Promise<RowResults> {
  const { move, transferableSymbol, valueSymbol } = await import('piscina');
  const movable = { [transferableSymbol]: results.output.buffer, [valueSymbol]: results };
  // What arrives in the other thread is the value.
  return move(movable as unknown as Parameters<typeof move>[0]) as unknown as RowResults;
}
