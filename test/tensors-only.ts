import type { Onnx } from '../src/capture/ocr/ocr-packages.ts';

/** Holds tensors and runs nothing: for networks that a test invents. */
export const TENSORS_ONLY = {
  Tensor: class {
    readonly data: Float32Array;
    readonly dims: number[];
    constructor(_type: string, data: Float32Array, dims: number[]) {
      this.data = data;
      this.dims = dims;
    }
  },
} as unknown as Onnx;
