import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { DeskError } from '../model/desk-error.ts';
import type { Digest } from '../model/digest.ts';
import { digestOf } from './digest.ts';
import { loadPem } from './load-pem.ts';

/** Who signs: an Ed25519 key (RFC 8032). The private part stays inside. */
export interface Signer {
  /** SHA-256 of the public key's SubjectPublicKeyInfo in DER. */
  readonly fingerprint: Digest;
  /** The SubjectPublicKeyInfo in DER, base64. */
  readonly publicKey: string;
  /** Ed25519 signature in base64. */
  sign(bytes: Uint8Array): string;
}

/** A new key that lives as long as the process. */
export function createSigner(): Signer {
  return toSigner(generateKeyPairSync('ed25519').privateKey);
}

/**
 * The key in a PEM file (PKCS #8, mode 0600), which is made where there is none.
 * Throws a DeskError `unreadable` for a file that holds no Ed25519 key.
 */
export async function loadSigner(path: string): Promise<Signer> {
  return parsePem(await loadPem(path, () => generateKeyPairSync('ed25519').privateKey), path);
}

/** Who a public key belongs to, and whether a signature in base64 is its; undefined for what is no such key. */
export interface Verifier {
  readonly fingerprint: Digest;
  isSigned(bytes: Uint8Array, signature: string): boolean;
}

/** The checking half of a key, from its SubjectPublicKeyInfo in base64; undefined for anything else. */
export function createVerifier(publicKey: string): Verifier | undefined {
  const der = Buffer.from(publicKey, 'base64');
  let key: KeyObject;
  try {
    key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
  if (key.asymmetricKeyType !== 'ed25519') return undefined;
  // One key, one way to write it: else two fingerprints could belong to one key.
  if (key.export({ format: 'der', type: 'spki' }).toString('base64') !== publicKey) return undefined;
  return {
    fingerprint: digestOf(der),
    isSigned: (bytes, signature) => {
      const raw = Buffer.from(signature, 'base64');
      return raw.length === 64 && raw.toString('base64') === signature && verify(null, bytes, key, raw);
    },
  };
}

function toSigner(privateKey: KeyObject): Signer {
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return {
    fingerprint: digestOf(der),
    publicKey: der.toString('base64'),
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64'),
  };
}

function parsePem(pem: string, path: string): Signer {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (error) {
    throw new DeskError('unreadable', path, { cause: error });
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new DeskError('unreadable', path);
  return toSigner(key);
}
