/** When it was made; digitised; last changed. The earlier ones say more of when the image was made. */
const DATE_TAGS = [0x9003, 0x9004, 0x0132];
/** Where the list with the first two stands. */
const EXIF_LIST = 0x8769;
const ASCII = 2;
/** `2026:07:14 21:03:44` */
const DATE_LENGTH = 20;
/** A list of a real image has a few dozen entries; a damaged one may claim 65,535. */
const MOST_ENTRIES = 512;

/**
 * The day that an image's own data say it was made on (Exif 2.32, section 4.6), as an ISO date: a JPEG's, a PNG's or a
 * WebP's. Null where they do not say. It is what the camera's or phone's clock said, and whoever has the file can write it.
 */
export function readExifDay(bytes: Uint8Array): string | null {
  const block = findExif(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (block === null) return null;
  try {
    return readDay(block);
  } catch (error) {
    // An offset of a damaged block leads out of it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readDay(block: DataView): string | null {
  const order = textAt(block, 0, 2);
  if (order !== 'II' && order !== 'MM') return null;
  const isLittle = order === 'II';
  const datesByTag = new Map<number, string>();
  const readList = (at: number): number | null => {
    const count = Math.min(block.getUint16(at, isLittle), MOST_ENTRIES);
    let inner: number | null = null;
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const tag = block.getUint16(entry, isLittle);
      const value = block.getUint32(entry + 8, isLittle);
      if (tag === EXIF_LIST) inner = value;
      const isDate = block.getUint16(entry + 2, isLittle) === ASCII && DATE_TAGS.includes(tag);
      if (isDate && block.getUint32(entry + 4, isLittle) === DATE_LENGTH) {
        datesByTag.set(tag, textAt(block, value, DATE_LENGTH - 1));
      }
    }
    return inner;
  };
  const inner = readList(block.getUint32(4, isLittle));
  if (inner !== null) readList(inner);
  for (const tag of DATE_TAGS) {
    const day = /^((?:19|20)\d{2}):(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01]) /.exec(datesByTag.get(tag) ?? '');
    if (day) return `${day[1]}-${day[2]}-${day[3]}`;
  }
  return null;
}

/** The TIFF block with an image's data, without the head that its format puts before it. */
function findExif(file: DataView): DataView | null {
  if (textAt(file, 0, 2) === '\xff\xd8') return findInJpeg(file);
  if (textAt(file, 1, 3) === 'PNG') return findInChunks(file, 8, 'eXIf', PNG);
  if (textAt(file, 8, 4) === 'WEBP') return findInChunks(file, 12, 'EXIF', WEBP);
  return null;
}

function findInJpeg(file: DataView): DataView | null {
  for (let at = 2; at + 4 <= file.byteLength && file.getUint8(at) === 0xff; ) {
    const length = file.getUint16(at + 2);
    if (textAt(file, at + 4, 6) === 'Exif\0\0') return part(file, at + 10, length - 8);
    // The image itself begins.
    if (file.getUint8(at + 1) === 0xda) return null;
    at += 2 + length;
  }
  return null;
}

/** How a format of chunks writes one: where its length and its name stand, and what is around it. */
interface ChunkForm {
  readonly length: number;
  readonly name: number;
  readonly isLittle: boolean;
  /** Bytes from the beginning of one to that of the next, for a body of `length`. */
  readonly step: (length: number) => number;
}
const PNG: ChunkForm = { length: 0, name: 4, isLittle: false, step: (length) => 12 + length };
const WEBP: ChunkForm = { length: 4, name: 0, isLittle: true, step: (length) => 8 + length + (length % 2) };

function findInChunks(file: DataView, from: number, name: string, form: ChunkForm): DataView | null {
  for (let at = from; at + 8 <= file.byteLength; ) {
    const length = file.getUint32(at + form.length, form.isLittle);
    if (textAt(file, at + form.name, 4) === name) {
      // Some writers of WebP keep the head of a JPEG.
      const head = textAt(file, at + 8, 6) === 'Exif\0\0' ? 6 : 0;
      return part(file, at + 8 + head, length - head);
    }
    at += form.step(length);
  }
  return null;
}

function part(file: DataView, at: number, length: number): DataView | null {
  const whole = Math.min(length, file.byteLength - at);
  return whole < 8 ? null : new DataView(file.buffer, file.byteOffset + at, whole);
}

/** Bytes as letters; fewer where the data end. */
function textAt(data: DataView, at: number, length: number): string {
  let text = '';
  for (let index = at; index < Math.min(at + length, data.byteLength); index++) {
    text += String.fromCharCode(data.getUint8(index));
  }
  return text;
}
