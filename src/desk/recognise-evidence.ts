import { readFile } from 'node:fs/promises';
import type { Ocr } from '../capture/ocr/create-ocr.ts';
import { openOcr } from '../capture/ocr/open-ocr.ts';
import { type RecognisedImage, recogniseImage } from '../capture/ocr/recognise-image.ts';
import type { Digest } from '../model/digest.ts';

/** An image of the evidence whose letters are wanted. */
export interface RecognitionTask {
  readonly image: Digest;
  readonly objectPath: string;
}

/** `no-ocr` where nothing that recognises letters is installed; `failed` where what does broke on this image. */
export type RecognitionResult =
  | RecognisedImage
  | { readonly kind: 'no-ocr' }
  | { readonly kind: 'failed'; readonly message: string };

/** What a recognition process answers, and how much memory it holds by then. */
export interface RecognitionAnswer {
  readonly result: RecognitionResult;
  readonly megabytes: number;
}

/** The other end of a recognition process: takes one task after the other, and loads the models with the first. */
let ocr: Promise<Ocr | null> | null = null;
process.on('message', async ({ image, objectPath }: RecognitionTask) => {
  const result = await recognise(image, objectPath);
  const answer: RecognitionAnswer = { result, megabytes: process.memoryUsage().rss / 1e6 };
  process.send!(answer);
});

async function recognise(image: Digest, objectPath: string): Promise<RecognitionResult> {
  try {
    ocr ??= openOcr();
    const engine = await ocr;
    return engine ? await recogniseImage(await readFile(objectPath), image, engine) : { kind: 'no-ocr' };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
