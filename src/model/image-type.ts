/** How the files of each format begin; `.` stands for any byte. */
const SIGNATURES = [
  ['image/png', '89 50 4e 47'],
  ['image/jpeg', 'ff d8 ff'],
  ['image/gif', '47 49 46 38'],
  ['image/webp', '52 49 46 46 . . . . 57 45 42 50'],
  ['image/tiff', '49 49 2a 00'],
  ['image/tiff', '4d 4d 00 2a'],
  ['image/bmp', '42 4d . . . . 00 00 00 00'],
  ['image/heic', '. . . . 66 74 79 70 68 65 69'],
  ['image/avif', '. . . . 66 74 79 70 61 76 69 66'],
].map(([type, signature]) => ({
  type: type!,
  bytes: signature!.split(' ').map((byte) => (byte === '.' ? null : Number.parseInt(byte, 16))),
}));

/** How many bytes tell. */
export const IMAGE_HEAD = 12;

/** The media type of an image by its first bytes; null for what is none. SVG is a document, and none of these. */
export function imageTypeOf(head: Uint8Array): string | null {
  return (
    SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => byte === null || head[at] === byte))?.type ??
    null
  );
}
