import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { Readable, type Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DeskError } from '../model/desk-error.ts';

/**
 * The lines of the named files one after the other, without their line feeds and without blank ones;
 * `-` is stdin. A file that begins with gzip's magic bytes is unpacked whatever it is called.
 */
export async function* readLines(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    try {
      yield* splitLines(await unpack(path === '-' ? stdin : createReadStream(path)));
    } catch (cause) {
      throw new DeskError(isMissing(cause) ? 'not-found' : 'unreadable', path, { cause });
    }
  }
}

/** Writes one line and waits where the reader of the pipe is slower than we are. */
export async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await new Promise<void>((resolve) => out.once('drain', resolve));
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (let i = 0; i < pieces.length - 1; i++) {
      parts.push(pieces[i]!);
      yield* nonBlank(parts.join(''));
      parts = [];
    }
    parts.push(pieces.at(-1)!);
  }
  yield* nonBlank(parts.join('') + decoder.decode());
}

function* nonBlank(line: string): Generator<string> {
  const bare = line.replace(/^\uFEFF/, '');
  if (bare.trim() !== '') yield bare;
}

async function unpack(source: Readable): Promise<AsyncIterable<Buffer>> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return emptyStream();
  const whole = prepend(first.value, chunks);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return whole;
  return Readable.from(whole).pipe(createGunzip());
}

async function* prepend(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* emptyStream(): AsyncGenerator<Buffer> {}

function isMissing(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException).code === 'ENOENT';
}
