/**
 * Whether an image cannot be opened by any program, as far as its structure tells before a pixel is decoded: a JPEG or
 * PNG whose parts do not follow one another up to the pixels. Other formats, and images whose end is missing, are not
 * looked at here: what decodes them can tell.
 */
export function isBrokenImage(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return !leadsToPixelsOfJpeg(view);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return !leadsToPixelsOfPng(view);
  return false;
}

/** ISO/IEC 10918-1, annex B: segments with a length each, a frame header among them, up to a scan. */
function leadsToPixelsOfJpeg(view: DataView): boolean {
  let hasFrame = false;
  for (let at = 2; at + 4 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return false;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      // A fill byte.
      at += 1;
      continue;
    }
    if (marker === 0xda) return hasFrame;
    // SOF0 to SOF15 without the tables DHT, JPG and DAC between them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) hasFrame = true;
    at += 2 + view.getUint16(at + 2);
  }
  return false;
}

/** ISO/IEC 15948: chunks of length, name, data and check sum, IHDR first, up to IDAT. */
function leadsToPixelsOfPng(view: DataView): boolean {
  for (let at = 8, first = true; at + 8 <= view.byteLength; first = false) {
    const name = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    if (first ? name !== 'IHDR' : !/^[A-Za-z]{4}$/.test(name)) return false;
    if (name === 'IDAT') return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}
