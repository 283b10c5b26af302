import { z } from 'zod';
import { DigestSchema } from './digest.ts';
import { BoxSchema } from './transcript.ts';

export const IMAGE_LINES_FORMAT = 'hearsay-image-lines';

/** A colour as `#rrggbb`. */
const ColourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** One line of letters in an image: `ink` on `ground`. `confidence` is the mean over its letters, 0 to 1. */
export const ImageLineSchema = z.strictObject({
  text: z.string().min(1),
  confidence: z.number().min(0).max(1),
  box: BoxSchema,
  ink: ColourSchema,
  ground: ColourSchema,
});
export type ImageLine = z.infer<typeof ImageLineSchema>;

/** An area of one colour that lies around a line of letters: a bubble, a card, a bar. */
export const ImagePanelSchema = z.strictObject({ box: BoxSchema, colour: ColourSchema });
export type ImagePanel = z.infer<typeof ImagePanelSchema>;

/** What had to be left out or mended while the image was opened. */
export const ImageNoteSchema = z.enum(['first-frame', 'truncated', 'sixteen-bit', 'cmyk', 'turned']);
export type ImageNote = z.infer<typeof ImageNoteSchema>;

/**
 * What the recognition of letters found in one image; the file `*.lines.json`, and an object of its own in the
 * evidence. A reader makes a report of it without recognising anything again.
 *
 * - `image`: SHA-256 of the image's bytes.
 * - `engine`: name and version of what recognised the letters, such as `ppocr-v4@1.4.2`.
 * - `width`, `height`: pixels of the image as it is shown, turned as its EXIF data say. All boxes count in these.
 * - `tilt`: where the image was turned by some degrees clockwise, as a photograph of a screen, and made straight about its
 *   middle: how far, and the size that it had. `width` and `height` are those of the straight one. Not there where it was upright.
 * - `ground`: the colour that most of the image has.
 * - `panels`, `pictures`: areas of one colour around letters, and areas that hold none: avatars, photographs.
 */
export const ImageLinesSchema = z.strictObject({
  format: z.literal(IMAGE_LINES_FORMAT),
  version: z.literal(1),
  image: DigestSchema,
  engine: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  tilt: z
    .strictObject({
      degrees: z.number().min(-45).max(45),
      width: z.int().positive(),
      height: z.int().positive(),
    })
    .optional(),
  ground: ColourSchema,
  lines: z.array(ImageLineSchema),
  panels: z.array(ImagePanelSchema),
  pictures: z.array(z.strictObject({ box: BoxSchema })),
  notes: z.array(ImageNoteSchema),
});
export type ImageLines = z.infer<typeof ImageLinesSchema>;

/** Whether letters were recognised by the smaller recognition, `tesseract@7.0.0`, which reads more of them wrongly. */
export function isLightEngine(engine: string): boolean {
  return engine.startsWith('tesseract@');
}
