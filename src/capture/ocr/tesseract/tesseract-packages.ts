import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DeskError } from '../../../model/desk-error.ts';
import type { Sharp } from '../ocr-packages.ts';

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

const PACKAGES = ['sharp', 'tesseract.js', '@tesseract.js-data/eng', '@tesseract.js-data/chi_sim'];

export function hasTesseract(folder: string = LIGHT_OCR_FOLDER): boolean {
  return PACKAGES.every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')));
}

/** Loads the packages. DeskError `no-ocr` where they are not installed or do not load on this machine. */
export async function loadTesseract(folder: string = LIGHT_OCR_FOLDER): Promise<TesseractPackages> {
  try {
    const require = createRequire(join(folder, 'package.json'));
    const load = async (name: string) => {
      const module = await import(pathToFileURL(require.resolve(name)).href);
      return module.default ?? module;
    };
    return {
      sharp: (await load('sharp')) as Sharp,
      tesseract: (await load('tesseract.js')) as Tesseract,
      version: (
        require(join(dirname(require.resolve('tesseract.js')), '../package.json')) as { version: string }
      ).version,
      dataOf: (language) =>
        join(
          dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)),
          '4.0.0_best_int',
          `${language}.traineddata.gz`,
        ),
    };
  } catch (error) {
    throw new DeskError('no-ocr', folder, { cause: error });
  }
}
