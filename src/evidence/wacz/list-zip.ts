import type { FileHandle } from 'node:fs/promises';

/** An entry as one of a zip's two lists tells it. */
export interface ListedEntry {
  readonly name: string;
  readonly bytes: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const MOST_32 = 0xffffffff;
/** A directory of a million entries; more is no archive of ours. */
const MOST_DIRECTORY = 256 << 20;

/** The entries as the headers before their contents tell, as far as those follow one another from the first byte on. */
export async function listHeaders(file: FileHandle): Promise<ListedEntry[]> {
  const found: ListedEntry[] = [];
  for (let at = 0; ; ) {
    const header = await readAt(file, at, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) return found;
    const [nameLength, extraLength] = [header.readUInt16LE(26), header.readUInt16LE(28)];
    const rest = await readAt(file, at + 30, nameLength + extraLength);
    const size = header.readUInt32LE(22);
    const bytes = size === MOST_32 ? sizeIn(rest.subarray(nameLength)) : size;
    found.push({ name: rest.subarray(0, nameLength).toString(), bytes });
    at += 30 + nameLength + extraLength + bytes;
  }
}

/** The entries as the directory at the end tells; `[]` where there is none, or its end is not as we write it. */
export async function listDirectory(file: FileHandle, size: number): Promise<ListedEntry[]> {
  const end = await readAt(file, Math.max(0, size - 98), Math.min(size, 98));
  if (end.length < 22 || end.readUInt32LE(end.length - 22) !== 0x06054b50) return [];
  let bytes = end.readUInt32LE(end.length - 10);
  let start = end.readUInt32LE(end.length - 6);
  if (end.length === 98 && end.readUInt32LE(0) === 0x06064b50) {
    bytes = Number(end.readBigUInt64LE(40));
    start = Number(end.readBigUInt64LE(48));
  }
  if (bytes > MOST_DIRECTORY || start + bytes > size) return [];
  const directory = await readAt(file, start, bytes);
  const found: ListedEntry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL; ) {
    const [nameLength, extraLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
    const commentLength = directory.readUInt16LE(at + 32);
    const name = directory.subarray(at + 46, at + 46 + nameLength).toString();
    const short = directory.readUInt32LE(at + 24);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    found.push({ name, bytes: short === MOST_32 ? sizeIn(extra) : short });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return found;
}

/** The first number of a zip64 field; what no file can have where there is none. */
function sizeIn(extra: Buffer): number {
  return extra.length >= 12 && extra.readUInt16LE(0) === 1
    ? Number(extra.readBigUInt64LE(4))
    : Number.MAX_SAFE_INTEGER;
}

/** Bytes of a file; fewer where it ends. */
export async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(buffer, read, length - read, at + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return buffer.subarray(0, read);
}
