import { digestOf } from '../digest.ts';
import type { CdxjLine } from './format-cdxj.ts';
import { walkWarc } from './walk-warc.ts';

/** The index of a WARC file in memory: its answers and resources; requests and notes are not looked up. */
export async function indexWarc(bytes: Buffer, filename: string): Promise<CdxjLine[]> {
  const lines: CdxjLine[] = [];
  async function* source() {
    yield bytes;
  }
  for await (const record of walkWarc(source())) {
    const { type, url, date, contentType, status, offset, length, payload, payloadDigest } = record;
    if ((type !== 'response' && type !== 'resource') || url === null) continue;
    lines.push({
      url,
      date,
      digest: payload?.declared ?? `sha256:${payloadDigest}`,
      mime: contentType?.split(';')[0]?.trim() || 'application/octet-stream',
      status: status ?? 200,
      filename,
      offset,
      length,
      recordDigest: `sha256:${digestOf(bytes.subarray(offset, offset + length))}`,
    });
  }
  return lines;
}
