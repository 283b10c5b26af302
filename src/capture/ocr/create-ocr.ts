import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Box } from '../../model/transcript.ts';
import { detectLines } from './detect-lines.ts';
import { joinBoxes } from './join-boxes.ts';
import { decodeNetwork } from './network/decode-network.ts';
import { encodeNetwork } from './network/encode-network.ts';
import { freeHeight } from './network/free-height.ts';
import { lightenNetwork } from './network/lighten-network.ts';
import { loadOcrPackages, type Sharp } from './ocr-packages.ts';
import type { Pixels } from './pixels.ts';
import { recogniseLines } from './recognise-lines.ts';
import { splitGrounds } from './split-grounds.ts';

/** A line as recognised; its box may have fractions. */
export interface RecognisedLine {
  readonly text: string;
  readonly confidence: number;
  readonly box: Box;
  /** Where each letter's middle stands in the box, 0 to 1. */
  readonly places: readonly number[];
  /** How surely each letter was recognised, 0 to 1; absent where nobody says. */
  readonly certainties?: readonly number[];
}

/** What recognises letters. Loaded once, used for any number of images, one after the other. */
export interface Ocr {
  readonly engine: string;
  readonly sharp: Sharp;
  recognise(image: Pixels): Promise<RecognisedLine[]>;
  /** What stands in boxes that were found in another way; absent where it cannot be asked. */
  recogniseBoxes?(image: Pixels, boxes: readonly Box[]): Promise<RecognisedLine[]>;
  close(): Promise<void>;
}

/** Below this the letters are guesses: doodles, edges of avatars. As PaddleOCR has it. */
const LEAST_CONFIDENCE = 0.5;

/** Loads the models of PaddleOCR's PP-OCRv4. DeskError `no-ocr` where the packages are not installed. */
export async function createOcr(): Promise<Ocr> {
  const { sharp, onnx, models, modelsVersion } = await loadOcrPackages();
  const options = {
    // One core: an image is one task among many.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // Every line has a size of its own, so that no pattern of memory comes again.
    enableMemPattern: false,
    logSeverityLevel: 3,
  };
  const open = async (name: string) => {
    const network = freeHeight(lightenNetwork(decodeNetwork(await readFile(join(models, name)))));
    return onnx.InferenceSession.create(encodeNetwork(network), options);
  };
  const [detection, recognition, alphabet] = await Promise.all([
    open('ch_PP-OCRv4_det_infer.onnx'),
    open('ch_PP-OCRv4_rec_infer.onnx'),
    readFile(join(models, 'ppocr_keys_v1.txt'), 'utf8'),
  ]);
  // The last class is the space, which the list of letters does not have.
  const classes = [...alphabet.replace(/\n$/, '').split('\n'), ' '];
  const recogniseBoxes = async (image: Pixels, boxes: readonly Box[]) => {
    const spelled = await recogniseLines(image, boxes, recognition, onnx, classes);
    return boxes.flatMap((box, index): RecognisedLine[] => {
      const { text, confidence } = spelled[index]!;
      return text.trim() === '' || confidence < LEAST_CONFIDENCE ? [] : [{ ...spelled[index]!, box }];
    });
  };
  return {
    engine: `ppocr-v4@${modelsVersion}`,
    sharp,
    recogniseBoxes,
    async recognise(image) {
      const found = joinBoxes(await detectLines(image, detection, onnx));
      return recogniseBoxes(image, splitGrounds(image, found));
    },
    async close() {
      await detection.release();
      await recognition.release();
    },
  };
}
