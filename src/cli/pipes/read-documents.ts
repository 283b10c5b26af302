import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { readCapture } from '../../read/read-capture.ts';
import { writeLine } from '../json-lines.ts';
import type { Words } from '../words/en.ts';
import { formatRow, type Offsets } from './offsets.ts';

/** Prints a line for each reading of each file; a file that is not read is named on stderr. Gives their number. */
export async function readDocuments(
  paths: readonly string[],
  offsets: Offsets,
  out: Writable,
  words: Words,
): Promise<number> {
  let notRead = 0;
  for (const path of paths) {
    const outcome = await readCapture({
      bytes: await withDeskErrors(path, 'read', () => readFile(path)),
      path,
      url: null,
    });
    if (outcome.kind === 'unread') {
      notRead++;
      console.error(`${path}: ${words.unread[outcome.reason]} (${outcome.message})`);
      continue;
    }
    for (const [part, reading] of outcome.readings.entries()) {
      const id = outcome.readings.length === 1 ? path : `${path}#${part}`;
      await writeLine(out, formatRow({ id, ...reading }, reading.text, offsets));
    }
  }
  return notRead;
}
