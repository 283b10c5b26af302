import { isUtf8 } from 'node:buffer';
import type { Route } from 'playwright-core';

/** What an address answered: headers as sent, the body decoded. */
export interface Fetched {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export interface LoadLimits {
  /** Of all that a page loads. */
  readonly requests: number;
  readonly bytes: number;
}

/** Headers that speak of the body as it was sent, or give the page what it must not have. */
const LEFT_OUT = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'set-cookie',
  'strict-transport-security',
]);

/** Answers what a page asks for; what is refused looks to it like a failed network. */
export interface Answerer {
  answer(route: Route): Promise<void>;
  answered(): number;
  refused(): number;
}

/** `fetch` asks the address, and throws for what may not or cannot be asked. Only GET is answered: a page sends nothing. */
export function createAnswerer(fetch: (url: string) => Promise<Fetched>, limits: LoadLimits): Answerer {
  let asked = 0;
  let bytes = 0;
  let answered = 0;
  let refused = 0;
  return {
    async answer(route) {
      const request = route.request();
      try {
        if (request.method() !== 'GET' || ++asked > limits.requests) throw new Error('refused');
        const { status, headers, body } = await fetch(request.url());
        bytes += body.length;
        if (bytes > limits.bytes) throw new Error('too much');
        const kept = headers.filter(([name]) => !LEFT_OUT.has(name.toLowerCase()));
        await route.fulfill({ status, headers: withCharset(Object.fromEntries(kept), body), body });
        answered++;
      } catch {
        refused++;
        await route.abort('blockedbyclient').catch(() => {});
      }
    },
    answered: () => answered,
    refused: () => refused,
  };
}

/**
 * Where neither the server nor the page's beginning names an encoding, Chromium takes the one of its locale; what is UTF-8
 * without a fault is UTF-8.
 */
function withCharset(headers: Record<string, string>, body: Buffer): Record<string, string> {
  const name = Object.keys(headers).find((each) => each.toLowerCase() === 'content-type');
  const type = name === undefined ? '' : headers[name]!;
  const isPage = /^text\/html\b/i.test(type) && !/charset/i.test(type);
  if (!isPage || /charset/i.test(body.subarray(0, 1_024).toString('latin1')) || !isUtf8(body)) return headers;
  return { ...headers, [name!]: `${type}; charset=utf-8` };
}
