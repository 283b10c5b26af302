/** PNG, JPEG, GIF, WebP, TIFF, BMP, and HEIF with AVIF: how their files begin. `.` stands for any byte. */
const SIGNATURES = [
  '89 50 4e 47',
  'ff d8 ff',
  '47 49 46 38',
  '52 49 46 46 . . . . 57 45 42 50',
  '49 49 2a 00',
  '4d 4d 00 2a',
  '42 4d . . . . 00 00 00 00',
  '. . . . 66 74 79 70 68 65 69',
  '. . . . 66 74 79 70 61 76 69 66',
].map((signature) => signature.split(' ').map((byte) => (byte === '.' ? null : Number.parseInt(byte, 16))));

/** How many bytes tell. */
export const IMAGE_HEAD = 12;

/** Whether bytes begin as an image does. */
export function isImage(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, at) => byte === null || bytes[at] === byte));
}
