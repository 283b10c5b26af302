import { createVerifier, digestOf } from './crypto.ts';
import type { Findings } from './findings.ts';
import { type Folder, readBytes } from './folder.ts';
import { type Json, listOf, parseJson, stringOf } from './read-json.ts';

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig.json';
/** The token of a time-stamp authority over the manifest. */
export const TIME_PROOF = 'manifest.tsr';
/** What stands beside the manifest's list, because it is about the manifest. */
export const UNLISTED: ReadonlySet<string> = new Set([MANIFEST, SIGNATURE, TIME_PROOF, 'manifest.tsq']);

/** The manifest, if it is as it was signed; undefined where nothing that it says can be relied on. */
export async function checkSeal(folder: Folder, findings: Findings): Promise<Json | undefined> {
  const manifestBytes = await readBytes(folder, MANIFEST);
  const signatureBytes = await readBytes(folder, SIGNATURE);
  if (manifestBytes === undefined) findings.fail(MANIFEST, 'missing', '');
  if (signatureBytes === undefined) findings.fail(SIGNATURE, 'missing', '');
  if (manifestBytes !== undefined && signatureBytes !== undefined) {
    await checkSigner(manifestBytes, signatureBytes, findings);
    const manifest = parseJson(manifestBytes);
    if (findings.isSound(MANIFEST) && listOf(manifest, 'files').length === 0) {
      findings.fail(MANIFEST, 'bad-format', '');
    }
    if (findings.isSound(MANIFEST) && findings.isSound(SIGNATURE)) {
      findings.count('manifest');
      return manifest;
    }
  }
  findings.cannotCheck('files');
  return undefined;
}

/** Where the signature does not fit, the digest that its file repeats tells which of the two was changed. */
async function checkSigner(
  manifest: ArrayBuffer,
  signatureBytes: ArrayBuffer,
  findings: Findings,
): Promise<void> {
  const signature = parseSignature(signatureBytes);
  const key = signature && (await createVerifier(signature.publicKey));
  if (!signature || !key || key.fingerprint !== signature.fingerprint) {
    findings.fail(SIGNATURE, 'bad-signature', '');
    return;
  }
  const hasDigest = (await digestOf(manifest)) === signature.manifest;
  const isSigned = key.isSigned === null ? null : await key.isSigned(manifest, signature.signature);
  if (isSigned === null) findings.cannotCheck('signatures');
  if (!hasDigest || isSigned === false) {
    findings.fail(hasDigest || isSigned ? SIGNATURE : MANIFEST, 'bad-signature', '');
  }
  findings.cannotCheck('signer', key.fingerprint);
}

/** There is one way only to write a signature file, so that no byte of it can change unseen. */
function parseSignature(bytes: ArrayBuffer) {
  const parsed = parseJson(bytes);
  const [algorithm, manifest, fingerprint, publicKey, signature] = [
    'algorithm',
    'manifest',
    'fingerprint',
    'publicKey',
    'signature',
  ].map((key) => stringOf(parsed, key)) as [string, string, string, string, string];
  const written = `${JSON.stringify({ algorithm, manifest, fingerprint, publicKey, signature }, null, 2)}\n`;
  const isSame =
    algorithm === 'Ed25519' && written === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return isSame ? { manifest, fingerprint, publicKey, signature } : undefined;
}
