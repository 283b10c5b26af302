import type { X509Certificate } from 'node:crypto';
import { Certificate } from 'pkijs';
import { TIME_STAMPING } from '../../model/time-token-oids.ts';

const EXTENDED_KEY_USAGE = '2.5.29.37';
/** Real chains have three or four. */
const MOST_CERTIFICATES = 10;

/** What keeps a certificate from stamping times at this instant (RFC 3161, 2.3); null where nothing does. */
export function lackOfSigner(certificate: X509Certificate, at: Date): string | null {
  if (!isValidAt(certificate, at)) return 'the certificate of its signer was not valid then';
  const extension = Certificate.fromBER(Uint8Array.from(certificate.raw)).extensions?.find(
    ({ extnID }) => extnID === EXTENDED_KEY_USAGE,
  );
  const isFor = certificate.keyUsage?.length === 1 && certificate.keyUsage[0] === TIME_STAMPING;
  return isFor && extension?.critical ? null : 'the certificate of its signer is not for time-stamps alone';
}

/**
 * Follows a certificate up to one of the roots, each link by signature, name and validity at this instant (RFC 5280, 6,
 * without revocation). Null where it leads there; else what is wrong.
 */
export function lackOfChain(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  at: Date,
): string | null {
  let current = leaf;
  for (let step = 0; step < MOST_CERTIFICATES; step++) {
    if (roots.some(({ fingerprint256 }) => fingerprint256 === current.fingerprint256)) return null;
    const issuer = [...roots, ...others].find((each) => each !== current && isIssuedBy(current, each));
    if (!issuer) return 'its certificates lead to none of the roots';
    if (!isValidAt(issuer, at)) return 'a certificate above its signer was not valid then';
    current = issuer;
  }
  return 'its chain of certificates has no end';
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValidAt({ validFrom, validTo }: X509Certificate, at: Date): boolean {
  return new Date(validFrom) <= at && at <= new Date(validTo);
}
