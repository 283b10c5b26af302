import type { X509Certificate } from 'node:crypto';
import type { Digest } from '../../model/digest.ts';
import { lackOfChain, lackOfSigner } from './check-chain.ts';
import { findSigner } from './check-signature.ts';
import { nonceOfRequest, parseTimeResponse } from './parse-token.ts';

export interface TimeProof {
  /** SHA-256 of what existed at the time. */
  readonly digest: Digest;
  /** The authority's answer in DER. */
  readonly response: Uint8Array;
  /** What it was asked; null where that was not kept. */
  readonly request: Uint8Array | null;
}

/** What a token proves: that what has the digest existed at `time`, by the word of whoever has the certificate. */
export type TimeFinding =
  | {
      readonly sound: true;
      /** ISO 8601 in UTC. */
      readonly time: string;
      /** The name in the signer's certificate. */
      readonly authority: string;
      /** The certificates that came along, in PEM. */
      readonly chain: string;
      /** Null where the chain leads to a root; else why that could not be checked. */
      readonly untrusted: string | null;
    }
  | { readonly sound: false; readonly why: string };

/**
 * Checks a token offline (RFC 3161, 2.2 and 4): it is over this digest and answers this question, it is signed, by a
 * certificate for time-stamps alone that was valid then, and its chain leads to one of `roots`. Without roots the
 * chain is not followed, and that is said. Revocation is not looked up. Never throws.
 */
export function checkTimeProof(proof: TimeProof, roots: readonly X509Certificate[]): TimeFinding {
  const fail = (why: string): TimeFinding => ({ sound: false, why });
  try {
    // What it says.
    const token = parseTimeResponse(proof.response);
    if (typeof token === 'string') return fail(token);
    if (token.imprint !== proof.digest) return fail('it is over something else');
    if (proof.request !== null && nonceOfRequest(proof.request) !== token.nonce) {
      return fail('it answers another question');
    }

    // Who says it.
    const certificates = [...token.certificates, ...roots];
    const signer = findSigner(token, certificates);
    if (typeof signer === 'string') return fail(signer);
    const lack = lackOfSigner(signer, token.time);
    if (lack !== null) return fail(lack);
    const gap = roots.length === 0 ? null : lackOfChain(signer, token.certificates, roots, token.time);
    if (gap !== null) return fail(gap);
    return {
      sound: true,
      time: token.time.toISOString(),
      authority: signer.subject.split('\n').at(-1)!,
      chain: token.certificates.map(String).join(''),
      untrusted: roots.length === 0 ? 'no roots were given to follow its certificates to' : null,
    };
  } catch (error) {
    return fail(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
