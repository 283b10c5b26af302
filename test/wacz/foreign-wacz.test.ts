import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/evidence/digest.ts';
import { verifyWacz } from '../../src/evidence/wacz/verify-wacz.ts';
import { zipOf } from '../../src/read/invent-zip.ts';
import { html, info, response } from '../../src/read/warc/invent-warc.ts';
import { temporaryFolder } from '../cli/run-hearsay.ts';

const FIRST = gzipSync(info());
const PAGE = gzipSync(response('/a', html('食堂冷柜故障')));
const ARCHIVE = Buffer.concat([FIRST, PAGE]);
const line = (block: object) =>
  `example,paper)/a 20260302080000 ${JSON.stringify({ url: 'https://paper.example/a', filename: 'data.warc.gz', ...block })}\n`;
const SOUND = {
  'archive/data.warc.gz': ARCHIVE as string | Buffer,
  'indexes/index.cdx': line({ offset: String(FIRST.length), length: String(PAGE.length) }) as string | Buffer,
  'pages/pages.jsonl':
    '{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://paper.example/a","ts":"2026-03-02T08:00:00Z"}\n',
};

/** A WACZ as another tool would make it, with resources listed as `hash` has them. */
function waczOf(
  files: Readonly<Record<string, string | Buffer>>,
  digest: object = {},
  hash = digestOf,
): Uint8Array {
  const content = JSON.stringify({
    profile: 'data-package',
    wacz_version: '1.1.1',
    resources: Object.entries(files).map(([path, each]) => ({
      path,
      hash: `sha256:${hash(each)}`,
      bytes: Buffer.byteLength(each),
    })),
  });
  const signed = JSON.stringify({ path: 'datapackage.json', hash: `sha256:${digestOf(content)}`, ...digest });
  return zipOf({ ...files, 'datapackage.json': content, 'datapackage-digest.json': signed });
}

test.each<[string, Uint8Array, string[]]>([
  ['as it should be', waczOf(SOUND), []],
  [
    'whose package lists another digest',
    waczOf(SOUND, {}, () => 'f'.repeat(64)),
    ['archive/data.warc.gz changed'],
  ],
  [
    'whose package is not the one of the digest file',
    waczOf(SOUND, { hash: 'sha256:00' }),
    ['datapackage.json changed'],
  ],
  [
    'whose signature is none',
    waczOf(SOUND, { signedData: { hash: 'x' } }),
    ['datapackage-digest.json bad-signature'],
  ],
  ['with an empty index', waczOf({ ...SOUND, 'indexes/index.cdx': '' }), ['indexes bad-format']],
  [
    'whose index points beside the record',
    waczOf({ ...SOUND, 'indexes/index.cdx': line({ offset: 7, length: PAGE.length }) }),
    ['indexes/index.cdx unknown-reference'],
  ],
  [
    'whose index has another length',
    waczOf({ ...SOUND, 'indexes/index.cdx': line({ offset: FIRST.length, length: 3 }) }),
    ['indexes/index.cdx unknown-reference'],
  ],
  [
    'whose packed index is a bomb of lines',
    waczOf({ ...SOUND, 'indexes/index.cdx.gz': gzipSync('!\n'.repeat(20 << 20)) }),
    ['indexes/index.cdx.gz bad-format'],
  ],
  [
    'whose packed index is a line without end',
    waczOf({ ...SOUND, 'indexes/index.cdx.gz': gzipSync(Buffer.alloc(600 << 10, 'x')) }),
    ['indexes/index.cdx.gz bad-format'],
  ],
  [
    'whose archive breaks off inside a record',
    waczOf({ ...SOUND, 'archive/data.warc.gz': ARCHIVE.subarray(0, ARCHIVE.length - 60) }),
    ['archive/data.warc.gz bad-format'],
  ],
  [
    'with garbage for an archive',
    waczOf({ ...SOUND, 'archive/data.warc.gz': 'no archive' }),
    ['archive/data.warc.gz'],
  ],
  [
    'with a page without an address',
    waczOf({ ...SOUND, 'pages/pages.jsonl': '{"format":"x"}\n{}\n' }),
    ['pages/pages.jsonl bad-format'],
  ],
  ['without a package', zipOf(SOUND), ['datapackage.json missing']],
  ['that is cut off', waczOf(SOUND).subarray(0, 700), ['other.wacz bad-format']],
])('a web archive of another tool %s', async (_name, bytes, expected) => {
  const path = join(temporaryFolder(), 'other.wacz');
  await writeFile(path, bytes);
  const { ok, failed } = await verifyWacz(path);
  const found = failed.map((each) => `${each.path} ${each.problem}`).join('\n');
  expect(ok).toBe(expected.length === 0);
  for (const each of expected) expect(found).toContain(each);
});

test('what is no zip is no web archive', async () => {
  const path = join(temporaryFolder(), 'note.wacz');
  await writeFile(path, '校长何丽称，冷柜已停用。');
  await expect(verifyWacz(path)).rejects.toMatchObject({ code: 'not-a-dossier' });
});
