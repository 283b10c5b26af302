import { open } from 'node:fs/promises';

const HEADER =
  /^\s*\{[^\n]*"_type"\s*:\s*"header"[^\n]*"chatlab"|^\s*\{[^\n]*"chatlab"[^\n]*"_type"\s*:\s*"header"/;
const LOOK_AT = 4_096;

/** True of JSON Lines that are one chat (ChatLab) and no rows; false of a file that cannot be opened. */
export async function isChatLines(path: string): Promise<boolean> {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK_AT), 0, LOOK_AT, 0);
    return HEADER.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}
