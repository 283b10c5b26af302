import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCapture } from '../read-capture.ts';
import { html, info, record, response, warc } from './invent-warc.ts';

describe('a web archive', () => {
  test.each<[string, Buffer]>([
    ['plain', warc(response('/a', html('食堂冷柜故障')))],
    [
      'each record in its own gzip member',
      Buffer.concat([gzipSync(info()), gzipSync(response('/a', html('食堂冷柜故障')))]),
    ],
    ['a gzip body', warc(response('/a', gzipSync(html('食堂冷柜故障')), ['Content-Encoding: gzip']))],
    [
      'a Brotli body',
      warc(response('/a', brotliCompressSync(html('食堂冷柜故障')), ['Content-Encoding: br'])),
    ],
    ['a body in chunks', warc(response('/a', chunked(html('食堂冷柜故障')), ['Transfer-Encoding: chunked']))],
    [
      'a body that the archiver unpacked already',
      warc(response('/a', html('食堂冷柜故障'), ['Content-Encoding: gzip'])),
    ],
    ['a resource', warc(record('resource', '/a', 'text/html', Buffer.from(html('食堂冷柜故障'))))],
  ])('%s', async (_name, bytes) => {
    const outcome = await readCapture({ bytes, path: 'saved.warc.gz', url: null });
    expect(outcome).toMatchObject({ kind: 'read', reader: 'warc@1' });
    expect(readingsOf(outcome)).toMatchObject([{ title: '食堂冷柜故障', url: 'https://paper.example/a' }]);
  });

  test('pages are read in order; pictures, errors, redirects and empty pages are not', async () => {
    const bytes = warc(
      response('/a', html('食堂冷柜故障')),
      response('/p.png', Buffer.from([0x89, 0x50]), [], 'image/png'),
      response('/s.js', 'let a = 1', [], 'text/javascript'),
      response('/gone', html('未找到'), [], 'text/html', '404 Not Found'),
      response('/moved', '', ['Location: /a'], 'text/html', '302 Found'),
      response('/empty', '<html></html>'),
      response('/b', html('人行桥封闭')),
    );
    expect(readingsOf(await readCapture({ bytes, path: null, url: null })).map(({ title }) => title)).toEqual(
      ['食堂冷柜故障', '人行桥封闭'],
    );
  });

  test('what stands before a break is read, and says that something is missing', async () => {
    const whole = Buffer.concat(
      [info(), response('/a', html('食堂冷柜故障')), response('/b', html('人行桥封闭'))].map((part) =>
        gzipSync(part),
      ),
    );
    const readings = readingsOf(
      await readCapture({ bytes: whole.subarray(0, whole.length - 40), path: null, url: null }),
    );
    expect(readings[0]!.title).toBe('食堂冷柜故障');
    expect(readings.at(-1)!.issues.map(({ code }) => code)).toContain('truncated');
  });

  test.each<[string, Buffer, string]>([
    ['no page', warc(response('/p.png', Buffer.from([1]), [], 'image/png')), 'no-text'],
    ['a bomb', warc(response('/a', gzipSync(Buffer.alloc(70 << 20)), ['Content-Encoding: gzip'])), 'no-text'],
    ['an archive in an archive', warc(response('/a', warc(response('/b', html('桥'))))), 'no-text'],
    [
      'a record that breaks off',
      record('metadata', '/m', 'text/plain', Buffer.alloc(900, 7)).subarray(0, 400),
      'broken',
    ],
    [
      'garbage behind the first line',
      Buffer.concat([Buffer.from('WARC/1.1\r\n'), Buffer.alloc(900, 7)]),
      'no-text',
    ],
  ])('%s is told, not thrown', async (_name, bytes, reason) => {
    expect(await readCapture({ bytes, path: null, url: null })).toMatchObject({ kind: 'unread', reason });
  });
});

function readingsOf(outcome: Awaited<ReturnType<typeof readCapture>>) {
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.readings;
}

function chunked(text: string): Buffer {
  const bytes = Buffer.from(text);
  const chunk = (part: Buffer) =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);
  return Buffer.concat([chunk(bytes.subarray(0, 40)), chunk(bytes.subarray(40)), Buffer.from('0\r\n\r\n')]);
}
