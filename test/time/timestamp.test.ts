import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToDesk } from '../../src/desk/add-to-desk.ts';
import { stampDesk } from '../../src/desk/time/stamp-desk.ts';
import { stampDossier } from '../../src/desk/time/stamp-dossier.ts';
import { objectPath } from '../../src/evidence/object-path.ts';
import { parseCertificates } from '../../src/evidence/time-proof/parse-certificates.ts';
import { verifyDesk } from '../../src/evidence/verify/verify-desk.ts';
import { verifyDossier } from '../../src/evidence/verify/verify-dossier.ts';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';
import { sealCanteen } from '../dossier/seal-canteen.ts';
import { type AnswerKind, createLocalAuthority, type LocalAuthority } from './local-authority.ts';

let authority: LocalAuthority;
let home: ReturnType<typeof makeTemporaryFolder>;
let blank: string;

const clock = () => new Date('2026-03-02T08:00:00Z');
const asking = (authorities: readonly string[], seconds = 10) => ({
  authorities,
  allowPrivate: true,
  seconds,
  version: '1.2.3',
  clock,
  resolve: async () => [],
  signal: new AbortController().signal,
  onNotice: () => {},
});

beforeAll(async () => {
  home = makeTemporaryFolder();
  blank = join(home.folder, 'blank');
  const note = join(home.folder, 'note.txt');
  await writeFile(note, '校长何丽称，冷柜已停用。');
  await addToDesk({ ...asking([]), desk: blank, inputs: [note], onCaptured: () => {} });
  authority = await createLocalAuthority();
});
afterAll(async () => {
  await authority.close();
  home.remove();
});

async function freshDesk(name: string): Promise<string> {
  const desk = join(home.folder, name);
  await cp(blank, desk, { recursive: true });
  return desk;
}

describe('the journal of a desk', () => {
  test('is stamped by several authorities; one that fails costs nobody else', async () => {
    const desk = await freshDesk('several');
    const { heads } = await verifyDesk(desk);
    const outcome = await stampDesk(
      desk,
      asking([
        await authority.serve('sound'),
        await authority.serve('error'),
        await authority.serve('ecdsa'),
      ]),
    );
    expect(outcome.stamped).toHaveLength(2);
    expect(outcome.refused.map(({ code }) => code)).toEqual(['no-answer']);

    // Without roots what they say is checked, and that nobody can say who they are is told.
    const unrooted = await verifyDesk(desk);
    expect(unrooted).toMatchObject({
      ok: true,
      times: [
        { proves: heads[0]!.head, authority: 'CN=Invented sound' },
        { proves: heads[0]!.head, authority: 'CN=Invented ecdsa' },
      ],
    });
    expect(unrooted.uncheckable.map(({ what }) => what)).toContain('authority');

    // With roots that the desk keeps, or that are given, the chain is followed.
    await mkdir(join(desk, 'roots'));
    await writeFile(join(desk, 'roots', 'root.pem'), authority.root);
    const rooted = await verifyDesk(desk);
    expect(rooted.ok).toBe(true);
    expect(rooted.uncheckable.map(({ what }) => what)).not.toContain('authority');
  });

  test('openssl finds the token sound for the line itself', async () => {
    const desk = await freshDesk('openssl');
    await stampDesk(desk, asking([await authority.serve('sound')]));
    const [chain] = await readdir(join(desk, 'journal'));
    const lines = (await readFile(join(desk, 'journal', chain!), 'utf8')).trim().split('\n');
    const stamp = JSON.parse(lines.at(-1)!);
    await writeFile(join(authority.folder, 'line'), lines.at(-2)!);
    await copyFile(join(desk, 'objects', objectPath(stamp.response)), join(authority.folder, 'kept.tsr'));
    const said = await authority.openssl(
      'ts',
      '-verify',
      '-data',
      'line',
      '-in',
      'kept.tsr',
      '-CAfile',
      'root.pem',
    );
    expect(said).toContain('Verification: OK');
  });

  test.each<[AnswerKind, string, RegExp]>([
    ['expired', 'bad-time-proof', /not valid then/],
    ['for-servers', 'bad-time-proof', /not for time-stamps alone/],
    ['sha1', 'bad-time-proof', /SHA-1, which can be forged/],
    ['other', 'bad-time-proof', /something else/],
    ['garbage', 'bad-time-proof', /no answer of a time-stamp authority/],
    ['refused', 'bad-time-proof', /refused \(status 2\)/],
    ['error', 'no-answer', /status 500/],
    ['slow', 'no-answer', /./],
  ])('keeps nothing of an authority that is %s', async (kind, code, why) => {
    const desk = await freshDesk(`bad-${kind}`);
    const { stamped, refused } = await stampDesk(desk, asking([await authority.serve(kind)], 1));
    expect(stamped).toEqual([]);
    expect(refused).toMatchObject([{ code, subject: expect.stringMatching(why) }]);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, times: [], heads: [{ lines: 2 }] });
  });

  test('a private address is not asked unless that is allowed', async () => {
    const desk = await freshDesk('private');
    const outcome = await stampDesk(desk, {
      ...asking([await authority.serve('sound')]),
      allowPrivate: false,
    });
    expect(outcome.refused.map(({ code }) => code)).toEqual(['private-address']);
  });
});

