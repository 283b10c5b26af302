import { crc32, deflateRawSync } from 'node:zlib';

// 1980-01-01, the first day that the format can say: the same input gives the same bytes.
const DOS_DATE = (1 << 5) | 1;
const DEFLATE = 8;
const UTF8_NAMES = 0x0800;

/**
 * The bytes of a zip archive with these files, deflated, in this order (APPNOTE 6.3.10, no ZIP64).
 *
 * @param {readonly { readonly path: string, readonly content: string }[]} files
 */
export function writeZip(files) {
  /** @type {Buffer[]} */
  const local = [];
  /** @type {Buffer[]} */
  const central = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path);
    const plain = Buffer.from(file.content);
    const packed = deflateRawSync(plain);

    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0); // version needed
    fields.writeUInt16LE(UTF8_NAMES, 2);
    fields.writeUInt16LE(DEFLATE, 4);
    fields.writeUInt16LE(0, 6); // time
    fields.writeUInt16LE(DOS_DATE, 8);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed);

    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
