import { createVerifier } from './crypto.ts';
import type { Findings } from './findings.ts';
import { fieldOf, type Json, stringOf } from './read-json.ts';

/**
 * Keys that go on one after the other say so on both sides: the last line of the one names the next, whose first line names
 * that line. `lines`: digest -> the line that has it.
 */
export async function checkSuccession(lines: ReadonlyMap<string, Json>, findings: Findings): Promise<void> {
  // Digest of a line -> the key that it names; key -> the line that it says it follows.
  const named = new Map<string, string>();
  const followed = new Map<string, string>();
  for (const [digest, line] of lines) {
    const writer = stringOf(line, 'writer');
    if (fieldOf(line, 'kind') === 'successor') {
      const next = await createVerifier(stringOf(line, 'publicKey'));
      named.set(digest, next?.fingerprint ?? '');
    } else if (fieldOf(line, 'succeeds') !== undefined) {
      followed.set(writer, stringOf(line, 'succeeds'));
    }
  }
  for (const [key, line] of followed) {
    if (named.get(line) !== key) findings.fail(chainOf(key), 'broken-chain', line);
  }
  for (const [line, key] of named) {
    if (followed.get(key) !== line) findings.fail(chainOf(key), 'missing', line);
  }
}

function chainOf(key: string): string {
  return `journal/${key.slice(0, 16)}.jsonl`;
}
