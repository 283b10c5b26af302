import type { Sharp } from '../ocr/ocr-packages.ts';
import type { Pixels } from '../ocr/pixels.ts';

/** A PNG of these pixels and of nothing else: no EXIF, no place, no profile, no text. */
export function encodePng({ data, width, height }: Pixels, sharp: Sharp): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
