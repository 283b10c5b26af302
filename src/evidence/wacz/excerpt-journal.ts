import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capture } from '../../model/capture.ts';
import type { JournalLine } from '../../model/journal-line.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import { LONGEST_LINE, parseJournalLine } from '../journal-chain.ts';
import { readLines } from '../read-lines.ts';

/**
 * Of each chain the lines that tell of these captures, of attempts at their addresses, and whose chain it is, byte for
 * byte: each can be checked by its own signature. Chains that tell of none are left out.
 */
export async function excerptJournal(
  folder: string,
  captures: readonly Capture[],
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = new Set(captures.map(formatCanonicalJson));
  const urls = new Set(captures.map(({ url }) => url));
  const excerpts = new Map<string, Buffer>();
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.jsonl')).sort()) {
    const kept: Buffer[] = [];
    let tells = false;
    for await (const { bytes, whole } of readLines(join(folder, name), LONGEST_LINE)) {
      const line = whole ? parseJournalLine(bytes) : undefined;
      if (!line) break;
      const isWanted =
        (line.kind === 'capture' && wanted.has(formatCanonicalJson(line.capture))) ||
        (line.kind === 'attempt' && urls.has(line.attempt.url));
      tells ||= isWanted || isOfSuccession(line);
      if (isWanted || namesKey(line)) kept.push(bytes, LINE_FEED);
    }
    if (tells) excerpts.set(name, Buffer.concat(kept));
  }
  return excerpts;
}

function namesKey(line: JournalLine): boolean {
  return line.kind === 'key' || line.kind === 'successor';
}

/** Chains of one writer prove one another. */
function isOfSuccession(line: JournalLine): boolean {
  return line.kind === 'successor' || (line.kind === 'key' && line.succeeds !== undefined);
}

const LINE_FEED = Buffer.from('\n');
