import { type ManifestSignature, ManifestSignatureSchema } from '../model/dossier.ts';
import { digestOf } from './digest.ts';
import { createVerifier, type Signer } from './signer.ts';

export const MANIFEST_FILE = 'manifest.json';
export const SIGNATURE_FILE = 'manifest.sig.json';
/** A time-stamp token over manifest.json, and what its authority was asked (RFC 3161). */
export const TIME_PROOF_FILE = 'manifest.tsr';
export const TIME_REQUEST_FILE = 'manifest.tsq';

/** The content of manifest.sig.json for the exact bytes of manifest.json. */
export function signManifest(manifest: Uint8Array, signer: Signer): string {
  return formatManifestSignature({
    algorithm: 'Ed25519',
    manifest: digestOf(manifest),
    fingerprint: signer.fingerprint,
    publicKey: signer.publicKey,
    signature: signer.sign(manifest),
  });
}

/** There is one way only to write a signature file, so that no byte of it can change unseen. */
export function formatManifestSignature(signature: ManifestSignature): string {
  const { algorithm, manifest, fingerprint, publicKey, signature: signed } = signature;
  return `${JSON.stringify({ algorithm, manifest, fingerprint, publicKey, signature: signed }, null, 2)}\n`;
}

/** Which of the two files is not as it was sealed, or whose signature it is. */
export type SignatureFinding =
  | { readonly sound: true; readonly fingerprint: string }
  | { readonly sound: false; readonly changed: typeof MANIFEST_FILE | typeof SIGNATURE_FILE };

/**
 * Checks a detached signature. Where it does not fit, the digest that it repeats tells which file was
 * changed: the manifest, if it has neither that digest nor the signature; else the signature file.
 */
export function checkManifestSignature(manifest: Uint8Array, content: Uint8Array): SignatureFinding {
  const signature = parseManifestSignature(content);
  const verifier = signature && createVerifier(signature.publicKey);
  if (!signature || !verifier || verifier.fingerprint !== signature.fingerprint) {
    return { sound: false, changed: SIGNATURE_FILE };
  }
  const hasDigest = digestOf(manifest) === signature.manifest;
  const isSigned = verifier.isSigned(manifest, signature.signature);
  if (hasDigest && isSigned) return { sound: true, fingerprint: verifier.fingerprint };
  return { sound: false, changed: hasDigest || isSigned ? SIGNATURE_FILE : MANIFEST_FILE };
}

function parseManifestSignature(content: Uint8Array): ManifestSignature | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    const parsed = ManifestSignatureSchema.safeParse(JSON.parse(text));
    return parsed.success && formatManifestSignature(parsed.data) === text ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
