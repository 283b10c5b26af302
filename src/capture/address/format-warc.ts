import { WARCRecord, WARCSerializer } from 'warcio';
import type { Header, Hop } from './hop.ts';

/** What must not be published with a page: it would let a stranger in as the reader. */
const SECRET = new Set([
  'cookie',
  'set-cookie',
  'set-cookie2',
  'authorization',
  'proxy-authorization',
  'authentication-info',
  'www-authenticate',
]);

/**
 * The hops as a WARC 1.1 file (ISO 28500:2017), each record in a gzip member of its own: a `warcinfo`, then
 * `response` and `request` of each hop. Bodies stand as sent but for their chunks, which the parser undid: the
 * header that spoke of them is kept as `X-Orig-Transfer-Encoding`.
 */
export async function formatWarc(hops: readonly Hop[], software: string): Promise<Buffer> {
  const records = [
    WARCRecord.createWARCInfo(
      { filename: 'capture.warc.gz', type: 'warcinfo', warcVersion: 'WARC/1.1', date: hops[0]!.asked },
      { software, format: 'WARC File Format 1.1' },
    ),
    ...hops.flatMap((hop) => {
      const response = responseRecord(hop);
      return [response, requestRecord(hop, response)];
    }),
  ];
  const members: Uint8Array[] = [];
  for (const record of records)
    members.push(await WARCSerializer.serialize(record, { gzip: true, digest: DIGESTS }));
  return Buffer.concat(members);
}

const DIGESTS = { algo: 'sha-256', prefix: 'sha256:', base32: false } as const;

function responseRecord(hop: Hop): WARCRecord {
  const isChunked = (name: string) => name.toLowerCase() === 'transfer-encoding';
  const headers = hop.headers.map(
    ([name, value]): Header => [isChunked(name) ? `X-Orig-${name}` : name, value],
  );
  return WARCRecord.create(
    {
      ...recordOf(hop, 'response'),
      statusline: `HTTP/${hop.httpVersion} ${hop.status} ${hop.statusText}`,
      httpHeaders: withoutSecrets(headers),
      warcHeaders: hop.ip === null ? {} : { 'WARC-IP-Address': hop.ip },
    },
    [hop.body],
  );
}

function requestRecord(hop: Hop, response: WARCRecord): WARCRecord {
  const { pathname, search } = new URL(hop.url);
  return WARCRecord.create(
    {
      ...recordOf(hop, 'request'),
      statusline: `GET ${pathname}${search} HTTP/1.1`,
      httpHeaders: withoutSecrets(hop.requestHeaders),
      warcHeaders: { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID')! },
    },
    [],
  );
}

function recordOf(hop: Hop, type: 'request' | 'response') {
  return { type, url: hop.url, date: hop.asked, warcVersion: 'WARC/1.1', keepHeadersCase: true } as const;
}

function withoutSecrets(headers: readonly Header[]): [string, string][] {
  return headers.filter(([name]) => !SECRET.has(name.toLowerCase())).map(([name, value]) => [name, value]);
}
