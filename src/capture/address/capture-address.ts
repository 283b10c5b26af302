import { decodeBody } from '../../evidence/decode-body.ts';
import type { Journal } from '../../evidence/journal.ts';
import type { Objects } from '../../evidence/objects.ts';
import type { Attempt } from '../../model/attempt.ts';
import type { Capture } from '../../model/capture.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { Rendering, Robots } from '../../model/exchange.ts';
import type { Fetched } from '../render/answer-requests.ts';
import type { RenderedPage } from '../render/render-page.ts';
import { followRedirects, parseWebAddress } from './follow-redirects.ts';
import { formatWarc } from './format-warc.ts';
import { createGuardedLookup, type Resolve } from './guarded-lookup.ts';
import { type Hop, headerOf } from './hop.ts';
import { noteAttempt } from './note-attempt.ts';
import { readRobots } from './read-robots.ts';
import { requestHop } from './request-hop.ts';
import { userAgentOf } from './user-agent.ts';

const TOOL = 'address@1';

/** A long page with its pictures inside has ten million bytes; this leaves room for a PDF of scans. */
export const ADDRESS_LIMITS: AddressLimits = { sentBytes: 64 << 20, decodedBytes: 128 << 20 };

export interface AddressLimits {
  /** Of the body as sent. */
  readonly sentBytes: number;
  /** Of what it unpacks to. */
  readonly decodedBytes: number;
}

/** RFC 9309 asks crawlers to read 500 KiB at least. */
const MAX_ROBOTS_BYTES = 512 << 10;
const ROBOTS_SECONDS = 10;

export interface CaptureAddressOptions {
  readonly address: string;
  readonly objects: Pick<Objects, 'put'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly clock: () => Date;
  readonly resolve: Resolve;
  /** Which IP addresses may be asked, of every redirect too: the public ones, unless the user says otherwise. */
  readonly isAllowed: (ip: string) => boolean;
  /** Version of the program: the client says honestly who it is. */
  readonly version: string;
  readonly limits: AddressLimits;
  /** For the whole of it, redirects and a body that trickles in included. */
  readonly seconds: number;
  readonly signal: AbortSignal;
  /** Shows a page in a browser, whose every request is asked by `fetch`. Left out where nothing is to be rendered. */
  readonly render?: (url: string, fetch: (url: string) => Promise<Fetched>) => Promise<RenderedPage>;
  /** Told of an attempt that gave nothing, when its line is on disk. */
  readonly onAttempted?: (attempt: Attempt) => void;
  /** Told why a page that was preserved was not rendered. */
  readonly onNotRendered?: (error: DeskError) => void;
}

/**
 * Preserves what an address answers now, an error page too: the decoded body as evidence, every request and
 * answer in a WARC, then the journal line. Resolves when all three are on disk. Nothing in the page is run, but by
 * `render` in a browser, whose outcome is evidence beside it.
 *
 * Throws a DeskError: `not-an-address`, and with a line of the journal that says what came of it, and a WARC of what had
 * answered by then, `private-address`, `no-answer` (also after `seconds`), `too-large`.
 */
export async function captureAddress(options: CaptureAddressOptions): Promise<Capture> {
  const { address, objects, journal, clock, isAllowed } = options;
  const url = parseWebAddress(address);
  if (!url) throw new DeskError('not-an-address', address);
  const userAgent = userAgentOf(options.version);
  const client = {
    isAllowed,
    lookup: createGuardedLookup(options.resolve, isAllowed),
    userAgent,
    clock,
  };

  // Ask the address, and where it leads to.
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.seconds * 1_000)]);
  const { hops, body } = await noteAttempt({ ...options, url: url.href, tool: TOOL }, async (progress) => {
    const found = await followRedirects(url, async (each) => {
      progress.asked = each.href;
      try {
        const hop = await requestHop(each, {
          ...client,
          signal,
          maxBytes: options.limits.sentBytes,
          onStatus: (status) => {
            progress.status = status;
          },
        });
        progress.hops.push(hop);
        return hop;
      } catch (error) {
        // Whom the user stops has not failed.
        options.signal.throwIfAborted();
        throw error;
      }
    });
    return { hops: found, body: await decodeAnswer(found.at(-1)!, options.limits) };
  });
  const answer = hops.at(-1)!;
  const captured = clock().toISOString();

  // Note what the site's robots.txt says of it.
  const robotsHop = await askRobots(new URL('/robots.txt', answer.url), (each) =>
    requestHop(each, {
      ...client,
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(ROBOTS_SECONDS * 1_000)]),
      maxBytes: MAX_ROBOTS_BYTES,
    }),
  );
  const robots: Robots = readRobots(new URL(answer.url), userAgent, robotsHop);

  // Preserve both, before anything is done with them.
  const warc = await formatWarc(robotsHop ? [...hops, robotsHop] : hops, `Hearsay ${options.version}`);
  const [digest, warcDigest] = await Promise.all([objects.put(body), objects.put(warc)]);

  // Show the page in a browser, if that is asked for: it gets the answer that was preserved, and asks as we do.
  const ask = async (address: string): Promise<Fetched> => {
    const asked = parseWebAddress(address);
    if (!asked) throw new DeskError('not-an-address', address);
    if (asked.href === answer.url) return { status: answer.status, headers: answer.headers, body };
    const parts = await followRedirects(asked, (each) =>
      requestHop(each, { ...client, signal, maxBytes: options.limits.sentBytes }),
    );
    const part = parts.at(-1)!;
    return { status: part.status, headers: part.headers, body: await decodeAnswer(part, options.limits) };
  };
  const rendering = await keepRendering(answer.url, ask, options);

  // Then the journal.
  const capture: Capture = {
    digest,
    bytes: body.length,
    path: null,
    url: url.href,
    captured,
    tool: TOOL,
    exchange: {
      warc: warcDigest,
      status: answer.status,
      answeredBy: answer.url,
      contentType: headerOf(answer.headers, 'content-type')?.toWellFormed() ?? null,
      robots,
      ...(rendering && { rendering }),
    },
  };
  await journal.append({ kind: 'capture', capture });
  return capture;
}

/** The body with its encodings undone. Throws DeskError `too-large`. */
async function decodeAnswer({ url, headers, body }: Hop, { decodedBytes }: AddressLimits): Promise<Buffer> {
  const decoded = await decodeBody(body, headerOf(headers, 'content-encoding') ?? '', decodedBytes);
  if (!decoded) throw new DeskError('too-large', url);
  return decoded;
}

/** What the browser made of the page, preserved; null where none was asked for, or it could not. */
async function keepRendering(
  url: string,
  fetch: (url: string) => Promise<Fetched>,
  { render, objects, onNotRendered }: CaptureAddressOptions,
): Promise<Rendering | null> {
  if (!render) return null;
  try {
    const { html, screenshot, pdf, ...rest } = await render(url, fetch);
    const kept = await Promise.all([html, screenshot, pdf].map((content) => objects.put(content)));
    return { html: kept[0]!, screenshot: kept[1]!, pdf: kept[2]!, ...rest };
  } catch (error) {
    if (!(error instanceof DeskError && error.code === 'not-rendered')) throw error;
    onNotRendered?.(error);
    return null;
  }
}

/** A site's silence about robots is no reason to lose the page. */
async function askRobots(url: URL, request: (url: URL) => Promise<Hop>): Promise<Hop | null> {
  try {
    return await request(url);
  } catch (error) {
    if (error instanceof DeskError) return null;
    throw error;
  }
}
