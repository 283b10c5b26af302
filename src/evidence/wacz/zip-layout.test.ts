import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRandomAccessReader, openPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { measureContent, writeZip } from './write-zip.ts';
import { formatCentralRecord, formatEnd, formatLocalHeader, type PlacedEntry } from './zip-layout.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what is written, another reader of zips reads', async () => {
  const files = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z冷柜/]{1,12}[a-z]$/), fc.uint8Array()), {
    selector: ([name]) => name,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(files, fc.nat(), async (contents, number) => {
      const path = join(folder, `${number}.zip`);
      const named = contents.map(([name, content]) => [name.replaceAll('/', ''), content] as const);
      await writeZip(
        path,
        await Promise.all(named.map(([name, content]) => measureContent(name, Buffer.from(content)))),
      );
      const zip = await openPromise(path, { lazyEntries: true });
      const read: [string, number[]][] = [];
      for await (const entry of zip.eachEntry()) {
        const chunks: Buffer[] = [];
        for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
        read.push([entry.fileName, [...Buffer.concat(chunks)]]);
      }
      expect(read).toEqual(named.map(([name, content]) => [name, [...content]]));
    }),
    { numRuns: 40 },
  );
});

test('entries and offsets beyond 4 GiB, and more entries than 65,535', async () => {
  const large: PlacedEntry = { name: 'archive/large.warc.gz', bytes: 5 * 2 ** 30, crc: 1, offset: 0 };
  const far = { name: 'far', bytes: 3, crc: 2, offset: formatLocalHeader(large).length + large.bytes };
  expect(await listAsOther([large, far])).toEqual([
    [large.name, large.bytes, 0],
    ['far', 3, far.offset],
  ]);
  let offset = 0;
  const many = Array.from({ length: 70_000 }, (_, index) => {
    const entry = { name: `${index}`, bytes: 0, crc: 0, offset };
    offset += formatLocalHeader(entry).length;
    return entry;
  });
  expect(await listAsOther(many)).toHaveLength(70_000);
});

/** Lets another reader list a zip whose contents are never made. */
async function listAsOther(entries: readonly PlacedEntry[]): Promise<[string, number, number][]> {
  const last = entries.at(-1)!;
  const start = last.offset + formatLocalHeader(last).length + last.bytes;
  const directory = Buffer.concat(entries.map(formatCentralRecord));
  const end = formatEnd({ entries: entries.length, start, bytes: directory.length });
  const tail = Buffer.concat([directory, end]);
  class Sparse extends RandomAccessReader {
    // Not as a stream, which is what the reader would read by itself: one for each of 70,000 entries takes ten seconds.
    override read(into: Buffer, at: number, length: number, from: number, done: (error: null) => void): void {
      const before = Math.max(0, Math.min(length, start - from));
      into.fill(0, at, at + before);
      tail.copy(into, at + before, Math.max(0, from - start), from + length - start);
      process.nextTick(done, null);
    }
  }
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromRandomAccessReader(new Sparse(), start + tail.length, { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened!),
    ),
  );
  const listed: [string, number, number][] = [];
  for await (const entry of zip.eachEntry())
    listed.push([entry.fileName, entry.uncompressedSize, entry.relativeOffsetOfLocalHeader]);
  return listed;
}
