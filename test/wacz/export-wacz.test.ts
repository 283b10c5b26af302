import { createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { digestOf } from '../../src/evidence/digest.ts';
import { verifyPath } from '../../src/evidence/verify/verify-path.ts';
import { readCapture } from '../../src/read/read-capture.ts';
import { createDeskWithPage, type DeskWithPage, exporting, FAULT, NOTE } from './desk-with-page.ts';
import { readZip, zipAgain } from './zip-contents.ts';

let made: DeskWithPage;
let contents: Map<string, Buffer>;

beforeAll(async () => {
  made = await createDeskWithPage();
  contents = await readZip(made.wacz);
});
afterAll(() => made.remove());

const json = (name: string) => JSON.parse(contents.get(name)!.toString());
const indexLines = () =>
  contents
    .get('indexes/index.cdxj')!
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const [key, time, ...block] = line.split(' ');
      return { key, time, ...JSON.parse(block.join(' ')) };
    });

describe('a web archive of a desk', () => {
  test('lists every file with its digest, and signs the list as WACZ Signing asks', () => {
    const listed = json('datapackage.json');
    expect(listed).toMatchObject({
      profile: 'data-package',
      wacz_version: '1.1.1',
      software: 'hearsay 1.2.3',
      created: '2026-03-02T08:00:00.000Z',
      mainPageUrl: 'file:///%E8%AF%B4%E6%98%8E%201.txt',
    });
    for (const { path, hash, bytes } of listed.resources) {
      expect([path, `sha256:${digestOf(contents.get(path)!)}`, contents.get(path)!.length]).toEqual([
        path,
        hash,
        bytes,
      ]);
    }
    expect([...contents.keys()].slice(0, -2)).toEqual(
      listed.resources.map(({ path }: { path: string }) => path),
    );

    const { hash, signedData } = json('datapackage-digest.json');
    expect(hash).toBe(`sha256:${digestOf(contents.get('datapackage.json')!)}`);
    expect(Object.keys(signedData)).toEqual([
      'hash',
      'created',
      'software',
      'version',
      'signature',
      'publicKey',
    ]);
    const key = createPublicKey({
      key: Buffer.from(signedData.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    expect(key.asymmetricKeyDetails).toEqual({ namedCurve: 'secp384r1' });
    const signature = Buffer.from(signedData.signature, 'base64');
    expect(verify('sha256', Buffer.from(hash), { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  test('its index finds each record by offset and length, in the order of the bytes', () => {
    const lines = indexLines();
    expect(lines.map(({ url, status }) => [url, status])).toEqual([
      [made.address.replace('old', 'fault'), 200],
      [made.address, 302],
      [made.address.replace('old', 'robots.txt'), 404],
      ['file:///%E8%AF%B4%E6%98%8E%201.txt', 200],
    ]);
    for (const { url, filename, offset, length, recordDigest } of lines) {
      const record = contents.get(`archive/${filename}`)!.subarray(offset, offset + length);
      expect(recordDigest).toBe(`sha256:${digestOf(record)}`);
      expect(gunzipSync(record).toString()).toContain(`WARC-Target-URI: ${url}\r\n`);
    }
  });

  test('its archives are the WARC that was kept, and one of the files, which warcio reads', async () => {
    const records: unknown[] = [];
    for await (const record of WARCParser.iterRecords([contents.get('archive/files.warc.gz')!])) {
      records.push([record.warcType, record.warcTargetURI, await record.contentText()]);
    }
    expect(records).toEqual([
      ['warcinfo', null, expect.stringContaining('software: hearsay 1.2.3')],
      ['resource', 'file:///%E8%AF%B4%E6%98%8E%201.txt', NOTE],
    ]);
    const [kept] = [...contents.keys()].filter((name) => /^archive\/[0-9a-f]{64}/.test(name));
    expect(kept).toBe(`archive/${digestOf(contents.get(kept!)!)}.warc.gz`);
    expect(Buffer.concat([...contents.values()]).includes('reader=7')).toBe(false);
  });

  test('our own reader reads the same reports in it', async () => {
    const outcome = await readCapture({ bytes: await readFile(made.wacz), path: 'canteen.wacz', url: null });
    const page = await readCapture({ bytes: Buffer.from(FAULT), path: null, url: null });
    const note = await readCapture({ bytes: Buffer.from(NOTE), path: '说明 1.txt', url: null });
    const texts = (each: typeof outcome) =>
      each.kind === 'read' ? each.readings.map(({ text }) => text) : [];
    expect(texts(outcome).sort()).toEqual([...texts(page), ...texts(note)].sort());
  });

  test('is sound, and says what nothing in it can prove', async () => {
    expect(await verifyPath(made.wacz, {})).toMatchObject({
      ok: true,
      failed: [],
      checked: [
        { what: 'manifest', count: 1 },
        { what: 'signatures', count: 2 },
        { what: 'files', count: 7 },
        { what: 'records', count: 9 },
        { what: 'index-lines', count: 4 },
        { what: 'pages', count: 2 },
        { what: 'journal-lines', count: 3 },
        { what: 'captures', count: 2 },
      ],
      uncheckable: [{ what: 'signer' }, { what: 'completeness' }, { what: 'time' }, { what: 'provenance' }],
    });
  });

  test('made again it is the same but for the ECDSA signature', async () => {
    const again = join(made.home, 'again.wacz');
    await exporting(made.desk, again);
    const other = await readZip(again);
    const differing = [...contents].filter(([name, content]) => !other.get(name)!.equals(content));
    expect(differing.map(([name]) => name)).toEqual(['datapackage-digest.json']);
  });

  test('what answered on the way when its page was asked in vain comes along, and is missed where it is not there', async () => {
    const before = await createDeskWithPage(2);
    try {
      expect(await verifyPath(before.wacz, {})).toMatchObject({ ok: true });
      const held = await readZip(before.wacz);
      const lines = [...held]
        .find(([name]) => name.startsWith('hearsay/journal/'))![1]
        .toString()
        .split('\n');
      const warcs = lines.flatMap((line) => /"warc":"([0-9a-f]{64})"/.exec(line)?.[1] ?? []);
      expect(warcs).toHaveLength(3);
      const kept = `archive/${warcs[0]}.warc.gz`;
      expect([...held.keys()]).toContain(kept);

      const poorer = join(before.home, 'poorer.wacz');
      held.delete(kept);
      await zipAgain(poorer, held);
      const { failed } = await verifyPath(poorer, {});
      expect(failed).toContainEqual(expect.objectContaining({ path: kept, problem: 'missing' }));
    } finally {
      await before.remove();
    }
  });

  test('another file is never written over, and an unknown story is told', async () => {
    await expect(exporting(made.desk, made.wacz)).rejects.toMatchObject({ code: 'already-there' });
    const out = join(made.home, 'story.wacz');
    await expect(exporting(made.desk, out, 's1')).rejects.toMatchObject({ code: 'not-built' });
    await expect(exporting(join(made.home, 'none'), out)).rejects.toMatchObject({ code: 'not-found' });
  });
});
