import { extname } from 'node:path';
import type { Capture } from '../../model/capture.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import { digestOf } from '../digest.ts';

/** What a browser needs to know to show a file; a reader goes by the bytes. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.csv': 'text/csv',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.eml': 'message/rfc822',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The address of a file that came from none, as ISO 28500:2017 (6.4) shows for resources: `file:` and the path that the
 * journal names, which is relative to the folder that was given, so that no machine's own folders leave it.
 */
export function fileUri(path: string): string {
  const segments = path.replaceAll('\\', '/').replace(/^\/+/, '').split('/');
  return `file:///${segments.map(encodeURIComponent).join('/')}`;
}

/** The head of the `resource` record that holds a captured file; its bytes and two line ends follow. */
export function formatResourceHead(capture: Capture & { readonly path: string }): string {
  const digest = `sha256:${capture.digest}`;
  return formatHead([
    ['WARC-Type', 'resource'],
    ['WARC-Record-ID', `<urn:uuid:${uuidOf(formatCanonicalJson(capture))}>`],
    ['WARC-Date', capture.captured],
    ['WARC-Target-URI', fileUri(capture.path)],
    ['WARC-Block-Digest', digest],
    ['WARC-Payload-Digest', digest],
    ['Content-Type', mediaTypeOf(capture.path)],
    ['Content-Length', String(capture.bytes)],
  ]);
}

/** The `warcinfo` record that such a file begins with, in whole. */
export function formatWarcinfo(info: { filename: string; software: string; date: string }): string {
  const block = `software: ${info.software}\r\nformat: WARC File Format 1.1\r\n`;
  const head = formatHead([
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', `<urn:uuid:${uuidOf(formatCanonicalJson(info))}>`],
    ['WARC-Date', info.date],
    ['WARC-Filename', info.filename],
    ['WARC-Block-Digest', `sha256:${digestOf(block)}`],
    ['Content-Type', 'application/warc-fields'],
    ['Content-Length', String(Buffer.byteLength(block))],
  ]);
  return `${head}${block}\r\n\r\n`;
}

function formatHead(fields: readonly (readonly [string, string])[]): string {
  return `WARC/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** A UUID of version 8 (RFC 9562, 5.8) made of a digest: the same capture always gets the same. */
function uuidOf(content: string): string {
  const hex = digestOf(content);
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
