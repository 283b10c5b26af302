import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasOcrPackages } from '../capture/ocr/ocr-packages.ts';
import { objectPath } from '../evidence/object-path.ts';
import type { Capture } from '../model/capture.ts';
import type { Digest } from '../model/digest.ts';
import { IMAGE_LINES_FORMAT, type ImageLines } from '../model/image-lines.ts';
import { IMAGE_HEAD, imageTypeOf } from '../model/image-type.ts';
import { parseImageLines } from '../read/screenshot/parse-image-lines.ts';
import type { Unread } from '../read/unread.ts';
import { isBrokenImage } from './is-broken-image.ts';
import type { Desk } from './open-desk.ts';
import type { RecognitionResult } from './recognise-evidence.ts';
import { createRecognitionProcess } from './recognition-process.ts';

export interface RecogniseImagesOptions {
  readonly desk: Desk;
  readonly captures: readonly Capture[];
  /** What was recognised before, by the image's digest. */
  readonly known: ReadonlyMap<Digest, Digest>;
  /** Those of them that the smaller recognition found. */
  readonly light: ReadonlySet<Digest>;
  readonly onRecognised: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** What is known of the letters in the images of a desk. */
export interface RecognisedImages {
  /** The object with the lines, by the image's digest. */
  readonly linesByImage: ReadonlyMap<Digest, Digest>;
  /** Captured files that are such lines: they belong to their images and are no reports. */
  readonly lineFiles: ReadonlySet<Digest>;
  /** Why an image has none, by its digest. */
  readonly unread: ReadonlyMap<Digest, Unread>;
}

/**
 * Finds the letters in the captured images, each once: those that were kept, those that a file beside an image
 * holds, and those of all others, where what recognises letters is installed. They are evidence, with a journal line.
 */
export async function recogniseImages(options: RecogniseImagesOptions): Promise<RecognisedImages> {
  const { desk, captures, signal } = options;
  const linesByImage = new Map(options.known);
  const lineFiles = new Set<Digest>();
  const unread = new Map<Digest, Unread>();
  const keep = async ({ image, engine }: ImageLines, lines: Digest) => {
    linesByImage.set(image, lines);
    await desk.journal.append({ kind: 'image-lines', image, engine, lines });
  };

  // Look which captures are images, and which are lines of one.
  const images = new Set<Digest>();
  const listed = new Map<Digest, ImageLines>();
  for (const digest of new Set(captures.map((capture) => capture.digest))) {
    signal.throwIfAborted();
    const path = join(desk.objects.folder, objectPath(digest));
    const head = await readHead(path);
    if (imageTypeOf(head) !== null) images.add(digest);
    else if (head.includes(IMAGE_LINES_FORMAT)) {
      const lines = parseImageLines(await readFile(path));
      if (lines) listed.set(digest, lines);
    }
  }

  // A file of lines counts where its image is there too.
  for (const [digest, lines] of listed) {
    if (!images.has(lines.image)) continue;
    lineFiles.add(digest);
    if (!linesByImage.has(lines.image)) await keep(lines, digest);
  }

  // Recognise the others, one after the other; those that the smaller recognition read again, once the better is there.
  const isBetterNow = hasOcrPackages();
  const open = [...images].filter(
    (image) => !linesByImage.has(image) || (isBetterNow && options.light.has(image)),
  );
  if (open.length === 0) return { linesByImage, lineFiles, unread };
  const recognition = createRecognitionProcess();
  try {
    for (const [index, image] of open.entries()) {
      const objectFile = join(desk.objects.folder, objectPath(image));
      const outcome = await recognition.recognise({ image, objectPath: objectFile }, signal);
      if (outcome.kind === 'lines')
        await keep(outcome.lines, await desk.objects.put(`${JSON.stringify(outcome.lines)}\n`));
      else if (!linesByImage.has(image)) unread.set(image, await toUnread(outcome, objectFile));
      options.onRecognised(index + 1, open.length);
    }
  } finally {
    recognition.close();
  }
  return { linesByImage, lineFiles, unread };
}

async function toUnread(
  outcome: Exclude<RecognitionResult, { kind: 'lines' }>,
  file: string,
): Promise<Unread> {
  if (outcome.kind === 'refused') return { ...outcome, kind: 'unread' };
  if (outcome.kind === 'failed') return { kind: 'unread', reason: 'broken', message: outcome.message };
  if (isBrokenImage(await readFile(file))) {
    return { kind: 'unread', reason: 'broken', message: 'The image is damaged: it cannot be opened.' };
  }
  return {
    kind: 'unread',
    reason: 'no-ocr',
    message: 'An image; what reads the letters in images is not installed.',
  };
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(IMAGE_HEAD, 256)), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
