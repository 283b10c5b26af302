/** Object identifiers of what time-stamp tokens are made of (RFC 3161, 5652, 5754, 5816), which both verifiers know. */

export const SHA1 = '1.3.14.3.2.26';
export const RSA_PSS = '1.2.840.113549.1.1.10';
export const CONTENT_TYPE = '1.2.840.113549.1.9.3';
export const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
export const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/** What a certificate of an authority is for, and for nothing else. */
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
export const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** Digest or signature algorithm -> the digest, as Web Crypto calls it. A SHA-1 is none of them: it can be forged. */
export const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
  // Signature algorithms that name their digest: RSA, then ECDSA.
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
