import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import { createSigner, createVerifier, loadSigner } from './signer.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-signer-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = Buffer.from('水管爆裂');

describe('a signature', () => {
  test('is good for its bytes and its key only', () => {
    const signer = createSigner();
    const signature = signer.sign(words);
    const verifier = createVerifier(signer.publicKey)!;
    expect(verifier.fingerprint).toBe(signer.fingerprint);
    expect(signer.fingerprint).toBe(digestOf(Buffer.from(signer.publicKey, 'base64')));
    expect(verifier.isSigned(words, signature)).toBe(true);
    expect(verifier.isSigned(Buffer.from('水管爆烈'), signature)).toBe(false);
    expect(createVerifier(createSigner().publicKey)!.isSigned(words, signature)).toBe(false);
  });

  test('is written in one way only', () => {
    const signer = createSigner();
    const signature = signer.sign(words);
    const verifier = createVerifier(signer.publicKey)!;
    const others = [
      `${signature} `,
      signature.replace('==', ''),
      signature.replaceAll('+', '-').replaceAll('/', '_').replace('==', ''),
      signature.replace(/.==$/, (last) => `${last[0] === 'A' ? 'B' : next(last[0]!)}==`),
      '',
      'A'.repeat(88),
    ];
    for (const other of others) expect(verifier.isSigned(words, other), other).toBe(false);
  });

  test('by a key of another kind is none', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    for (const key of [rsa.export({ format: 'der', type: 'spki' }).toString('base64'), '', 'AAAA', '!!!']) {
      expect(createVerifier(key)).toBeUndefined();
    }
    expect(createVerifier(`${createSigner().publicKey}AAAA`)).toBeUndefined();
  });
});

describe('loadSigner', () => {
  test('makes a key once, for its owner’s eyes', async () => {
    const path = join(folder, 'keys', 'new', 'key.pem');
    const made = await loadSigner(path);
    expect((await loadSigner(path)).fingerprint).toBe(made.fingerprint);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    expect(await readdir(join(folder, 'keys', 'new'))).toEqual(['key.pem']);
  });

  test('gives all who come at once the same key', async () => {
    const path = join(folder, 'race.pem');
    const signers = await Promise.all(Array.from({ length: 20 }, () => loadSigner(path)));
    expect(new Set(signers.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  });

  test('closes a key that a copy left open', async () => {
    const path = join(folder, 'open.pem');
    await loadSigner(path);
    await chmod(path, 0o644);
    await loadSigner(path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['', 'empty'],
    ['not a key', 'text'],
    [
      generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ format: 'pem', type: 'pkcs8' })
        .toString(),
      'another kind',
    ],
  ])('refuses what is no such key: %#', async (pem, name) => {
    const path = join(folder, `${name}.pem`);
    await writeFile(path, pem);
    await expect(loadSigner(path)).rejects.toMatchObject({ code: 'unreadable', subject: path });
  });

  test('says so where it may not write', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(loadSigner(join(file, 'key.pem'))).rejects.toMatchObject({ name: 'DeskError' });
  });
});

/** The next letter of base64: another way to write the same bytes, where only spare bits differ. */
function next(letter: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return letters[(letters.indexOf(letter) + 1) % 64]!;
}
