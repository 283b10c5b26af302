import { type ImageLines, ImageLinesSchema } from '../../model/image-lines.ts';

/** The recognised letters of an image as they were kept; `undefined` where the bytes are no such list. */
export function parseImageLines(bytes: Uint8Array): ImageLines | undefined {
  try {
    return ImageLinesSchema.safeParse(JSON.parse(new TextDecoder('utf-8').decode(bytes))).data;
  } catch {
    return undefined;
  }
}
