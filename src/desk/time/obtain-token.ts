import { randomBytes, type X509Certificate } from 'node:crypto';
import type { Resolve } from '../../capture/address/guarded-lookup.ts';
import { isPublicAddress } from '../../capture/address/public-address.ts';
import { askAuthority } from '../../capture/time-authority/ask-authority.ts';
import { checkTimeProof } from '../../evidence/time-proof/check-time-proof.ts';
import { formatTimeRequest } from '../../evidence/time-proof/format-request.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';

/** How authorities are asked. */
export interface AskingOptions {
  readonly authorities: readonly string[];
  /** Where a token's certificates have to lead to; none where whoever verifies will say. */
  readonly roots: readonly X509Certificate[];
  /** Also ask addresses that are not on the public Internet. */
  readonly allowPrivate: boolean;
  /** How long one may take. */
  readonly seconds: number;
  readonly version: string;
  readonly clock: () => Date;
  readonly resolve: Resolve;
  readonly signal: AbortSignal;
}

/** An authority's answer that holds: it is over what was asked, and signed. */
export interface ObtainedToken {
  readonly authority: string;
  readonly request: Buffer;
  readonly response: Buffer;
  /** PEM. */
  readonly chain: string;
  /** ISO 8601 in UTC, by the authority's clock. */
  readonly time: string;
}

const OF_THE_AUTHORITY = new Set(['not-an-address', 'private-address', 'no-answer', 'too-large']);

/**
 * Asks one authority for a token over a digest, and checks it before it is used: who it is that signed is for whoever
 * verifies to say. An authority that fails gives a DeskError as a value: it costs nobody else.
 */
export async function obtainToken(
  digest: Digest,
  authority: string,
  options: AskingOptions,
): Promise<ObtainedToken | DeskError> {
  const request = formatTimeRequest(digest, randomBytes(8));
  const isAllowed = options.allowPrivate ? () => true : isPublicAddress;
  try {
    const response = await askAuthority({ ...options, authority, request, isAllowed });
    const finding = checkTimeProof({ digest, request, response }, options.roots);
    if (!finding.sound) return new DeskError('bad-time-proof', `${authority} (${finding.why})`);
    return { authority, request, response, chain: finding.chain, time: finding.time };
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof DeskError && OF_THE_AUTHORITY.has(error.code)) return error;
    throw error;
  }
}
