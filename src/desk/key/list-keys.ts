import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { LONGEST_LINE, parseJournalLine } from '../../evidence/journal-chain.ts';
import { readLines } from '../../evidence/read-lines.ts';
import type { Digest } from '../../model/digest.ts';

/** A key that signed in a desk. */
export interface DeskKey {
  readonly fingerprint: Digest;
  /** SubjectPublicKeyInfo in DER, base64. */
  readonly publicKey: string;
  /** When it began to sign, ISO 8601 in UTC. */
  readonly since: string;
  /** When it named another in its place; null for a key that still signs. */
  readonly until: string | null;
}

/** The keys of a desk by their journals, the first one first. DeskError `not-found` for a folder that is no desk. */
export async function listKeys(desk: string): Promise<DeskKey[]> {
  const folder = join(desk, 'journal');
  const names = await withDeskErrors(desk, 'read', () => readdir(folder));
  const keys: DeskKey[] = [];
  for (const name of names.filter((each) => each.endsWith('.jsonl'))) {
    let key: DeskKey | null = null;
    for await (const { bytes, whole } of readLines(join(folder, name), LONGEST_LINE)) {
      const line = whole ? parseJournalLine(bytes) : undefined;
      if (!line) break;
      if (line.kind === 'key') {
        key = { fingerprint: line.writer, publicKey: line.publicKey, since: line.time, until: null };
      }
      if (line.kind === 'successor' && key) key = { ...key, until: line.time };
    }
    if (key) keys.push(key);
  }
  return keys.sort((a, b) => (a.since < b.since ? -1 : 1));
}
