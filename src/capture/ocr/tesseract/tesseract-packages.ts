import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sharp } from '../ocr-packages.ts';
import { hasPackages, takePackages } from '../package-folder.ts';

/** The part of `tesseract.js` that is used here. */
export interface TesseractBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
export interface TesseractWord {
  readonly text: string;
  /** In percent. */
  readonly confidence: number;
  readonly bbox: TesseractBox;
  readonly symbols: readonly { readonly text: string; readonly bbox: TesseractBox }[];
}
export interface TesseractBlock {
  readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly TesseractWord[] }[] }[];
}
export interface TesseractWorker {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(
    image: Uint8Array,
    options: Record<string, unknown>,
    output: { blocks: true; text: false },
  ): Promise<{
    data: {
      readonly blocks: readonly TesseractBlock[] | null;
    };
  }>;
  terminate(): Promise<unknown>;
}
export interface Tesseract {
  createWorker(
    languages: readonly string[],
    mode: number,
    options: Record<string, unknown>,
  ): Promise<TesseractWorker>;
}

export interface TesseractPackages {
  readonly sharp: Sharp;
  readonly tesseract: Tesseract;
  readonly version: string;
  /** File of a language's data. */
  readonly dataOf: (language: string) => string;
}

/** Where the lighter packages are installed, with a lockfile of their own. */
export const LIGHT_OCR_FOLDER = fileURLToPath(new URL('../../../../ocr/light', import.meta.url));

/** Whether the lighter reader of letters is installed. */
export function hasTesseract(): boolean {
  return hasPackages(LIGHT_OCR_FOLDER, [
    'sharp',
    'tesseract.js',
    '@tesseract.js-data/eng',
    '@tesseract.js-data/chi_sim',
  ]);
}

/** Loads the packages. DeskError `no-ocr` where they are not installed or do not load on this machine. */
export function loadTesseract(): Promise<TesseractPackages> {
  return takePackages(LIGHT_OCR_FOLDER, async ({ load, resolve, readJson }) => {
    const { version } = readJson(join(dirname(resolve('tesseract.js')), '../package.json')) as {
      version: string;
    };
    return {
      sharp: (await load('sharp')) as Sharp,
      tesseract: (await load('tesseract.js')) as Tesseract,
      version,
      dataOf: (language) =>
        join(
          dirname(resolve(`@tesseract.js-data/${language}/package.json`)),
          '4.0.0_best_int',
          `${language}.traineddata.gz`,
        ),
    };
  });
}
