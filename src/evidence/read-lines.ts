import { createReadStream } from 'node:fs';

/** One line of a file as bytes, without its line feed. */
export interface Line {
  readonly bytes: Buffer;
  /** Offset of its first byte in the file. */
  readonly start: number;
  /** False for a last line without a line feed, and for one cut off at `longest`. */
  readonly whole: boolean;
}

/**
 * The lines of a file of any size, in order. A line longer than `longest` bytes is given cut off, not whole,
 * and ends the reading: a file of lines does not hold it, and memory should not either.
 */
export async function* readLines(path: string, longest: number): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let held = 0;
  let start = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, from)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(from, feed)]);
      yield { bytes, start, whole: true };
      start += bytes.length + 1;
      from = feed + 1;
      rest = [];
      held = 0;
    }
    rest.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > longest) break;
  }
  if (held > 0) yield { bytes: Buffer.concat(rest), start, whole: false };
}
