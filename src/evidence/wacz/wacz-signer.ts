import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
  X509Certificate,
} from 'node:crypto';
import { DeskError } from '../../model/desk-error.ts';
import type { WaczSigned } from '../../model/wacz.ts';
import { loadPem } from '../load-pem.ts';

/** The key that signs a WACZ as its format asks: ECDSA over P-384. The private part stays inside. */
export interface WaczSigner {
  /** SubjectPublicKeyInfo in DER, base64. */
  readonly publicKey: string;
  /** Over the text of a package's digest, r and s one after the other, base64. */
  sign(hash: string): string;
}

const CURVE = 'secp384r1';

/** The key in a PEM file (PKCS #8, mode 0600), which is made where there is none. */
export async function loadWaczSigner(path: string): Promise<WaczSigner> {
  const pem = await loadPem(path, () => generateKeyPairSync('ec', { namedCurve: CURVE }).privateKey);
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (error) {
    throw new DeskError('unreadable', path, { cause: error });
  }
  if (key.asymmetricKeyDetails?.namedCurve !== CURVE) throw new DeskError('unreadable', path);
  return {
    publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
    sign: (hash) => sign('sha256', Buffer.from(hash), { key, dsaEncoding: 'ieee-p1363' }).toString('base64'),
  };
}

/**
 * Whether `signedData` carries a signature of its own hash by its own key (WACZ Signing 0.1.0, "Verification",
 * step 4). Whose key that is, nothing in the file can say. Never throws.
 */
export function isSignedByItsKey(signed: WaczSigned): boolean {
  try {
    const key =
      'publicKey' in signed
        ? createPublicKey({ key: Buffer.from(signed.publicKey, 'base64'), format: 'der', type: 'spki' })
        : new X509Certificate(signed.domainCert).publicKey;
    if (key.asymmetricKeyType !== 'ec') return false;
    const [hash, signature] = [Buffer.from(signed.hash), Buffer.from(signed.signature, 'base64')];
    // The browser's tools write r and s one after the other, those with certificates write DER.
    return (['ieee-p1363', 'der'] as const).some((dsaEncoding) =>
      verify('sha256', hash, { key, dsaEncoding }, signature),
    );
  } catch {
    return false;
  }
}
