import type { Findings } from './findings.ts';
import { type Folder, readBytes } from './folder.ts';
import { fieldOf, type Json, listOf, stringOf } from './read-json.ts';

/** What a PNG needs to be seen; every other chunk tells something beside the picture. */
const PIXEL_CHUNKS = new Set(['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND']);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The images of a public dossier: a report shows each, as the manifest has it, and there is nothing in it but pixels. */
export async function checkImages(
  folder: Folder,
  digests: ReadonlyMap<string, string>,
  document: Json,
  manifest: Json | undefined,
  findings: Findings,
): Promise<void> {
  const shown = new Map<string, { readonly digest: string; readonly of: string; readonly capture: string }>();
  for (const entry of listOf(document, 'reports')) {
    const derivative = fieldOf(entry, 'derivative');
    if (derivative === undefined) continue;
    shown.set(stringOf(derivative, 'path'), {
      digest: stringOf(derivative, 'digest'),
      of: stringOf(derivative, 'of'),
      capture: stringOf(fieldOf(entry, 'report'), 'capture'),
    });
  }
  const present = [...digests.keys()].filter((path) => path.startsWith('images/'));
  for (const path of new Set([...present, ...shown.keys()])) {
    const image = shown.get(path);
    const listed = listOf(manifest, 'files').find((file) => stringOf(file, 'path') === path);
    if (image === undefined || fieldOf(document, 'kind') !== 'public') findings.fail(path, 'not-public', '');
    else if (!digests.has(path)) {
      if (findings.isSound(path)) findings.fail(path, 'missing', '');
    } else if (digests.get(path) !== image.digest) findings.fail(path, 'changed', image.digest);
    else if (image.of !== image.capture || (listed && stringOf(listed, 'derivativeOf') !== image.of))
      findings.fail(path, 'changed', image.of);
    else if (!holdsPixelsOnly(await readBytes(folder, path))) findings.fail(path, 'not-public', '');
    findings.count('derivatives');
  }
}

function holdsPixelsOnly(content: ArrayBuffer | undefined): boolean {
  const bytes = new Uint8Array(content ?? new ArrayBuffer(0));
  if (!PNG.every((byte, at) => bytes[at] === byte)) return false;
  const view = new DataView(bytes.buffer);
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PIXEL_CHUNKS.has(name)) return false;
    at += 12 + view.getUint32(at);
    if (name === 'IEND') return at === bytes.length;
  }
  return false;
}
