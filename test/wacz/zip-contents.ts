import { openPromise } from 'yauzl';
import { measureContent, writeZip } from '../../src/evidence/wacz/write-zip.ts';

/** What a zip holds, read by another program than ours. */
export async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(path, { lazyEntries: true });
  const contents = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    contents.set(entry.fileName, Buffer.concat(chunks));
  }
  return contents;
}

/** A sound zip around contents that somebody changed. */
export async function zipAgain(path: string, contents: ReadonlyMap<string, Buffer>): Promise<void> {
  const entries = await Promise.all([...contents].map(([name, content]) => measureContent(name, content)));
  await writeZip(path, entries);
}
