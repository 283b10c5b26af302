import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type JournalEntry, JournalLineSchema } from '../model/journal-line.ts';
import { digestOf } from './digest.ts';
import { openJournal } from './journal.ts';
import { createChain } from './journal-chain.ts';
import { createSigner, type Signer } from './signer.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-journal-'));
  made.push(folder);
  return folder;
}

const clock = () => new Date('2025-09-04T08:00:00Z');
const open = (folder: string, signer: Signer) => openJournal({ folder, signer, clock });

function reading(number: number): JournalEntry {
  return {
    kind: 'reading',
    capture: digestOf(`c${number}`),
    part: number,
    reader: 'html@1',
    text: digestOf('t'),
  };
}

/** All problems of a chain file, by line, as its reader would find them. */
async function problemsOf(path: string): Promise<string[]> {
  const chain = createChain({ signatures: true });
  const lines = (await readFile(path, 'utf8')).split('\n');
  expect(lines.pop()).toBe('');
  return lines.flatMap((line, index) => {
    const { problem } = chain.accept(Buffer.from(line));
    return problem ? [`${index + 1} ${problem}`] : [];
  });
}

describe('a journal', () => {
  test('begins with its key and links each line to the one before', async () => {
    const signer = createSigner();
    const journal = await open(await makeFolder(), signer);
    const first = await journal.append(reading(1));
    const second = await journal.append(reading(2));
    expect(first).toMatchObject({
      line: 2,
      kind: 'reading',
      time: '2025-09-04T08:00:00.000Z',
      part: 1,
      seen: [],
    });
    expect(second).toMatchObject({ line: 3, writer: signer.fingerprint });
    await journal.close();

    const written = (await readFile(journal.path, 'utf8')).trimEnd().split('\n');
    const lines = written.map((line) => JournalLineSchema.parse(JSON.parse(line)));
    expect(lines[0]).toMatchObject({ kind: 'key', publicKey: signer.publicKey, previous: null });
    expect(lines[2]!.previous).toBe(digestOf(written[1]!));
    expect(journal.head()).toEqual({ writer: signer.fingerprint, lines: 3, head: digestOf(written[2]!) });
    expect(await problemsOf(journal.path)).toEqual([]);
  });

  test('a resolved append is in the file, in the order of the calls', async () => {
    const journal = await open(await makeFolder(), createSigner());
    const numbers = Array.from({ length: 1000 }, (_, index) => index);
    let last = 0;
    await Promise.all(
      numbers.map(async (number) => {
        const line = await journal.append(reading(number));
        expect(line.line).toBe(number + 2);
        last = Math.max(last, number);
        if (number % 100 === 0) expect(await readFile(journal.path, 'utf8')).toContain(line.signature);
      }),
    );
    expect(last).toBe(999);
    expect(await problemsOf(journal.path)).toEqual([]);
    await journal.close();
  });

  test('opens and goes on, whatever was appended between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), async (sessions) => {
        const folder = await makeFolder();
        const signer = createSigner();
        for (const appends of sessions) {
          const journal = await open(folder, signer);
          expect(journal.torn).toBeNull();
          const entries = Array.from({ length: appends }, (_, index) => journal.append(reading(index)));
          await Promise.all(entries);
          await journal.close();
        }
        const total = sessions.reduce((sum, appends) => sum + appends, 0);
        const journal = await open(folder, signer);
        await journal.close();
        expect(journal.head().lines).toBe(1 + total);
        expect(await problemsOf(journal.path)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('takes no entry that is none, and goes on', async () => {
    const journal = await open(await makeFolder(), createSigner());
    const wrong = { ...reading(1), part: -1 };
    const refused = expect(journal.append(wrong)).rejects.toThrow(TypeError);
    await journal.append(reading(1));
    await refused;
    await journal.close();
    await expect(journal.append(reading(2))).rejects.toThrow(/closed/);
    await journal.close();
    expect(await problemsOf(journal.path)).toEqual([]);
  });

  test('close waits for what was appended', async () => {
    const journal = await open(await makeFolder(), createSigner());
    const appended = Array.from({ length: 300 }, (_, index) => journal.append(reading(index)));
    await journal.close();
    await Promise.all(appended);
    expect(journal.head().lines).toBe(301);
  });

  test('notices another who writes to its chain, and takes nothing more', async () => {
    const folder = await makeFolder();
    const signer = createSigner();
    const [one, two] = [await open(folder, signer), await open(folder, signer)];
    await one.append(reading(1));
    const refused = await Promise.allSettled([two.append(reading(2)), two.append(reading(3))]);
    expect(refused.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual([
      'locked',
      'locked',
    ]);
    await expect(two.append(reading(4))).rejects.toMatchObject({ code: 'locked' });
    await one.append(reading(5));
    expect(await problemsOf(one.path)).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });

  test('names the ends of the other chains that it saw', async () => {
    const folder = await makeFolder();
    const other = await open(folder, createSigner());
    await other.append(reading(1));
    await other.close();
    const signer = createSigner();
    const journal = await open(folder, signer);
    await journal.append(reading(2));
    await journal.close();
    const again = await open(folder, signer);
    const [first, second] = [await again.append(reading(3)), await again.append(reading(4))];
    await again.close();
    const key = JSON.parse((await readFile(journal.path, 'utf8')).split('\n')[0]!);
    expect([key.seen, first.seen, second.seen]).toEqual([[other.head().head], [other.head().head], []]);
  });
});

describe('a crash', () => {
  /** A chain of four lines, and the file that holds it. */
  async function makeChain() {
    const folder = await makeFolder();
    const signer = createSigner();
    const journal = await open(folder, signer);
    for (const number of [1, 2, 3]) await journal.append(reading(number));
    await journal.close();
    return { folder, signer, path: journal.path, content: await readFile(journal.path) };
  }

  test('in the middle of a line: the rest is put aside, and said', async () => {
    const { folder, signer, path, content } = await makeChain();
    const lastStart = content.lastIndexOf(10, content.length - 2) + 1;
    for (const cut of [lastStart + 1, lastStart + 50, content.length - 1]) {
      await writeFile(path, content.subarray(0, cut));
      const journal = await open(folder, signer);
      expect(journal.torn).toEqual({ path: `${path}.torn-${lastStart}`, bytes: cut - lastStart });
      expect(await readFile(journal.torn!.path)).toEqual(content.subarray(lastStart, cut));
      await journal.append(reading(4));
      await journal.close();
      expect(journal.head().lines).toBe(4);
      expect(await problemsOf(path)).toEqual([]);
    }
  });

  test('before a block reached the disk: zeros and what follows them are put aside', async () => {
    const { folder, signer, path, content } = await makeChain();
    const secondStart = content.indexOf(10) + 1;
    content.fill(0, secondStart + 20, secondStart + 60);
    await writeFile(path, content);
    const journal = await open(folder, signer);
    expect(journal.torn).toMatchObject({ bytes: content.length - secondStart });
    expect(journal.head().lines).toBe(1);
    await journal.close();
  });

  test('before the first line was whole: the chain begins anew', async () => {
    const { folder, signer, path, content } = await makeChain();
    await writeFile(path, content.subarray(0, 30));
    const journal = await open(folder, signer);
    expect(journal.torn).toMatchObject({ bytes: 30 });
    expect(journal.head().lines).toBe(1);
    await journal.close();
    expect(await problemsOf(path)).toEqual([]);
    expect((await readdir(folder)).length).toBe(2);
  });

  test('is not what edits look like: a changed chain is refused', async () => {
    const { folder, signer, path, content } = await makeChain();
    const text = content.toString();
    const lines = text.trimEnd().split('\n');
    const edits = [
      text.replace('"part":2', '"part":9'),
      text.replace('"part":3', '"part":9'),
      `${lines.toSpliced(1, 1).join('\n')}\n`,
      `${lines.toSpliced(0, 1).join('\n')}\n`,
      `${text}{}\n`,
      `${text}\n`,
    ];
    for (const edit of edits) {
      await writeFile(path, edit);
      await expect(open(folder, signer), edit).rejects.toMatchObject({ code: 'evidence-changed' });
      expect(await readFile(path, 'utf8')).toBe(edit);
    }
  });

  test('another’s chain under our name is refused', async () => {
    const { folder, signer, path } = await makeChain();
    const other = createSigner();
    const theirs = await open(folder, other);
    await theirs.append(reading(1));
    await theirs.close();
    await writeFile(path, await readFile(theirs.path));
    await expect(open(folder, signer)).rejects.toMatchObject({ code: 'evidence-changed' });
  });

  test('or a cut while it is open is noticed by the next append', async () => {
    const { folder, signer, path } = await makeChain();
    const journal = await open(folder, signer);
    await truncate(path, 100);
    await expect(journal.append(reading(4))).rejects.toMatchObject({ code: 'locked' });
    await journal.close();
    await appendFile(path, '');
  });
});
