import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/evidence/digest.ts';
import { verifyWacz } from '../../src/evidence/wacz/verify-wacz.ts';
import { loadWaczSigner } from '../../src/evidence/wacz/wacz-signer.ts';
import { createChance } from '../dossier/failing-files-after.ts';
import { TRIES } from '../soak/tries.ts';
import { createDeskWithPage, type DeskWithPage } from './desk-with-page.ts';
import { readZip, zipAgain } from './zip-contents.ts';

let made: DeskWithPage;
let whole: Buffer;
let changed: string;
let regions: { readonly name: string; readonly end: number }[];

beforeAll(async () => {
  made = await createDeskWithPage();
  whole = await readFile(made.wacz);
  changed = join(made.home, 'changed.wacz');
  regions = regionsOf(whole);
});
afterAll(() => made.remove());

describe('a byte changed anywhere in a web archive of ours is found', () => {
  test(`${TRIES.waczFlips} flips and cuts, by chance but always the same ones, each under the entry it hit`, async () => {
    const chance = createChance(20260302);
    for (let attempt = 0; attempt < TRIES.waczFlips; attempt++) {
      // Half of them into headers, directory and descriptions at the end, which are a small part of the bytes.
      const from = chance(2) === 0 ? 0 : whole.length - 4_000;
      const at = from + chance(whole.length - from);
      // Of fewer bytes than a header nobody can say what they were of.
      const isCut = chance(5) === 0 && at >= 30;
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1 << chance(8);
      await writeFile(changed, isCut ? whole.subarray(0, at) : bytes);
      const { ok, failed } = await verifyWacz(changed);
      const names = new Set(failed.map(({ path }) => path));
      const hit = regions.find(({ end }) => at < end)!.name;
      const name = `${isCut ? 'cut' : 'flip'} at ${at}`;
      expect(ok, name).toBe(false);
      // Cut inside a header, nothing tells whose it was: the file itself is named, or what stands of the name.
      const first = [...names][0]!;
      const isOfCut = isCut && (first === 'changed.wacz' || hit.startsWith(first));
      expect(isOfCut ? hit : first, name).toBe(hit);
      if (!isCut) expect([...names], name).toEqual([hit]);
    }
  }, 600_000);
});

/** Which entry each byte belongs to, told by the zip's own headers. */
function regionsOf(zip: Buffer): { name: string; end: number }[] {
  const found: { name: string; end: number }[] = [];
  let at = 0;
  while (zip.readUInt32LE(at) === 0x04034b50) {
    const name = zip.subarray(at + 30, at + 30 + zip.readUInt16LE(at + 26)).toString();
    at += 30 + Buffer.byteLength(name) + zip.readUInt32LE(at + 22);
    found.push({ name, end: at });
  }
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString();
    at += 46 + name.length;
    found.push({ name, end: at });
  }
  return [...found, { name: 'changed.wacz', end: zip.length }];
}

describe('a web archive that somebody made again around changed contents', () => {
  /** Writes the package anew over what is there, and signs it with a key of one's own. */
  async function repack(contents: Map<string, Buffer>): Promise<void> {
    const listed = JSON.parse(contents.get('datapackage.json')!.toString());
    for (const each of listed.resources) {
      const content = contents.get(each.path);
      if (content) Object.assign(each, { bytes: content.length, hash: `sha256:${digestOf(content)}` });
    }
    listed.resources = listed.resources.filter(({ path }: { path: string }) => contents.has(path));
    contents.set('datapackage.json', Buffer.from(JSON.stringify(listed)));
    const digest = JSON.parse(contents.get('datapackage-digest.json')!.toString());
    const signer = await loadWaczSigner(join(made.home, 'other.pem'));
    digest.hash = `sha256:${digestOf(contents.get('datapackage.json')!)}`;
    Object.assign(digest.signedData, {
      hash: digest.hash,
      signature: signer.sign(digest.hash),
      publicKey: signer.publicKey,
    });
    contents.set('datapackage-digest.json', Buffer.from(JSON.stringify(digest)));
  }

  const edit = (name: string, from: string, to: string) => (contents: Map<string, Buffer>) => {
    const text = contents.get(name)!.toString('latin1');
    expect(text).toContain(from);
    contents.set(name, Buffer.from(text.replace(from, to), 'latin1'));
  };
  const journal = (contents: Map<string, Buffer>) =>
    [...contents.keys()].find((name) => name.startsWith('hearsay/journal/'))!;

  test.each<[string, (contents: Map<string, Buffer>) => void, string]>([
    ['a page of the list', edit('pages/pages.jsonl', '2026', '2025'), 'pages/pages.jsonl changed'],
    [
      'an offset of the index',
      edit('indexes/index.cdxj', '"offset":', '"offset":1'),
      'indexes/index.cdxj unknown-reference',
    ],
    [
      'an archive left out',
      (contents) => contents.delete('archive/files.warc.gz'),
      'archive/files.warc.gz missing',
    ],
    [
      'the signature of the package taken out',
      (contents) => contents.delete('datapackage-digest.json'),
      'datapackage-digest.json missing',
    ],
    ['a file put in', (contents) => contents.set('notes.txt', Buffer.from('x')), 'notes.txt unlisted'],
    [
      'a line of the journal',
      (contents) => edit(journal(contents), '2026-03-02T08', '2026-03-02T07')(contents),
      'hearsay/journal/ changed',
    ],
    [
      "the desk's list",
      edit('hearsay/manifest.json', '1.2.3', '1.2.4'),
      'hearsay/manifest.json bad-signature',
    ],
    ['nothing but the signature', () => {}, 'datapackage-digest.json wrong-signer'],
  ])('%s', async (_name, change, expected) => {
    const contents = await readZip(made.wacz);
    change(contents);
    if (contents.has('datapackage-digest.json')) await repack(contents);
    await zipAgain(changed, contents).catch(() => {});
    const { ok, failed } = await verifyWacz(changed);
    expect(ok).toBe(false);
    expect(
      failed.map(({ path, problem }) => `${path.replace(/[0-9a-f]{16}\.jsonl/, '')} ${problem}`),
    ).toContain(expected);
  });

  test('with another key for --key', async () => {
    const { ok, failed } = await verifyWacz(made.wacz, { fingerprint: 'f'.repeat(64) });
    expect([ok, failed.map(({ problem }) => problem)]).toEqual([false, ['wrong-signer']]);
  });
});
