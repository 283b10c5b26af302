import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import type { Digest } from '../../model/digest.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';

/**
 * What a time-stamp authority is asked (RFC 3161, 2.4.1), in DER: a token over a SHA-256, with its certificates.
 * `nonce`, eight bytes by chance, ties the answer to this question.
 */
export function formatTimeRequest(digest: Digest, nonce: Uint8Array): Buffer {
  // A number in DER is in its shortest form, and positive where its first bit is not set (X.690, 8.3).
  const positive = Uint8Array.from([(nonce[0]! & 0x3f) | 0x40, ...nonce.subarray(1)]);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(Buffer.from(digest, 'hex')).buffer }),
    }),
    nonce: new Integer({ valueHex: positive.buffer }),
    certReq: true,
  });
  return Buffer.from(request.toSchema().toBER());
}
