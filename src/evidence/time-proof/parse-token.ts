import { X509Certificate } from 'node:crypto';
import { Certificate, SignedData, type SignerInfo, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';
import type { Digest } from '../../model/digest.ts';
import { TST_INFO } from '../../model/time-token-oids.ts';

/** What a time-stamp token says, and what is needed to check who says it. */
export interface TimeToken {
  /** What it was made over: a SHA-256. Null where it is another kind of digest. */
  readonly imprint: Digest | null;
  /** The instant that the authority names. */
  readonly time: Date;
  readonly policy: string;
  /** Hexadecimal; null where it has none. */
  readonly nonce: string | null;
  /** The bytes that hold all this, as they are signed. */
  readonly content: Buffer;
  readonly signer: SignerInfo;
  /** The certificates that came along. */
  readonly certificates: readonly X509Certificate[];
}

const SHA256 = '2.16.840.1.101.3.4.2.1';

/**
 * The token in an authority's answer (RFC 3161, 2.4.2), in DER. A text where there is none: what the authority said
 * instead, or what is wrong with the bytes. Never throws.
 */
export function parseTimeResponse(bytes: Uint8Array): TimeToken | string {
  try {
    const response = TimeStampResp.fromBER(Uint8Array.from(bytes));
    const { status } = response.status;
    if (status !== 0 && status !== 1) return `the authority refused (status ${status})`;
    if (!response.timeStampToken) return 'an answer without a token';
    const signed = new SignedData({ schema: response.timeStampToken.content });
    const [signer, ...others] = signed.signerInfos;
    if (!signer || others.length > 0) return 'a token that is not signed by one signer';
    const content = signed.encapContentInfo.eContent?.getValue();
    if (signed.encapContentInfo.eContentType !== TST_INFO || !content) return 'signed, but no time-stamp';
    const info = TSTInfo.fromBER(content);
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    const imprint = Buffer.from(hashedMessage.valueBlock.valueHexView).toString('hex');
    return {
      imprint: hashAlgorithm.algorithmId === SHA256 && imprint.length === 64 ? imprint : null,
      time: info.genTime,
      policy: info.policy,
      nonce: info.nonce ? hexOf(info.nonce) : null,
      content: Buffer.from(content),
      signer,
      certificates: (signed.certificates ?? [])
        .filter((each) => each instanceof Certificate)
        .map((each) => new X509Certificate(Buffer.from(each.toSchema().toBER()))),
    };
  } catch (error) {
    return `no answer of a time-stamp authority (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** The nonce of a request, hexadecimal; null for bytes that are none. Never throws. */
export function nonceOfRequest(bytes: Uint8Array): string | null {
  try {
    const { nonce } = TimeStampReq.fromBER(Uint8Array.from(bytes));
    return nonce ? hexOf(nonce) : null;
  } catch {
    return null;
  }
}

function hexOf(number: { valueBlock: { valueHexView: Uint8Array } }): string {
  return Buffer.from(number.valueBlock.valueHexView).toString('hex');
}
