import { digestOf } from './crypto.ts';
import { createSha256 } from './sha256.ts';

/** What the browser hashes at once, at ten times the speed of ours; above this it would have to hold too much. */
const MOST_AT_ONCE = 256 << 20;

/** SHA-256 of a file of any size; undefined where it cannot be read. */
export async function digestOfFile(file: File, mostAtOnce = MOST_AT_ONCE): Promise<string | undefined> {
  try {
    if (file.size <= mostAtOnce) return await digestOf(await file.arrayBuffer());
    const hash = createSha256();
    const reader = file.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) hash.add(piece.value);
    return hash.digest();
  } catch {
    return undefined;
  }
}
