import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../evidence/digest.ts';
import { LONGEST_LINE, parseJournalLine } from '../evidence/journal-chain.ts';
import { readLines } from '../evidence/read-lines.ts';
import type { Capture } from '../model/capture.ts';
import type { Digest } from '../model/digest.ts';
import type { JournalHead } from '../model/journal-line.ts';

/** What the journal of a desk tells: all captures in the order of their lines, and which texts were read. */
export interface JournalContents {
  readonly captures: readonly Capture[];
  /** Keys made by `readingKey`. */
  readonly readings: ReadonlySet<string>;
  /** Every text version that was ever read, those of older readers too: the lines speak of them. */
  readonly texts: ReadonlySet<Digest>;
  /** Where each writer's chain ends. */
  readonly heads: readonly JournalHead[];
}

export function readingKey(capture: Digest, part: number, reader: string, text: Digest): string {
  return `${capture} ${part} ${reader} ${text}`;
}

/** Reads every chain of a desk. Whether they are whole is the business of `openJournal` and `verify`. */
export async function readJournals(folder: string): Promise<JournalContents> {
  const captures: Capture[] = [];
  const readings = new Set<string>();
  const texts = new Set<Digest>();
  const headsByWriter = new Map<Digest, JournalHead>();
  const chains = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  for (const chain of chains) {
    for await (const { bytes, whole } of readLines(join(folder, chain), LONGEST_LINE)) {
      const line = whole ? parseJournalLine(bytes) : undefined;
      if (!line) break;
      headsByWriter.set(line.writer, { writer: line.writer, lines: line.line, head: digestOf(bytes) });
      if (line.kind === 'capture') captures.push(line.capture);
      if (line.kind === 'reading') {
        readings.add(readingKey(line.capture, line.part, line.reader, line.text));
        texts.add(line.text);
      }
    }
  }
  return { captures, readings, texts, heads: [...headsByWriter.values()] };
}
