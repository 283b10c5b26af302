import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../../model/digest.ts';
import { type Manifest, ManifestSchema } from '../../model/dossier.ts';
import type { FoundFile } from '../list-files.ts';
import { checkManifestSignature, MANIFEST_FILE, SIGNATURE_FILE } from '../manifest-signature.ts';
import type { Findings } from './findings.ts';
import { describeMisfit, parseJson } from './parse-json.ts';

export interface Seal {
  /** Undefined where nothing that it says can be relied on. */
  readonly manifest: Manifest | undefined;
  /** The key that signed it; null where no signature fits. */
  readonly signer: Digest | null;
}

/** The manifest, if it is as it was signed, and by which key. */
export async function checkSeal(
  folder: string,
  present: readonly FoundFile[],
  findings: Findings,
): Promise<Seal> {
  const bytes = await readSealFile(folder, MANIFEST_FILE, present, findings);
  const signature = await readSealFile(folder, SIGNATURE_FILE, present, findings);
  const signer = bytes && signature ? signerOf(bytes, signature, findings) : null;
  const parsed = bytes && ManifestSchema.safeParse(parseJson(bytes));
  if (parsed && !parsed.success && findings.isSound(MANIFEST_FILE)) {
    findings.fail(MANIFEST_FILE, 'bad-format', describeMisfit(parsed.error));
  }
  if (parsed?.success && findings.isSound(MANIFEST_FILE) && findings.isSound(SIGNATURE_FILE)) {
    findings.count('manifest');
    return { manifest: parsed.data, signer };
  }
  findings.cannotCheck(
    'files',
    'The seal is broken: files that only the manifest vouches for cannot be checked.',
  );
  return { manifest: undefined, signer };
}

function signerOf(manifest: Uint8Array, signature: Uint8Array, findings: Findings): Digest | null {
  const finding = checkManifestSignature(manifest, signature);
  if (!finding.sound) {
    findings.fail(finding.changed, 'bad-signature', 'The seal does not fit: this file was changed after it.');
    return null;
  }
  return finding.fingerprint;
}

/**
 * Whether the key that signed is the one that must have, or one that the journals prove to be of the same writer.
 * Where no key is asked for, anybody's will do, and that is said.
 */
export function checkSigner(
  path: string,
  signer: Digest | null,
  asked: Digest | null,
  isSameWriter: (a: Digest, b: Digest) => boolean,
  findings: Findings,
): void {
  if (signer === null) return;
  if (asked === null) {
    findings.cannotCheck(
      'signer',
      `Who signed: the key ${signer} came with it. Compare it with one you know.`,
    );
  } else if (!isSameWriter(signer, asked)) {
    findings.fail(path, 'wrong-signer', `Signed by ${signer}, not by ${asked}.`);
  }
}

async function readSealFile(
  folder: string,
  name: string,
  present: readonly FoundFile[],
  findings: Findings,
): Promise<Uint8Array | undefined> {
  const found = present.find(({ path }) => path === name);
  if (!found) {
    findings.fail(name, 'missing', 'Not in the folder.');
  } else if (found.kind !== 'file') {
    findings.fail(name, 'not-a-file', 'A dossier holds plain files only.');
  } else {
    try {
      return await readFile(join(folder, name));
    } catch (error) {
      findings.fail(name, 'unreadable', String(error));
    }
  }
  return undefined;
}
