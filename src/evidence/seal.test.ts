import { mkdir, mkdtemp, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ManifestSchema } from '../model/dossier.ts';
import { digestOf } from './digest.ts';
import { checkManifestSignature, signManifest } from './manifest-signature.ts';
import { sealFolder } from './seal.ts';
import { createSigner } from './signer.ts';

const signer = createSigner();
const journals = [{ writer: signer.fingerprint, lines: 1, head: digestOf('line') }];
const program = { name: 'hearsay', version: '0.0.0' } as const;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-seal-'));
  await mkdir(join(folder, 'data', 'stories'), { recursive: true });
  for (const path of ['index.html', 'data/index.js', 'data/stories/b.js', 'data/stories/a.js', 'B', 'a']) {
    await writeFile(join(folder, path), path);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const seal = () =>
  sealFolder({ folder, kind: 'sealed', program, created: '2025-09-04T08:00:00.000Z', signer, journals });
const read = (name: string) => readFile(join(folder, name));

describe('sealFolder', () => {
  test('lists every file in one order, with digest and size, and signs the list', async () => {
    const manifest = await seal();
    expect(manifest.files).toEqual(
      ['B', 'a', 'data/index.js', 'data/stories/a.js', 'data/stories/b.js', 'index.html'].map((path) => ({
        path,
        digest: digestOf(path),
        bytes: path.length,
      })),
    );
    const written = await read('manifest.json');
    expect(ManifestSchema.parse(JSON.parse(written.toString()))).toEqual(manifest);
    expect(checkManifestSignature(written, await read('manifest.sig.json'))).toEqual({
      sound: true,
      fingerprint: signer.fingerprint,
    });
  });

  test('the same folder gives the same manifest, and sealing again does not list the seal', async () => {
    const first = await read('manifest.json');
    await seal();
    expect(await read('manifest.json')).toEqual(first);
  });

  test('refuses what a dossier cannot hold', async () => {
    for (const name of ['link', '食堂.html', 'a b']) {
      const path = join(folder, name);
      await (name === 'link' ? symlink('index.html', path) : writeFile(path, ''));
      await expect(seal(), name).rejects.toThrow(RangeError);
      await unlink(path);
    }
  });

  test('a folder that is not there', async () => {
    const missing = sealFolder({
      folder: join(folder, 'no'),
      kind: 'sealed',
      program,
      created: '',
      signer,
      journals,
    });
    await expect(missing).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('checkManifestSignature', () => {
  const manifest = Buffer.from('{"files": []}');
  const signature = signManifest(manifest, signer);
  const anotherDigest = (_: string, field: string, first: string) => `"${field}": "${first === '0' ? 1 : 0}`;

  test('a manifest that was changed', () => {
    const changed = checkManifestSignature(Buffer.from('{"files": [0]}'), Buffer.from(signature));
    expect(changed).toEqual({ sound: false, changed: 'manifest.json' });
  });

  test.each([
    ['another digest', signature.replace(/"(manifest)": "(.)/, anotherDigest)],
    ['another fingerprint', signature.replace(/"(fingerprint)": "(.)/, anotherDigest)],
    ['another key', signature.replace(signer.publicKey, createSigner().publicKey)],
    [
      'another signature',
      signature.replace(/"signature": "[^"]+/, `"signature": "${signer.sign(Buffer.from(''))}`),
    ],
    ['another name of the algorithm', signature.replace('Ed25519', 'ed25519')],
    ['a space less', signature.replace('  "algorithm"', ' "algorithm"')],
    ['no line feed', signature.trimEnd()],
    ['a field more', signature.replace('{', '{"more": 1,')],
    ['nothing', ''],
    ['a byte order mark', `\ufeff${signature}`],
  ])('a signature file with %s', (_, edited) => {
    const changed = checkManifestSignature(manifest, Buffer.from(edited));
    expect(edited).not.toBe(signature);
    expect(changed).toEqual({ sound: false, changed: 'manifest.sig.json' });
  });
});
