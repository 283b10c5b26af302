import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Piscina } from 'piscina';
import { compileLater } from '../compile-later.ts';
import { batchLines } from './batch-lines.ts';
import type { Offsets } from './offsets.ts';
import runRows, { type RowBatch, type RowPipe, type RowResults } from './run-rows.ts';

export interface RowPipeOptions {
  readonly pipe: RowPipe;
  readonly lines: AsyncIterable<string>;
  readonly offsets: Offsets;
  readonly jobs: number;
  readonly out: Writable;
  /** Told of each line that could not be taken. */
  readonly onProblem: (line: number, message: string) => void;
}

/** Batches under way for each thread. */
const AHEAD = 4;

/** Streams JSON lines through a pipe, in order, with `jobs` threads; memory does not grow with the input. */
export async function runRowPipe(options: RowPipeOptions): Promise<void> {
  const { pipe, offsets, out, jobs } = options;
  compileLater();
  const pool = jobs > 1 ? await createPool(jobs) : undefined;
  const run = (batch: RowBatch): Promise<RowResults> => (pool ? pool.run(batch) : runRows(batch));
  const underWay: Promise<RowResults>[] = [];
  const finishOldest = async () => {
    const { output, problems } = await underWay.shift()!;
    // Waits where the reader of the pipe is slower than we are.
    if (output.length > 0 && !out.write(output)) await once(out, 'drain');
    for (const problem of problems) options.onProblem(problem.line, problem.message);
  };
  try {
    for await (const batch of batchLines(options.lines)) {
      const result = run({ pipe, offsets, ...batch });
      // A failure is met where the result is awaited; until then it must not count as unhandled.
      result.catch(() => {});
      underWay.push(result);
      // Batches wait for each worker, so that none of them stands idle while the oldest takes long or is written.
      if (underWay.length >= jobs * AHEAD) await finishOldest();
    }
    while (underWay.length > 0) await finishOldest();
  } finally {
    await pool?.destroy();
  }
}

async function createPool(jobs: number): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({
    filename: new URL('./run-rows.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
}
