import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { writeChatLab } from '../../publish/chatlab.ts';
import { readCapture } from '../../read/read-capture.ts';
import { writeLine } from '../json-lines.ts';
import { programVersion } from '../program-version.ts';
import type { Words } from '../words/en.ts';

/** Prints each chat of each file as ChatLab 0.0.2, one on a line; a file without one is named on stderr. Gives their number. */
export async function writeChats(paths: readonly string[], out: Writable, words: Words): Promise<number> {
  let without = 0;
  const made = { exportedAt: Math.floor(Date.now() / 1_000), generator: `hearsay ${programVersion()}` };
  for (const path of paths) {
    const bytes = await withDeskErrors(path, 'read', () => readFile(path));
    const outcome = await readCapture({ bytes, path, url: null });
    if (outcome.kind === 'unread') {
      without++;
      console.error(`${path}: ${words.unread[outcome.reason]} (${outcome.message})`);
      continue;
    }
    const chats = outcome.readings.filter(({ transcript }) => transcript !== undefined);
    if (chats.length === 0) {
      without++;
      console.error(words.noChat(path));
    }
    for (const reading of chats) {
      await writeLine(out, JSON.stringify(writeChatLab(reading, reading.transcript!, made)));
    }
  }
  return without;
}
