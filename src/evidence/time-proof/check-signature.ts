import { constants, createHash, verify, type X509Certificate } from 'node:crypto';
import type { ObjectIdentifier, OctetString } from 'asn1js';
import { IssuerAndSerialNumber, type SignerInfo } from 'pkijs';
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
import type { TimeToken } from './parse-token.ts';

/**
 * The certificate whose key signed a token (RFC 5652, 5.4; the token names it by digest, RFC 5816), among those at
 * hand. A text where none did: what does not fit.
 */
export function findSigner(
  { signer, content }: TimeToken,
  certificates: readonly X509Certificate[],
): X509Certificate | string {
  const certificate = certificates.find((each) => isNamed(signer, each));
  if (!certificate) return 'the certificate of its signer is not there';
  const digestAlgorithm = signer.digestAlgorithm.algorithmId;
  if (digestAlgorithm === SHA1) return 'it is signed over a SHA-1, which can be forged';
  const hash = digestName(digestAlgorithm);
  if (hash === undefined) return `its digest algorithm ${digestAlgorithm} is not known`;
  const attributes = signer.signedAttrs;
  if (!attributes) return 'what has to be signed with a time-stamp is missing';
  const attribute = (type: string) => attributes.attributes.find((each) => each.type === type)?.values[0];

  const contentType = attribute(CONTENT_TYPE) as ObjectIdentifier | undefined;
  if (contentType?.valueBlock.toString() !== TST_INFO) return 'what is signed is no time-stamp';
  const digest = (attribute(MESSAGE_DIGEST) as OctetString | undefined)?.valueBlock.valueHexView;
  if (!digest || !createHash(hash).update(content).digest().equals(digest)) return 'its content was changed';
  if (!namesByDigest(attribute(SIGNING_CERTIFICATE_V2) ?? attribute(SIGNING_CERTIFICATE), certificate)) {
    return 'it names another certificate than its signer has';
  }

  const algorithm = signer.signatureAlgorithm.algorithmId;
  const key = certificate.publicKey;
  const padding = algorithm === RSA_PSS ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {};
  const isSigned = verify(
    key.asymmetricKeyType?.startsWith('ed') ? null : (digestName(algorithm) ?? hash),
    new Uint8Array(attributes.encodedValue),
    { key, ...padding },
    Buffer.from(signer.signature.valueBlock.valueHexView),
  );
  return isSigned ? certificate : 'its signature does not fit';
}

function isNamed({ sid }: SignerInfo, certificate: X509Certificate): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return false;
  const serial = Buffer.from(sid.serialNumber.valueBlock.valueHexView)
    .toString('hex')
    .replace(/^(?:00)+/, '');
  return serial.toUpperCase() === certificate.serialNumber.replace(/^(?:00)+/, '').toUpperCase();
}

/** SigningCertificate (SHA-1) or SigningCertificateV2 (SHA-256 unless it says otherwise): the first digest in it. */
function namesByDigest(value: unknown, certificate: X509Certificate): boolean {
  if (!value) return false;
  const [first] = octetStringsIn(value);
  return (
    first !== undefined &&
    ['sha1', 'sha256', 'sha384', 'sha512'].some((hash) =>
      createHash(hash).update(certificate.raw).digest().equals(first),
    )
  );
}

function octetStringsIn(node: unknown): Buffer[] {
  const { idBlock, valueBlock } = node as OctetString;
  if (idBlock.tagClass === 1 && idBlock.tagNumber === 4) return [Buffer.from(valueBlock.valueHexView)];
  // Only what is constructed holds others.
  return idBlock.isConstructed ? (valueBlock.value as unknown[]).flatMap(octetStringsIn) : [];
}

/** The digest of an algorithm, as Node calls it. */
function digestName(algorithm: string): string | undefined {
  return HASHES[algorithm]?.replace('-', '').toLowerCase();
}
