/**
 * A zip as we write it (PKWARE APPNOTE 6.3): stored entries one after the other from the first byte on, no
 * comment, no descriptor, one fixed time, then the directory and its end. Given names, sizes and checksums there
 * is one way only to write it, so that whoever checks a file can make each of its bytes again. No library's
 * next version changes that.
 */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: number;
  /** CRC-32 of the content. */
  readonly crc: number;
}

/** An entry with the offset of its header. */
export interface PlacedEntry extends ZipEntry {
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, midnight: the first time that a zip can tell. When it was made stands in the package. */
const DATE = 0x0021;
const MOST_32 = 0xffffffff;
const MOST_16 = 0xffff;

/** The header before an entry's content. */
export function formatLocalHeader({ name, bytes, crc }: ZipEntry): Buffer {
  const isLarge = bytes >= MOST_32;
  const extra = isLarge ? extraOf([bytes, bytes]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  writeCommon(header, 4, { bytes, crc, isLarge });
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, Buffer.from(name), extra]);
}

/** Whether a header begins as ours do, whatever it says of its entry. */
export function hasOurHeader(header: Buffer): boolean {
  if (header.length < 30) return false;
  const like = formatLocalHeader({ name: '', bytes: header.readUInt32LE(22), crc: 0 });
  return header.subarray(0, 14).equals(like.subarray(0, 14));
}

/** The header's length is known before the content is. */
export function localHeaderLength(name: string, bytes: number): number {
  return 30 + Buffer.byteLength(name) + (bytes >= MOST_32 ? 20 : 0);
}

/** An entry's record in the directory at the end. */
export function formatCentralRecord({ name, bytes, crc, offset }: PlacedEntry): Buffer {
  const isLarge = bytes >= MOST_32;
  const isFar = offset >= MOST_32;
  const numbers = [...(isLarge ? [bytes, bytes] : []), ...(isFar ? [offset] : [])];
  const extra = numbers.length > 0 ? extraOf(numbers) : Buffer.alloc(0);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(CENTRAL, 0);
  record.writeUInt16LE(versionFor(isLarge || isFar), 4);
  writeCommon(record, 6, { bytes, crc, isLarge: isLarge || isFar, isCapped: isLarge });
  record.writeUInt16LE(Buffer.byteLength(name), 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(isFar ? MOST_32 : offset, 42);
  return Buffer.concat([record, Buffer.from(name), extra]);
}

/** What ends the file: `start` and `bytes` are those of the directory. */
export function formatEnd(directory: { entries: number; start: number; bytes: number }): Buffer {
  const { entries, start, bytes } = directory;
  const is64 = entries >= MOST_16 || start >= MOST_32 || bytes >= MOST_32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(Math.min(entries, MOST_16), 8);
  end.writeUInt16LE(Math.min(entries, MOST_16), 10);
  end.writeUInt32LE(Math.min(bytes, MOST_32), 12);
  end.writeUInt32LE(Math.min(start, MOST_32), 16);
  if (!is64) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(END_64, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(entries), 24);
  end64.writeBigUInt64LE(BigInt(entries), 32);
  end64.writeBigUInt64LE(BigInt(bytes), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(LOCATOR_64, 0);
  locator.writeBigUInt64LE(BigInt(start + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}

/** The fields that both headers share, from "version needed" to the two sizes. */
function writeCommon(
  into: Buffer,
  at: number,
  field: { bytes: number; crc: number; isLarge: boolean; isCapped?: boolean },
): void {
  const size = (field.isCapped ?? field.isLarge) ? MOST_32 : field.bytes;
  into.writeUInt16LE(versionFor(field.isLarge), at);
  into.writeUInt16LE(FLAGS, at + 2);
  into.writeUInt16LE(DATE, at + 8);
  into.writeUInt32LE(field.crc, at + 10);
  into.writeUInt32LE(size, at + 14);
  into.writeUInt32LE(size, at + 18);
}

function versionFor(is64: boolean): number {
  return is64 ? 45 : 20;
}

/** The zip64 field of an entry whose numbers do not fit in 32 bits. */
function extraOf(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  for (const [index, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
  return extra;
}