describe('a dossier', () => {
  test('is stamped over its manifest, and a token that is not its own is found', async () => {
    const { folder } = await sealCanteen();
    try {
      const roots = parseCertificates(authority.root);
      await stampDossier(folder, { ...asking([await authority.serve('sound')]), roots });
      const sound = await verifyDossier(folder, { roots });
      expect(sound).toMatchObject({
        ok: true,
        times: [{ path: 'manifest.tsr', authority: 'CN=Invented sound' }],
      });

      // A crash while the token is replaced leaves one of the two without its question, which is sound too.
      await rm(join(folder, 'manifest.tsq'));
      expect(await verifyDossier(folder, { roots })).toMatchObject({ ok: true, times: [{}] });
      await stampDossier(folder, { ...asking([await authority.serve('sound')]), roots });
      expect(await verifyDossier(folder, { roots })).toMatchObject({ ok: true, times: [{}] });
      expect(await readdir(folder)).toContain('manifest.tsq');

      // Roots of somebody else.
      const others = await createLocalAuthority();
      const stranger = await verifyDossier(folder, { roots: parseCertificates(others.root) });
      await others.close();
      expect(stranger.failed).toMatchObject([{ path: 'manifest.tsr', problem: 'bad-time-proof' }]);

      // A byte of what was signed, and the token of another question.
      const token = await readFile(join(folder, 'manifest.tsr'));
      const changed = Buffer.from(token);
      changed[token.indexOf(Buffer.from('0420', 'hex')) + 5]! ^= 1;
      for (const bytes of [changed, token.subarray(0, 300), Buffer.from('no token')]) {
        await writeFile(join(folder, 'manifest.tsr'), bytes);
        const { failed } = await verifyDossier(folder, { roots });
        expect(failed).toMatchObject([{ path: 'manifest.tsr', problem: 'bad-time-proof' }]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a dossier that is stamped as soon as it is built', () => {
  const build = (out: string, ...args: string[]) =>
    runHearsay([
      'build',
      join(home.folder, 'note.txt'),
      '--out',
      out,
      '--timestamp',
      '--allow-private',
      ...args,
    ]);

  test('has a token beside its manifest', async () => {
    const out = join(home.folder, 'stamped');
    const { code, out: said } = await build(out, '--authority', await authority.serve('sound'));
    expect([code, said]).toEqual([0, expect.stringContaining('says: it existed on')]);
    const verification = await verifyDossier(out);
    expect(verification).toMatchObject({ ok: true, times: [{ path: 'manifest.tsr' }] });
    const { proves, time } = verification.times[0]!;
    expect((await runHearsay(['verify', out])).out).toContain(
      `manifest.json with the SHA-256 ${proves} existed on ${time}`,
    );
  });

  test('is whole where nobody stamps it, and that is told', async () => {
    const out = join(home.folder, 'unstamped');
    expect((await build(out, '--authority', await authority.serve('error'))).code).toBe(1);
    expect(await verifyDossier(out)).toMatchObject({ ok: true, times: [] });
  });

  test('is not built where nobody is named that could stamp it', async () => {
    const out = join(home.folder, 'unbuilt');
    expect(await build(out)).toMatchObject({ code: 2, err: expect.stringContaining('--authority') });
    expect(await readdir(home.folder)).not.toContain('unbuilt');
  });
}, 120_000);
