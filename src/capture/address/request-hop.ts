import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { DeskError } from '../../model/desk-error.ts';
import type { Header, Hop } from './hop.ts';

/** A page's headers have some kilobytes; more than this is no page. */
const MAX_HEADER_BYTES = 64 << 10;

export interface RequestOptions {
  /** Which IP addresses may be asked. */
  readonly isAllowed: (address: string) => boolean;
  readonly lookup: LookupFunction;
  readonly userAgent: string;
  /** Bytes of the body as sent. */
  readonly maxBytes: number;
  /** Ends the request: the deadline, or the user. */
  readonly signal: AbortSignal;
  readonly clock: () => Date;
  /** Told the status as soon as there is one; the body may still fail. */
  readonly onStatus?: (status: number) => void;
  /** What is sent; without it the address is only asked for what it has. */
  readonly post?: { readonly type: string; readonly body: Buffer };
}

/**
 * Asks one address once, following nothing, storing nothing, sending no cookie. Throws DeskError
 * `private-address` (nothing was sent), `too-large`, or `no-answer` for all that a network does.
 */
export async function requestHop(url: URL, options: RequestOptions): Promise<Hop> {
  // A literal IP address is never looked up, so it is judged here.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !options.isAllowed(host)) throw new DeskError('private-address', url.href);

  const requestHeaders: Header[] = [
    ['Host', url.host],
    ['User-Agent', options.userAgent],
    ['Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
    ['Accept-Language', 'zh-CN,zh;q=0.9,en;q=0.8'],
    ['Accept-Encoding', 'gzip, deflate, br'],
    ['Connection', 'close'],
    ...headersOf(options.post),
  ];
  const asked = options.clock().toISOString();
  try {
    const response = await open(url, requestHeaders, options);
    options.onStatus?.(response.statusCode!);
    return {
      url: url.href,
      asked,
      ip: response.socket.remoteAddress ?? null,
      requestHeaders,
      httpVersion: response.httpVersion,
      status: response.statusCode!,
      statusText: response.statusMessage ?? '',
      headers: pairsOf(response.rawHeaders),
      body: await readBody(response, url, options.maxBytes),
    };
  } catch (error) {
    if (error instanceof DeskError) throw error;
    // A body that is cut off by the deadline ends as a broken connection does.
    const cause: unknown = options.signal.aborted ? options.signal.reason : error;
    throw new DeskError('no-answer', describe(url, cause), { cause });
  }
}

function open(url: URL, headers: readonly Header[], options: RequestOptions): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(
      url,
      {
        method: options.post ? 'POST' : 'GET',
        headers: Object.fromEntries(headers),
        agent: false,
        lookup: options.lookup,
        maxHeaderSize: MAX_HEADER_BYTES,
        insecureHTTPParser: false,
        signal: options.signal,
      },
      resolve,
    );
    // Belt and braces: whatever the lookup said, this is where the socket went.
    sent.on('socket', (socket) =>
      socket.once('connect', () => {
        if (socket.remoteAddress && !options.isAllowed(socket.remoteAddress)) {
          sent.destroy(new DeskError('private-address', url.href));
        }
      }),
    );
    sent.on('error', reject);
    sent.end(options.post?.body);
  });
}

function headersOf(post: RequestOptions['post']): Header[] {
  if (!post) return [];
  return [
    ['Content-Type', post.type],
    ['Content-Length', String(post.body.length)],
  ];
}

async function readBody(response: IncomingMessage, url: URL, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      response.destroy();
      throw new DeskError('too-large', url.href);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function pairsOf(raw: readonly string[]): Header[] {
  const pairs: Header[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) pairs.push([raw[i]!, raw[i + 1]!]);
  return pairs;
}

function describe(url: URL, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const why = typeof code === 'string' ? code : error instanceof Error ? error.name : String(error);
  return `${url.href} (${why})`;
}
