import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { listFiles } from '../../evidence/list-files.ts';
import { createObjects, type Objects } from '../../evidence/objects.ts';
import type { Attempt } from '../../model/attempt.ts';
import type { JournalEntry } from '../../model/journal-line.ts';
import { type CaptureAddressOptions, captureAddress } from './capture-address.ts';

const PAGE = '<html><title>食堂冷柜停用</title><p>校方称，冷柜周一已停用。</p></html>';
const servers: Server[] = [];
let folder: string;
let objects: Objects;
let journalled: JournalEntry[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-address-'));
  objects = await createObjects(folder);
  journalled = [];
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true });
});

describe('what answers is preserved', () => {
  test.each([
    ['plain', {}, Buffer.from(PAGE)],
    ['gzip', { 'content-encoding': 'gzip' }, gzipSync(PAGE)],
    ['brotli', { 'content-encoding': 'br' }, brotliCompressSync(PAGE)],
    ['deflate', { 'content-encoding': 'deflate' }, deflateSync(PAGE)],
    ['bare deflate', { 'content-encoding': 'deflate' }, deflateRawSync(PAGE)],
    ['gzip in gzip', { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(PAGE))],
  ])('a body sent as %s comes to rest decoded', async (_name, headers, sent) => {
    const at = await serve((_request, response) => response.writeHead(200, headers).end(sent));
    const capture = await capturing(`${at}/page`);
    expect((await objects.get(capture.digest)).toString()).toBe(PAGE);
    expect(capture).toMatchObject({ url: `${at}/page`, path: null, bytes: Buffer.byteLength(PAGE) });
    expect(journalled).toEqual([{ kind: 'capture', capture }]);
  });

  test('a body that is not encoded as its header says is kept as it was sent', async () => {
    const at = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(PAGE),
    );
    const { digest } = await capturing(at);
    expect((await objects.get(digest)).toString()).toBe(PAGE);
  });

  test('a page that is gone is a capture too', async () => {
    const at = await serve((_request, response) => response.writeHead(410).end('gone'));
    expect((await capturing(at)).exchange).toMatchObject({ status: 410, robots: 'allowed' });
  });

  test('a redirect is followed, and the WARC holds every step without a cookie', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /page');
      else if (request.url === '/old')
        response.writeHead(302, { location: '/page?a=1', 'set-cookie': 'id=secret' }).end();
      else
        response
          .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' })
          .end(gzipSync(PAGE));
    });
    const { exchange, digest } = await capturing(`${at}/old#part`);
    expect(exchange).toMatchObject({
      answeredBy: `${at}/page?a=1`,
      contentType: 'text/html',
      robots: 'disallowed',
    });

    const records = await recordsOf(exchange!.warc);
    expect(records.map(({ type, url }) => [type, url?.slice(at.length)])).toEqual([
      ['warcinfo', undefined],
      ['response', '/old'],
      ['request', '/old'],
      ['response', '/page?a=1'],
      ['request', '/page?a=1'],
      ['response', '/robots.txt'],
      ['request', '/robots.txt'],
    ]);
    expect(records[3]!.body).toBe((await objects.get(digest)).toString());
    expect(records[4]!.head).toMatch(/^GET \/page\?a=1 HTTP\/1\.1\r\n/);
    expect(records.map(({ head }) => head).join()).not.toMatch(/cookie|secret/i);
  });
});

