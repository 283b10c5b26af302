import { DeskError } from '../../model/desk-error.ts';
import { parseWebAddress } from '../address/follow-redirects.ts';
import { createGuardedLookup, type Resolve } from '../address/guarded-lookup.ts';
import { requestHop } from '../address/request-hop.ts';
import { userAgentOf } from '../address/user-agent.ts';

/** A token with a long chain of certificates has some ten kilobytes. */
const MOST_BYTES = 1 << 20;

export interface AskAuthorityOptions {
  readonly authority: string;
  /** The question in DER. */
  readonly request: Buffer;
  readonly resolve: Resolve;
  readonly isAllowed: (ip: string) => boolean;
  readonly version: string;
  readonly seconds: number;
  readonly clock: () => Date;
  readonly signal: AbortSignal;
}

/**
 * Asks a time-stamp authority over HTTP (RFC 3161, 3.4); redirects are not followed. What it answers is for the caller to
 * check. Throws a DeskError: `not-an-address`, `private-address`, `too-large`, `no-answer` (also for any status but 200).
 */
export async function askAuthority(options: AskAuthorityOptions): Promise<Buffer> {
  const { authority, request, resolve, isAllowed, version, clock } = options;
  const url = parseWebAddress(authority);
  if (!url) throw new DeskError('not-an-address', authority);
  const hop = await requestHop(url, {
    isAllowed,
    lookup: createGuardedLookup(resolve, isAllowed),
    userAgent: userAgentOf(version),
    maxBytes: MOST_BYTES,
    signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.seconds * 1_000)]),
    clock,
    post: { type: 'application/timestamp-query', body: request },
  });
  if (hop.status !== 200) throw new DeskError('no-answer', `${url.href} (status ${hop.status})`);
  return hop.body;
}
