import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Capture } from '../../model/capture.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { CdxjLine } from './format-cdxj.ts';
import { fileUri, formatResourceHead, formatWarcinfo, mediaTypeOf } from './resource-record.ts';

export const FILES_WARC = 'files.warc.gz';

export interface FileCapture extends Capture {
  readonly path: string;
}

/**
 * Writes the captures that came from no address into one WARC 1.1 file at `path`: a `warcinfo`, then a `resource` of
 * each, every record in a gzip member of its own. Gives the lines of its index. Of the evidence one piece is read at
 * a time, as a stream; DeskError `evidence-changed` where its bytes are not what was captured.
 */
export async function writeFilesWarc(
  path: string,
  captures: readonly FileCapture[],
  options: { readonly software: string; readonly objectFile: (capture: Capture) => string },
): Promise<CdxjLine[]> {
  const lines: CdxjLine[] = [];
  const file = await open(path, 'wx');
  try {
    let offset = 0;
    const append = async (content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => {
      const hash = createHash('sha256');
      let length = 0;
      // A fixed level: the same desk gives the same bytes.
      await pipeline(content, createGzip({ level: 6 }), async (packed: AsyncIterable<Buffer>) => {
        for await (const chunk of packed) {
          hash.update(chunk);
          length += chunk.length;
          await file.writeFile(chunk);
        }
      });
      const at = offset;
      offset += length;
      return { offset: at, length, recordDigest: `sha256:${hash.digest('hex')}` };
    };

    const date = captures[0]!.captured;
    await append([Buffer.from(formatWarcinfo({ filename: FILES_WARC, software: options.software, date }))]);
    for (const capture of captures) {
      const placed = await append(recordOf(capture, options.objectFile(capture)));
      lines.push({
        url: fileUri(capture.path),
        date: capture.captured,
        digest: `sha256:${capture.digest}`,
        mime: mediaTypeOf(capture.path),
        status: 200,
        filename: FILES_WARC,
        ...placed,
      });
    }
  } finally {
    await file.close();
  }
  return lines;
}

async function* recordOf(capture: FileCapture, objectFile: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(formatResourceHead(capture));
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(objectFile) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== capture.digest) throw new DeskError('evidence-changed', objectFile);
  yield Buffer.from('\r\n\r\n');
}