describe('what may not be asked is not asked', () => {
  test.each([
    ['ftp://bridge.example/page', 'not-an-address'],
    ['file:///srv/page.html', 'not-an-address'],
    ['data:text/html,<p>a', 'not-an-address'],
    ['http://name:word@bridge.example/', 'not-an-address'],
    ['http://127.0.0.2:9/', 'private-address'],
    ['http://2130706434:9/', 'private-address'],
    ['http://0x7f000002:9/', 'private-address'],
    ['http://[::1]:9/', 'private-address'],
    ['http://[::ffff:127.0.0.2]:9/', 'private-address'],
    ['http://inside.example:9/', 'private-address'],
  ])('%s: %s', async (address, code) => {
    await expect(capturing(address)).rejects.toMatchObject({ code });
    // What is no address was not asked; that one was refused is told.
    await expectOnly(code === 'private-address' ? { outcome: code, status: null, code: null } : null);
  });

  test('a redirect to a private address ends there', async () => {
    let asked = 0;
    const inside = await serve((_request, response) => response.end(String(asked++)), '127.0.0.2');
    const at = await serve((_request, response) => response.writeHead(302, { location: inside }).end());
    await expect(capturing(at)).rejects.toMatchObject({ code: 'private-address' });
    expect(asked).toBe(0);
    const attempt = { outcome: 'private-address', url: `${at}/`, asked: `${inside}/`, status: 302 } as const;
    expect(await expectOnly(attempt)).toEqual([`response ${at}/`, `request ${at}/`]);
  });

  test('a name that resolves to another address at the second look is never looked up twice for one socket', async () => {
    const at = new URL(await serve((_request, response) => response.end(PAGE)));
    const answers = ['127.0.0.1', '127.0.0.2'];
    const resolve = async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }];
    const { exchange } = await capturing(`http://rebinding.example:${at.port}/`, { resolve });
    // The page was asked at the allowed address; robots.txt, with the next lookup, was not asked at all.
    expect(exchange).toMatchObject({ status: 200, robots: 'unknown' });
  });
});

describe('hostile servers', () => {
  const slowly: RequestListener = async (_request, response) => {
    for (let i = 0; i < 40; i++) {
      if (response.destroyed) return;
      response.write('.');
      await wait(100);
    }
  };
  const endlessly: RequestListener = async (_request, response) => {
    while (!response.destroyed) {
      if (!response.write(Buffer.alloc(1 << 16))) await wait(1);
    }
  };
  test.each<[string, RequestListener, Partial<Attempt>]>([
    ['a body that trickles', slowly, { outcome: 'too-slow', status: 200, code: null }],
    ['no answer at all', () => {}, { outcome: 'too-slow', status: null, code: null }],
    ['a body without end', endlessly, { outcome: 'too-large', status: 200, code: null }],
    [
      'a gzip bomb',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4 << 20))),
      { outcome: 'too-large', status: 200 },
    ],
    [
      'a brotli bomb',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(4 << 20))),
      { outcome: 'too-large', status: 200 },
    ],
    [
      'redirects in a circle',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      { outcome: 'bad-redirect', status: 302, code: null },
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
      { outcome: 'bad-redirect', status: 302 },
    ],
    [
      'a redirect to data',
      (_, response) => response.writeHead(302, { location: 'data:text/html,a' }).end(),
      { outcome: 'bad-redirect', status: 302 },
    ],
    [
      'a redirect with a password',
      (_, response) => response.writeHead(302, { location: 'http://a:b@bridge.example/' }).end(),
      { outcome: 'bad-redirect', status: 302 },
    ],
    [
      'headers without end',
      (_, response) => response.writeHead(200, { 'x-long': 'a'.repeat(100_000) }).end(),
      { outcome: 'not-http', code: 'HPE_HEADER_OVERFLOW' },
    ],
    [
      'a length that promises more',
      (request) => request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nshort'),
      { outcome: 'broken-off', status: 200, code: 'ECONNRESET' },
    ],
    [
      'two lengths',
      (request) =>
        request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde'),
      { outcome: 'not-http' },
    ],
    [
      'a length and chunks',
      (request) =>
        request.socket.end(
          'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n',
        ),
      { outcome: 'not-http' },
    ],
    [
      'what is no HTTP',
      (request) => request.socket.end('SSH-2.0-OpenSSH\r\n'),
      { outcome: 'not-http', status: null },
    ],
    [
      'a connection that breaks',
      (request) => request.socket.destroy(),
      { outcome: 'broken-off', status: null, code: 'ECONNRESET' },
    ],
  ])('%s', async (_name, listener, attempt) => {
    const at = await serve(listener);
    const code = attempt.outcome === 'too-large' ? 'too-large' : 'no-answer';
    await expect(capturing(at)).rejects.toMatchObject({ code });
    await expectOnly({ ...attempt, url: `${at}/`, attempted: '2026-03-02T08:00:00.000Z' });
  });
});

