import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { digestOf } from '../digest.ts';
import { openJournal } from '../journal.ts';
import { createSigner } from '../signer.ts';
import { checkJournals } from './check-journals.ts';
import { createFindings } from './findings.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

const clock = () => new Date('2025-09-04T08:00:00Z');

/** A dossier's folder with as many chains, one begun after the other; gives their paths in that order. */
async function makeChains(count: number): Promise<{ folder: string; paths: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-chains-'));
  made.push(folder);
  const paths: string[] = [];
  for (let number = 0; number < count; number++) {
    const journal = await openJournal({ folder: join(folder, 'journal'), signer: createSigner(), clock });
    for (const part of [0, 1]) {
      const text = digestOf(`text ${number} ${part}`);
      await journal.append({ kind: 'reading', capture: digestOf('capture'), part, reader: 'text@1', text });
    }
    await journal.close();
    paths.push(journal.path.slice(folder.length + 1));
  }
  return { folder, paths };
}

async function check(folder: string) {
  const names = await readdir(join(folder, 'journal'));
  const findings = createFindings();
  const paths = names.map((name) => `journal/${name}`);
  const journalled = await checkJournals(folder, paths, undefined, findings);
  return { journalled, ...findings.toVerification() };
}

async function cutLastLine(path: string): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, `${lines.slice(0, -2).join('\n')}\n`);
}

describe('checkJournals', () => {
  test('follows the chains of several writers', async () => {
    const { folder } = await makeChains(3);
    const { ok, checked, journalled } = await check(folder);
    expect(ok).toBe(true);
    expect(checked).toEqual([{ what: 'journal-lines', count: 9 }]);
    expect(journalled.isWhole).toBe(true);
    expect(journalled.texts.size).toBe(6);
    expect(journalled.hasReading(digestOf('capture'), 1, 'text@1', digestOf('text 2 1'))).toBe(true);
    expect(journalled.hasReading(digestOf('capture'), 0, 'text@1', digestOf('text 2 1'))).toBe(false);
  });

  test('a chain cut at its end is told by the next one, without any manifest', async () => {
    const { folder, paths } = await makeChains(2);
    await cutLastLine(join(folder, paths[0]!));
    const { failed, journalled } = await check(folder);
    expect(failed).toMatchObject([{ path: paths[1], problem: 'broken-chain' }]);
    expect(journalled.isWhole).toBe(false);
  });

  test('the last chain cut at its end is told by nothing but the manifest', async () => {
    const { folder, paths } = await makeChains(2);
    await cutLastLine(join(folder, paths[1]!));
    expect((await check(folder)).ok).toBe(true);
  });

  test('one broken line is named, and those after it are still read', async () => {
    const { folder, paths } = await makeChains(1);
    const path = join(folder, paths[0]!);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"part":0', '"part":7'));
    const { failed, journalled } = await check(folder);
    expect(failed).toEqual([
      {
        path: paths[0],
        problem: 'bad-signature',
        message: 'Line 2 is not signed by the key that its chain begins with.',
      },
    ]);
    expect(journalled.texts.size).toBe(1);
    expect(journalled.isWhole).toBe(false);
  });

  test('no chain at all vouches for nothing', async () => {
    const none = await checkJournals(tmpdir(), [], undefined, createFindings());
    expect(none.isWhole).toBe(false);
  });
});
