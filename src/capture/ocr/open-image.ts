import type { ImageNote } from '../../model/image-lines.ts';
import type { Sharp, SharpMetadata } from './ocr-packages.ts';
import type { Pixels } from './pixels.ts';

/**
 * Most pixels that are decoded: a stitched screenshot of 1440 × 40,000. At three bytes a pixel that is 180 MB; what
 * declares more is refused before anything is decoded.
 */
export const MOST_PIXELS = 60_000_000;
/** Less than this on a side holds no letter. */
const LEAST_SIDE = 8;

export type OpenedImage =
  | { readonly kind: 'pixels'; readonly pixels: Pixels; readonly notes: readonly ImageNote[] }
  | {
      readonly kind: 'refused';
      readonly reason: 'broken' | 'too-large' | 'no-text';
      readonly message: string;
    };

/**
 * Decodes an image as it is shown: turned as its EXIF data say, on white where it is transparent, the first frame
 * where it moves, eight bits a colour. What is missing of a truncated one is grey, and noted. Never throws.
 */
export async function openImage(bytes: Uint8Array, sharp: Sharp): Promise<OpenedImage> {
  let facts: SharpMetadata;
  try {
    facts = await sharp(bytes, { failOn: 'none', limitInputPixels: false }).metadata();
  } catch (error) {
    return refuse('broken', `No image can be made of it: ${firstLine(error)}.`);
  }

  // Believe the declared size before a byte is decoded.
  const { width, height } = facts;
  if (width * height > MOST_PIXELS) {
    const declared = `${width} × ${height}`;
    return refuse('too-large', `It declares ${declared} pixels; the limit is ${MOST_PIXELS / 1e6} million.`);
  }
  if (Math.min(width, height) < LEAST_SIDE) {
    return refuse('no-text', `An image of ${width} × ${height} pixels holds no letters.`);
  }

  // Decode strictly; where the end is missing, once more for what is there.
  const notes: ImageNote[] = [];
  if ((facts.pages ?? 1) > 1) notes.push('first-frame');
  if (facts.depth === 'ushort') notes.push('sixteen-bit');
  if (facts.space === 'cmyk') notes.push('cmyk');
  if ((facts.orientation ?? 1) > 1) notes.push('turned');
  try {
    return { kind: 'pixels', pixels: await decode(bytes, sharp, 'truncated'), notes };
  } catch {
    try {
      return { kind: 'pixels', pixels: await decode(bytes, sharp, 'none'), notes: [...notes, 'truncated'] };
    } catch (error) {
      return refuse('broken', `The image is damaged: ${firstLine(error)}.`);
    }
  }
}

async function decode(bytes: Uint8Array, sharp: Sharp, failOn: 'truncated' | 'none'): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { failOn, limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels === 3) return { data, width: info.width, height: info.height };
  // Grey images keep one channel.
  const rgb = new Uint8Array(info.width * info.height * 3);
  for (let at = 0; at < info.width * info.height; at++)
    rgb.fill(data[at * info.channels]!, at * 3, at * 3 + 3);
  return { data: rgb, width: info.width, height: info.height };
}

function refuse(reason: 'broken' | 'too-large' | 'no-text', message: string): OpenedImage {
  return { kind: 'refused', reason, message };
}

function firstLine(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return line.trim().replace(/[\s.]+$/, '') || 'unknown fault';
}