describe('what fails before anything is answered', () => {
  const failing = (code: string) => async () => {
    throw Object.assign(new Error(code), { code });
  };
  test.each<[string, () => Promise<string>, Partial<CaptureAddressOptions>, Partial<Attempt>]>([
    [
      'a host that nobody knows',
      async () => 'http://gone.example/',
      { resolve: failing('ENOTFOUND') },
      { outcome: 'no-such-host', code: 'ENOTFOUND' },
    ],
    [
      'a name server that is silent',
      async () => 'http://gone.example/',
      { resolve: failing('EAI_AGAIN') },
      { outcome: 'no-such-host', code: 'EAI_AGAIN' },
    ],
    [
      'nobody listens',
      async () => 'http://127.0.0.1:9/',
      {},
      { outcome: 'unreachable', code: 'ECONNREFUSED' },
    ],
    [
      'no TLS where there should be',
      async () => (await serve((_, response) => response.end(PAGE))).replace('http:', 'https:'),
      {},
      { outcome: 'not-trusted' },
    ],
  ])('%s', async (_name, address, options, attempt) => {
    await expect(capturing(await address(), options)).rejects.toMatchObject({ code: 'no-answer' });
    await expectOnly({ ...attempt, status: null });
  });

  test('the redirects that led to where nobody answers are kept, without a cookie', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/dead') request.socket.destroy();
      else
        response
          .writeHead(301, { location: request.url === '/old' ? '/new' : '/dead', 'set-cookie': 'id=secret' })
          .end('moved');
    });
    await expect(capturing(`${at}/old`)).rejects.toMatchObject({ code: 'no-answer' });
    const attempt = { outcome: 'broken-off', asked: `${at}/dead`, status: 301 } as const;
    expect((await expectOnly(attempt)).filter((record) => record.startsWith('response'))).toEqual([
      `response ${at}/old`,
      `response ${at}/new`,
    ]);
    const [line] = journalled;
    const records = await recordsOf(line?.kind === 'attempt' ? line.attempt.warc! : '');
    expect(records[1]).toMatchObject({ body: 'moved', head: expect.stringContaining('location: /new') });
    expect(records.map(({ head }) => head).join()).not.toMatch(/cookie|secret/i);
  });

  test('what the user stops has not failed', async () => {
    const stop = new AbortController();
    const at = await serve(() => stop.abort());
    await expect(capturing(at, { signal: stop.signal })).rejects.toThrow();
    await expectOnly(null);
  });
});

async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** 127.0.0.1 stands for the public Internet here, and nothing else does. */
function capturing(address: string, options: Partial<CaptureAddressOptions> = {}) {
  return captureAddress({
    address,
    objects,
    journal: {
      append: async (entry) => {
        journalled.push(entry);
        return undefined as never;
      },
    },
    clock: () => new Date('2026-03-02T08:00:00Z'),
    resolve: async () => [{ address: '127.0.0.2', family: 4 }],
    isAllowed: (ip) => ip === '127.0.0.1',
    limits: { sentBytes: 1 << 20, decodedBytes: 2 << 20 },
    version: '1.2.3',
    seconds: 1,
    signal: new AbortController().signal,
    ...options,
  });
}

/** Of lines there is none but that of the attempt, and no bytes are kept but the WARC that it names. Gives its records. */
async function expectOnly(attempt: Partial<Attempt> | null): Promise<string[]> {
  expect(journalled).toMatchObject(attempt === null ? [] : [{ kind: 'attempt', attempt }]);
  const [line] = journalled;
  const warc = line?.kind === 'attempt' ? line.attempt.warc : undefined;
  const kept = (await listFiles(folder)).map(({ path }) => path.slice(3));
  expect(kept).toEqual(warc === undefined ? [] : [warc]);
  if (warc === undefined) return [];
  const [info, ...records] = await recordsOf(warc);
  expect(info!.type).toBe('warcinfo');
  return records.map(({ type, url }) => `${type} ${url}`);
}

async function recordsOf(warc: string) {
  const records = [];
  for await (const record of WARCParser.iterRecords([await objects.get(warc)])) {
    const head = record.httpHeaders?.toString() ?? '';
    const body = Buffer.from(await record.readFully(true)).toString();
    records.push({ type: record.warcType, url: record.warcTargetURI, head, body });
    expect(record.warcHeaders.toString()).toMatch(/^WARC\/1\.1\r\n/);
  }
  return records;
}
