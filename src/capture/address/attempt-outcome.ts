import type { Attempt, AttemptOutcome } from '../../model/attempt.ts';
import type { DeskError } from '../../model/desk-error.ts';

const OUTCOMES_BY_CODE: Readonly<Record<string, AttemptOutcome>> = {
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  EAI_FAIL: 'no-such-host',
  EAI_NODATA: 'no-such-host',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ECONNRESET: 'broken-off',
  ECONNABORTED: 'broken-off',
  EPIPE: 'broken-off',
  ETIMEDOUT: 'too-slow',
  EPROTO: 'not-trusted',
};

/** Codes of OpenSSL for certificates, and of its handshakes, as Node passes them on. */
const OF_TLS =
  /^(?:ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED_CERT|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_)/;
/** Codes of Node's HTTP parser. */
const OF_HTTP = /^HPE_/;

/** What came of asking an address, by the error that it ended with; undefined for errors that are not the address's. */
export function attemptOutcomeOf(error: DeskError): Pick<Attempt, 'outcome' | 'code'> | undefined {
  if (error.code === 'private-address' || error.code === 'too-large')
    return { outcome: error.code, code: null };
  if (error.code !== 'no-answer') return undefined;
  const { cause } = error;
  // Redirects that lead nowhere fail by a rule of ours, and have no cause.
  if (cause === undefined) return { outcome: 'bad-redirect', code: null };
  // The time that was given is over: what `AbortSignal.timeout` says.
  if (cause instanceof Error && cause.name === 'TimeoutError') return { outcome: 'too-slow', code: null };
  const code = cause instanceof Error && 'code' in cause ? String(cause.code).slice(0, 80) : null;
  return { outcome: code === null ? 'failed' : outcomeOfCode(code), code };
}

function outcomeOfCode(code: string): AttemptOutcome {
  if (OF_TLS.test(code)) return 'not-trusted';
  if (OF_HTTP.test(code)) return 'not-http';
  return OUTCOMES_BY_CODE[code] ?? 'failed';
}
