import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, ManifestSchema } from '../../model/dossier.ts';
import type { FoundFile } from '../list-files.ts';
import { checkManifestSignature, MANIFEST_FILE, SIGNATURE_FILE } from '../manifest-signature.ts';
import type { Findings } from './findings.ts';
import { describeMisfit, parseJson } from './parse-json.ts';

/**
 * The manifest, if it is as it was signed; undefined where nothing that it says can be relied on.
 * `fingerprint` is the key that must have signed, null where the caller knows none.
 */
export async function checkSeal(
  folder: string,
  present: readonly FoundFile[],
  fingerprint: string | null,
  findings: Findings,
): Promise<Manifest | undefined> {
  const bytes = await readSealFile(folder, MANIFEST_FILE, present, findings);
  const signature = await readSealFile(folder, SIGNATURE_FILE, present, findings);
  if (bytes && signature) checkSigner(bytes, signature, fingerprint, findings);
  const parsed = bytes && ManifestSchema.safeParse(parseJson(bytes));
  if (parsed && !parsed.success && findings.isSound(MANIFEST_FILE)) {
    findings.fail(MANIFEST_FILE, 'bad-format', describeMisfit(parsed.error));
  }
  if (parsed?.success && findings.isSound(MANIFEST_FILE) && findings.isSound(SIGNATURE_FILE)) {
    findings.count('manifest');
    return parsed.data;
  }
  findings.cannotCheck(
    'files',
    'The seal is broken: files that only the manifest vouches for cannot be checked.',
  );
  return undefined;
}

function checkSigner(
  manifest: Uint8Array,
  signature: Uint8Array,
  fingerprint: string | null,
  findings: Findings,
): void {
  const finding = checkManifestSignature(manifest, signature);
  if (!finding.sound) {
    findings.fail(finding.changed, 'bad-signature', 'The seal does not fit: this file was changed after it.');
  } else if (fingerprint === null) {
    findings.cannotCheck(
      'signer',
      `Who signed: the key ${finding.fingerprint} came with the dossier. Compare it with one you know.`,
    );
  } else if (fingerprint !== finding.fingerprint) {
    findings.fail(SIGNATURE_FILE, 'wrong-signer', `Signed by ${finding.fingerprint}, not by ${fingerprint}.`);
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
