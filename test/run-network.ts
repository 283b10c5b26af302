import type { Onnx } from '../src/capture/ocr/ocr-packages.ts';

/** What a network makes of a picture of strokes. */
export async function runNetwork(onnx: Onnx, bytes: Uint8Array, [width, height]: readonly [number, number]) {
  const session = await onnx.InferenceSession.create(bytes, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const input = new onnx.Tensor('float32', drawStrokes(width, height), [1, 3, height, width]);
  const output = (await session.run({ [session.inputNames[0]!]: input }))[session.outputNames[0]!]!;
  const made = { dims: [...output.dims], data: Float32Array.from(output.data) };
  await session.release();
  return made;
}

/** White, with strokes across its middle that are black as letters are, and as far apart. */
function drawStrokes(width: number, height: number): Float32Array {
  const values = new Float32Array(3 * height * width).fill(1);
  for (let at = 0; at < values.length; at++) {
    const x = at % width;
    const y = Math.floor(at / width) % height;
    const isStroke = x % 24 < 4 || (y % 10 < 3 && x % 24 < 16);
    if (isStroke && x > 16 && x < width - 16 && Math.abs(y - height / 2) < 12) values[at] = -1;
  }
  return values;
}
