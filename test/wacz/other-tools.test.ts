import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WACZ } from '@harvard-lil/js-wacz';
import { assertValidWACZSignatureFormat } from '@harvard-lil/js-wacz/utils/assertions.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CDXIndexer, WARCParser, WARCSerializer } from 'warcio';
import { digestOf } from '../../src/evidence/digest.ts';
import { verifyPath } from '../../src/evidence/verify/verify-path.ts';
import { readCapture } from '../../src/read/read-capture.ts';
import { createDeskWithPage, type DeskWithPage, FAULT, NOTE } from './desk-with-page.ts';
import { readZip, zipAgain } from './zip-contents.ts';

let made: DeskWithPage;
let ours: Map<string, Buffer>;
let theirs: Map<string, Buffer>;
let theirPath: string;

/** js-wacz makes a web archive of the archives that lie in ours. */
beforeAll(async () => {
  made = await createDeskWithPage();
  ours = await readZip(made.wacz);
  const folder = join(made.home, 'archives');
  await mkdir(folder);
  for (const [name, content] of archivesIn(ours)) await writeFile(join(folder, name), content);
  theirPath = join(made.home, 'theirs.wacz');
  await new WACZ({ input: join(folder, '*.warc.gz'), output: theirPath, log: SILENT }).process();
  theirs = await readZip(theirPath);
}, 120_000);
afterAll(() => made.remove());

const SILENT = { ...console, log() {}, info() {}, debug() {}, trace() {}, warn() {} } as unknown as Console;

function archivesIn(contents: ReadonlyMap<string, Buffer>): [string, Buffer][] {
  return [...contents].flatMap(([path, content]) =>
    path.startsWith('archive/') ? [[path.slice('archive/'.length), content] as [string, Buffer]] : [],
  );
}

/** Each line of an index that speaks of an answer: which record, and where it lies. */
function recordsIn(index: string) {
  return index
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('!'))
    .map((line) => {
      const [, , ...block] = line.split(' ');
      const { url, filename, offset, length, status } = JSON.parse(block.join(' '));
      return { url, filename, offset: Number(offset), length: Number(length), status: Number(status) };
    })
    .sort((a, b) => (a.filename + a.offset < b.filename + b.offset ? -1 : 1));
}

function textsOf(outcome: Awaited<ReturnType<typeof readCapture>>): string[] {
  return outcome.kind === 'read' ? outcome.readings.map(({ text }) => text).sort() : [];
}

describe('js-wacz', () => {
  test('takes our archives byte for byte, and finds every answer of an address in them where our index has it', () => {
    expect(new Map(archivesIn(theirs))).toEqual(new Map(archivesIn(ours)));
    const packed = theirs.get('indexes/index.cdx.gz');
    const their = recordsIn((packed ? gunzipSync(packed) : theirs.get('indexes/index.cdx')!).toString());
    const our = recordsIn(ours.get('indexes/index.cdxj')!.toString());
    const ofAddresses = (records: typeof our) => records.filter(({ url }) => url.startsWith('http'));
    expect(ofAddresses(their)).toEqual(ofAddresses(our));
    expect(ofAddresses(our)).toHaveLength(3);
  });

  test('knows the form of our signature', () => {
    const { signedData } = JSON.parse(ours.get('datapackage-digest.json')!.toString());
    expect(() => assertValidWACZSignatureFormat(signedData)).not.toThrow();
    expect(() => assertValidWACZSignatureFormat({ ...signedData, hash: 'none' })).toThrow();
  });

  test('of what it makes we find wrong what is wrong: the digests of archives, each piece of which it hashes twice', async () => {
    const { failed } = await verifyPath(theirPath, {});
    expect(failed.map(({ path, problem }) => [path, problem]).sort()).toEqual(
      archivesIn(ours)
        .map(([name]) => [`archive/${name}`, 'changed'])
        .sort(),
    );
  });

  test('with these mended it is sound to us', async () => {
    const mended = new Map(theirs);
    const listed = JSON.parse(theirs.get('datapackage.json')!.toString());
    for (const resource of listed.resources) resource.hash = `sha256:${digestOf(theirs.get(resource.path)!)}`;
    const content = Buffer.from(JSON.stringify(listed));
    mended.set('datapackage.json', content);
    const signed = { path: 'datapackage.json', hash: `sha256:${digestOf(content)}` };
    mended.set('datapackage-digest.json', Buffer.from(JSON.stringify(signed)));
    const path = join(made.home, 'mended.wacz');
    await zipAgain(path, mended);
    const { failed, checked } = await verifyPath(path, {});
    expect(failed).toEqual([]);
    expect(checked.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['files', 'records', 'index-lines']),
    );
  });

  test('its archive holds the same reports as ours', async () => {
    const [their, our] = await Promise.all(
      [theirPath, made.wacz].map(async (path) =>
        textsOf(await readCapture({ bytes: await readFile(path), path, url: null })),
      ),
    );
    expect(our).toHaveLength(2);
    expect(our).toEqual(expect.arrayContaining(their!));
    expect(their).toContainEqual(expect.stringContaining('共有12份牛奶变质'));
  });
});

describe('warcio', () => {
  test('reads every body of ours as it was sent, and indexes each record where our index has it', async () => {
    const bodies: string[] = [];
    const places: unknown[] = [];
    for (const [filename, content] of archivesIn(ours)) {
      for await (const record of WARCParser.iterRecords([content])) {
        const text = await record.contentText();
        if (record.warcType === 'response' || record.warcType === 'resource') bodies.push(text);
      }
      for await (const { url, offset, length } of new CDXIndexer({}).iterIndex([
        { filename, reader: [content] as never },
      ])) {
        places.push({ url, filename, offset: Number(offset), length: Number(length) });
      }
    }
    expect(bodies.filter((body) => body !== '').sort()).toEqual([FAULT, NOTE].sort());
    const our = recordsIn(ours.get('indexes/index.cdxj')!.toString());
    expect(places).toEqual(expect.arrayContaining(our.map(({ status: _, ...place }) => place)));
  });

  test('writes our records again byte for byte', async () => {
    for (const [, content] of archivesIn(ours)) {
      const again: Uint8Array[] = [];
      for await (const record of WARCParser.iterRecords([content], { keepHeadersCase: true })) {
        again.push(await WARCSerializer.serialize(record, { gzip: false }));
      }
      expect(Buffer.concat(again).toString('latin1')).toBe(gunzipSync(content).toString('latin1'));
    }
  });
});
