import { open } from 'node:fs/promises';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { DeskError } from '../../model/desk-error.ts';
import { sniffFormat } from '../../read/format.ts';

/** As many bytes as tell a format. */
const HEAD = 64 << 10;

/** Throws a DeskError `no-words` for a file of which no reader would make a text: a recording, an empty one. */
export async function needWords(path: string): Promise<void> {
  const head = await withDeskErrors(path, 'read', async () => {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  });
  if (['binary', 'empty'].includes(sniffFormat(head))) throw new DeskError('no-words', path);
}
