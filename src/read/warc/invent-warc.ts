/** WARC 1.1 files of invented pages, byte by byte. */

export const html = (words: string) =>
  `<html lang="zh"><head><meta charset="utf-8"><title>${words}</title></head><body><p>${words}，校方称冷柜已停用。</p></body></html>`;

export function warc(...records: readonly Buffer[]): Buffer {
  return Buffer.concat([info(), ...records]);
}

export function info(): Buffer {
  return record('warcinfo', null, 'application/warc-fields', Buffer.from('software: invented\r\n'));
}

export function response(
  path: string,
  body: string | Buffer,
  headers: readonly string[] = [],
  type = 'text/html',
  status = '200 OK',
): Buffer {
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers, '', ''].join('\r\n');
  return record(
    'response',
    path,
    'application/http; msgtype=response',
    Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  );
}

export function record(kind: string, path: string | null, type: string, content: Buffer): Buffer {
  const head = [
    'WARC/1.1',
    `WARC-Type: ${kind}`,
    ...(path === null ? [] : [`WARC-Target-URI: https://paper.example${path}`]),
    'WARC-Date: 2026-03-02T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${type}`,
    `Content-Length: ${content.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')]);
}
