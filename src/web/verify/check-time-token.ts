import {
  CONTENT_TYPE,
  HASHES,
  MESSAGE_DIGEST,
  RSA_PSS,
  SHA1,
  SIGNING_CERTIFICATE,
  SIGNING_CERTIFICATE_V2,
  TST_INFO,
} from '../../model/time-token-oids.ts';
import { type DerValue, oidOf, partsOf, readDer, TAG } from './der.ts';
import { hexOf, parseTimeToken, type TimeToken } from './time-token.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a token proves: that what has the digest existed at `time`, by the word of whoever has the certificate. */
export type TimeFinding =
  | { readonly kind: 'sound'; readonly time: string; readonly authority: string }
  | { readonly kind: 'broken'; readonly why: string }
  /** Signed in a way that this page does not know. */
  | { readonly kind: 'unknown' };

const RSA_KEY = '1.2.840.113549.1.1.1';
const CURVES: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bytes: 32 },
  '1.3.132.0.34': { name: 'P-384', bytes: 48 },
  '1.3.132.0.35': { name: 'P-521', bytes: 66 },
};

/**
 * Checks a token with nothing but a browser (RFC 3161, 2.2; RFC 5652, 5.4; RFC 5816): it is over this SHA-256, and signed by
 * the certificate that came along, which was valid then and is for time-stamps alone. Whether that certificate is to be
 * believed, its chain, is not followed. Never throws.
 */
export async function checkTimeToken(answer: Bytes, digest: string): Promise<TimeFinding> {
  try {
    const token = parseTimeToken(answer);
    const lack = await lackOf(token, digest);
    if (lack !== undefined) return { kind: 'broken', why: lack };
    const isSigned = await verifySignature(token);
    if (isSigned === undefined) return { kind: 'unknown' };
    if (!isSigned) return { kind: 'broken', why: 'its signature does not fit' };
    return { kind: 'sound', time: token.time, authority: token.signer.name };
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  }
}

/** What does not fit, but for the signature; undefined where all does. */
async function lackOf(token: TimeToken, digest: string): Promise<string | undefined> {
  if (token.imprint !== digest) return 'it is over something else';
  if (token.digestAlgorithm === SHA1) return 'it is signed over a SHA-1, which can be forged';
  const hash = HASHES[token.digestAlgorithm];
  if (hash === undefined) return 'its digest is of an unknown kind';
  const { attribute, signer } = token;
  if (oidOf(attribute.get(CONTENT_TYPE)) !== TST_INFO) return 'what is signed is no time-stamp';
  const stated = attribute.get(MESSAGE_DIGEST)?.content;
  if (stated === undefined || hexOf(stated) !== (await digestBy(hash, token.content)))
    return 'its content was changed';
  const named = attribute.get(SIGNING_CERTIFICATE_V2) ?? attribute.get(SIGNING_CERTIFICATE);
  if (named === undefined || !(await namesCertificate(named, signer.bytes)))
    return 'it names another certificate than its signer has';
  if (!signer.isForTime) return 'the certificate of its signer is not for time-stamps alone';
  const isValid = signer.validFrom <= token.time && token.time <= signer.validTo;
  return isValid ? undefined : 'the certificate of its signer was not valid then';
}

/** The first digest in SigningCertificate (SHA-1) or SigningCertificateV2 (SHA-256 unless it says otherwise). */
async function namesCertificate(named: DerValue, certificate: Bytes): Promise<boolean> {
  const [first] = octetsIn(named);
  if (first === undefined) return false;
  for (const hash of ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'])
    if ((await digestBy(hash, certificate)) === hexOf(first)) return true;
  return false;
}

function octetsIn(value: DerValue): Bytes[] {
  if (value.tag === TAG.octets) return [value.content];
  const isConstructed = (value.tag & 0x20) !== 0;
  return isConstructed ? partsOf(value).flatMap(octetsIn) : [];
}

/** Whether the key of the signer's certificate signed the attributes; undefined for kinds of key that browsers do not know. */
async function verifySignature(token: TimeToken): Promise<boolean | undefined> {
  const { attributes, signature, signatureAlgorithm } = token;
  const hash = HASHES[signatureAlgorithm] ?? HASHES[token.digestAlgorithm]!;
  const { publicKey } = token.signer;
  const [kind, curve] = partsOf(partsOf(publicKey)[0]!).map(oidOf);
  if (kind === RSA_KEY || kind === RSA_PSS) {
    const isPss = signatureAlgorithm === RSA_PSS;
    const name = isPss ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5';
    const key = await crypto.subtle.importKey('spki', publicKey.bytes, { name, hash }, false, ['verify']);
    const saltLength = Number(hash.slice(4)) / 8;
    return crypto.subtle.verify(isPss ? { name, saltLength } : { name }, key, signature, attributes);
  }
  const known = CURVES[curve ?? ''];
  if (known === undefined) return undefined;
  const key = await crypto.subtle.importKey(
    'spki',
    publicKey.bytes,
    { name: 'ECDSA', namedCurve: known.name },
    false,
    ['verify'],
  );
  return crypto.subtle.verify(
    { name: 'ECDSA', hash },
    key,
    plainSignature(signature, known.bytes),
    attributes,
  );
}

/** An ECDSA signature as browsers take it: its two numbers in a row, each of the length of the curve. */
function plainSignature(signature: Bytes, length: number): Bytes {
  const plain = new Uint8Array(2 * length);
  for (const [index, { content }] of partsOf(readDer(signature)).entries()) {
    const number = content.slice(Math.max(0, content.length - length));
    plain.set(number, (index + 1) * length - number.length);
  }
  return plain;
}

async function digestBy(hash: string, bytes: Bytes): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest(hash, bytes)));
}
