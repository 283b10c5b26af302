export interface LineBatch {
  readonly lines: string[];
  /** Number of the first line, counted from 1. */
  readonly first: number;
}

// Large enough that handing a batch to a worker does not matter; small enough for flat memory, and for the workers to end
// together: of the fifteen batches of 256 K that a set of 900 reports makes one worker had the odd one alone.
const BATCH_CHARACTERS = 64 * 1024;

/** Gathers lines into batches of some 64 K characters; a longer line is a batch of its own. */
export async function* batchLines(lines: AsyncIterable<string>): AsyncGenerator<LineBatch> {
  let batch: string[] = [];
  let size = 0;
  let first = 1;
  for await (const line of lines) {
    batch.push(line);
    size += line.length;
    if (size < BATCH_CHARACTERS) continue;
    yield { lines: batch, first };
    first += batch.length;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield { lines: batch, first };
}
