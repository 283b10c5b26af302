import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../model/dossier.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import type { Digested } from '../digest.ts';
import type { Findings } from './findings.ts';

/** What a PNG needs to be seen; all else tells something beside the picture: EXIF, text, time, place, profiles. */
const PIXEL_CHUNKS = new Set(['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND']);

/**
 * The images of a dossier: each is named by a report of a public one with its digest and its original's, as the manifest has
 * them, and holds nothing but pixels.
 */
export async function checkDerivatives(
  folder: string,
  digests: ReadonlyMap<string, Digested>,
  document: DossierDocument,
  manifest: Manifest | undefined,
  findings: Findings,
): Promise<void> {
  const derivatives = new Map(
    document.reports.flatMap(({ report, derivative }) =>
      derivative ? [[derivative.path, { ...derivative, capture: report.capture }] as const] : [],
    ),
  );
  const images = [...digests.keys()].filter((path) => path.startsWith('images/'));
  for (const path of new Set([...images, ...derivatives.keys()])) {
    const derivative = derivatives.get(path);
    if (derivative === undefined || document.kind !== 'public') {
      findings.fail(path, 'not-public', 'No report of a public dossier shows it.');
      continue;
    }
    const { digest, of, capture } = derivative;
    const listed = manifest?.files.find((file) => file.path === path);
    if (!images.includes(path)) {
      if (findings.isSound(path)) findings.fail(path, 'missing', 'A report shows it.');
    } else if (digests.get(path)?.digest !== digest) {
      findings.fail(path, 'changed', `Its report says that its SHA-256 is ${digest}.`);
    } else if (of !== capture || (listed && listed.derivativeOf !== of)) {
      findings.fail(path, 'unknown-reference', 'It is said to be of another original than its report.');
    } else if (!holdsPixelsOnly(await readFile(join(folder, path)))) {
      findings.fail(path, 'not-public', 'It is no PNG of pixels alone.');
    }
    findings.count('derivatives');
  }
}

function holdsPixelsOnly(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!PIXEL_CHUNKS.has(name)) return false;
    at += 12 + bytes.readUInt32BE(at);
    if (name === 'IEND') return at === bytes.length;
  }
  return false;
}
