import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/evidence/digest.ts';
import { listFiles } from '../../src/evidence/list-files.ts';
import { sealFolder } from '../../src/evidence/seal.ts';
import { formatTimeRequest } from '../../src/evidence/time-proof/format-request.ts';
import type { DossierDocument } from '../../src/model/dossier-document.ts';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';
import { createChange, failingFilesAfter } from '../dossier/failing-files-after.ts';
import { CREATED, PROGRAM, type SealedCanteen, sealCanteen } from '../dossier/seal-canteen.ts';
import { createLocalAuthority } from '../time/local-authority.ts';
import { buildPage, openBrowser } from './open-page.ts';

const PAGE = join(import.meta.dirname, '../../dist/page/verify.html');
/** Each takes a tenth of a second in the browser. */
const FLIPS = 60;

let browser: Browser;
let sealed: SealedCanteen;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

const withPage = { folder: (folder: string) => copyFile(PAGE, join(folder, 'verify.html')) };

beforeAll(async () => {
  buildPage();
  sealed = await sealCanteen(withPage);
  browser = await openBrowser();
  page = await (await browser.newContext({ locale: 'en-GB', offline: true })).newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(sealed.folder, 'verify.html')).href);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await rm(sealed.folder, { recursive: true, force: true });
});

/** What the page says of a folder. */
async function check(folder: string) {
  await page.setInputFiles('input', folder);
  await page.locator('h2').waitFor();
  const lines = (list: string) => page.locator(`.${list} li`).allInnerTexts();
  return {
    head: await page.locator('h2').innerText(),
    failed: await lines('failed'),
    checked: await lines('checked'),
  };
}

describe('verify.html', () => {
  test('a sound dossier, in both languages, with no request and no complaint', async () => {
    const { head, failed, checked } = await check(sealed.folder);
    expect(head).toBe('All that can be checked here is as it was.');
    expect(failed).toEqual([]);
    expect(checked.join('\n')).toMatch(/^1 manifest and its signature$/m);
    expect(checked.join('\n')).toMatch(/^[1-9]\d* quoted words, against their texts$/m);
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.locator('h2').innerText()).toBe('此处能核对的都与当初一致。');
    await page.getByRole('button', { name: 'English' }).click();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  });

  test(`${FLIPS} flips and cuts, by chance but always the same ones, are found and the file named`, async () => {
    const change = createChange(20261129);
    const paths = (await listFiles(sealed.folder)).map(({ path }) => path);
    for (let attempt = 0; attempt < FLIPS; attempt++) {
      const { path, name, apply } = await change(sealed.folder, paths);
      const failing = await failingFilesAfter(sealed.folder, path, apply, async (folder) => {
        const { failed } = await check(folder);
        return {
          ok: failed.length === 0,
          failed: failed.map((line) => ({ path: line.split(' ')[0]!, problem: 'changed', message: '' })),
        };
      });
      expect(failing, name).toEqual([path]);
    }
  }, 120_000);

  test.each<[string, (document: DossierDocument) => void, string]>([
    [
      'a word changed',
      ({ reports }) => {
        reports[0]!.statements[0]!.content[0]!.exact += '。';
      },
      'dossier.json quotes words that do not stand in the text',
    ],
    [
      'a text changed',
      ({ reports }) => {
        reports[0]!.report.text += '。';
      },
      'dossier.json quotes words that do not stand in the text',
    ],
    [
      'a capture that no line tells of',
      ({ reports }) => {
        reports[0]!.captures[0]!.captured = '2020-01-01T00:00:00.000Z';
      },
      'dossier.json has no line in the journal',
    ],
    [
      'an inquiry that nobody made',
      ({ stories }) => {
        stories[0]!.inquiries.push({
          id: 'q0123456789abcdef',
          by: 'Lin',
          asked: 'the canteen',
          question: 'Is it so?',
          channel: 'phone',
          at: null,
          deadline: null,
          attachments: [],
          time: '2025-09-04T08:00:00.000Z',
          answers: [],
        });
      },
      'dossier.json has no line in the journal',
    ],
    [
      'an assessment that nobody made',
      ({ stories }) => {
        stories[0]!.assessments.push({
          id: 'd0123456789abcdef',
          by: 'Lin',
          reason: 'none',
          time: '2025-09-04T08:00:00.000Z',
          value: 'refuted',
          claim: null,
          words: 'none',
        });
      },
      'dossier.json has no line in the journal',
    ],
    [
      'a statement that is not there',
      ({ stories }) => {
        stories[0]!.timeline[0]!.appearances[0]!.statement = 'answer/s999';
      },
      'dossier.json names a record that is not here',
    ],
    [
      'a report that is said to have been removed',
      (document) => {
        const { id } = document.reports[0]!.report;
        const changes = [{ kind: 'removed' as const, of: 'report' as const, id, from: null, to: null }];
        document.supersedes = { manifest: 'a'.repeat(64), created: '2025-09-01T08:00:00.000Z', changes };
      },
      'dossier.json names a record that is not here supersedes → report ',
    ],
    [
      'a story that the page titles otherwise',
      ({ stories }) => {
        stories[0]!.title = stories[1]!.title;
      },
      'data/index.js shows something else than dossier.json says',
    ],
    [
      'a sealed dossier that calls itself public, whose captures nobody would look for',
      (document) => {
        document.kind = 'public';
      },
      'dossier.json is not of the form it should be',
    ],
  ])('%s is found though the seal is whole', async (_, change, said) => {
    const forged = await sealCanteen({
      folder: async (folder) => {
        await withPage.folder(folder);
        const path = join(folder, 'dossier.json');
        const document = JSON.parse(await readFile(path, 'utf8'));
        change(document);
        await writeFile(path, JSON.stringify(document));
      },
    });
    try {
      const { head, failed } = await check(forged.folder);
      expect(head).toBe('NOT as it was:');
      expect(failed.join('\n')).toContain(said);
    } finally {
      await rm(forged.folder, { recursive: true, force: true });
    }
  });

  test('the token of a time-stamp authority tells when the manifest existed; another one is found', async () => {
    const authority = await createLocalAuthority();
    const stamped = await sealCanteen(withPage);
    try {
      const url = await authority.serve('ecdsa');
      const stamp = async (file: string) => {
        const body = new Uint8Array(formatTimeRequest(digestOf(await readFile(file)), randomBytes(8)));
        const headers = { 'content-type': 'application/timestamp-query' };
        const response = await fetch(url, { method: 'POST', headers, body });
        await writeFile(join(stamped.folder, 'manifest.tsr'), Buffer.from(await response.arrayBuffer()));
      };
      await stamp(join(stamped.folder, 'manifest.json'));
      const { failed, checked } = await check(stamped.folder);
      expect(failed).toEqual([]);
      expect(checked).toContain('1 time-stamps of authorities (RFC 3161), by digest and signature');
      expect(await page.locator('.limits').innerText()).toMatch(
        /follows their certificates: \d{4}-.*Z Invented ecdsa/,
      );

      await stamp(join(stamped.folder, 'dossier.json'));
      expect((await check(stamped.folder)).failed).toEqual([
        'manifest.tsr is a time-stamp that proves nothing: it is over something else',
      ]);
    } finally {
      await authority.close();
      await rm(stamped.folder, { recursive: true, force: true });
    }
  });

  test('what was recognised in an image, what came with a time-stamp, and how a page looked, are evidence that lines speak of', async () => {
    const kept = await sealCanteen({
      ...withPage,
      kept: async (journal, objects) => {
        const [lines, request, response, chain, warc, html, screenshot, pdf] = await Promise.all(
          ['lines', 'request', 'response', 'chain', 'warc', 'html', 'screenshot', 'pdf'].map((words) =>
            objects.put(words),
          ),
        );
        await journal.append({
          kind: 'capture',
          capture: {
            digest: html!,
            bytes: 4,
            path: null,
            url: 'https://paper.example/a',
            captured: CREATED,
            tool: 'test@1',
            exchange: {
              warc: warc!,
              status: 200,
              answeredBy: 'https://paper.example/a',
              contentType: null,
              robots: 'allowed',
              rendering: {
                html: html!,
                screenshot: screenshot!,
                pdf: pdf!,
                browser: 'test 1',
                answered: 1,
                refused: 0,
              },
            },
          },
        });
        const { head } = journal.head();
        await journal.append({ kind: 'image-lines', image: head, engine: 'test@1', lines: lines! });
        await journal.append({
          kind: 'timestamp',
          proves: head,
          authority: 'https://time.example/',
          request: request!,
          response: response!,
          chain: chain!,
        });
      },
    });
    try {
      // All are there; the token alone is none.
      expect((await check(kept.folder)).failed).toEqual([
        expect.stringMatching(/^evidence\/\S+ is a time-stamp that proves nothing/),
      ]);
    } finally {
      await rm(kept.folder, { recursive: true, force: true });
    }
  });

  test('the list of stories is counted anew', async () => {
    const forged = await sealCanteen({
      folder: async (folder) => {
        await withPage.folder(folder);
        const path = join(folder, 'data/index.js');
        const script = await readFile(path, 'utf8');
        const changed = script.replace(
          /"statements":(\d+)/,
          (_, count) => `"statements":${Number(count) + 1}`,
        );
        expect(changed).not.toBe(script);
        await writeFile(path, changed);
      },
    });
    try {
      expect((await check(forged.folder)).failed).toEqual([
        'data/index.js shows something else than dossier.json says',
      ]);
    } finally {
      await rm(forged.folder, { recursive: true, force: true });
    }
  });

  test('a public dossier: its masks are masks, and a name in the place of one is found', async () => {
    const { folder, remove } = makeTemporaryFolder();
    try {
      const [desk, out] = [join(folder, 'desk'), join(folder, 'out')];
      await writeFile(join(folder, 'one.txt'), '校长何丽称，冷柜已停用。何丽说，牛奶已经处理。');
      expect((await runHearsay(['add', join(folder, 'one.txt'), '--desk', desk])).code).toBe(0);
      expect((await runHearsay(['export', '--public', '--desk', desk, '--out', out])).code).toBe(0);
      const { failed, checked } = await check(out);
      expect(failed).toEqual([]);
      expect(checked).toContainEqual(expect.stringMatching(/^[1-9]\d* masks$/));

      const path = join(out, 'dossier.json');
      const document = JSON.parse((await readFile(path, 'utf8')).replaceAll('何某甲', '何丽丽'));
      for (const { report } of document.reports) report.textDigest = digestOf(report.text);
      await writeFile(path, JSON.stringify(document));
      const { signer } = sealed;
      const { created, program } = document;
      await sealFolder({ folder: out, signer, kind: 'public', program, created, journals: [] });
      expect((await check(out)).failed.join('\n')).toMatch(
        /^dossier\.json does not belong into a public dossier \S+ 何丽丽$/m,
      );
    } finally {
      remove();
    }
  }, 60_000);

  test('a public dossier that holds evidence and a journal is none', async () => {
    const opened = await sealCanteen(withPage);
    try {
      const { folder, signer } = opened;
      await sealFolder({ folder, signer, kind: 'public', program: PROGRAM, created: CREATED, journals: [] });
      expect((await check(folder)).failed.join('\n')).toMatch(
        /^journal\/\S+ does not belong into a public dossier$/m,
      );
    } finally {
      await rm(opened.folder, { recursive: true, force: true });
    }
  });

  test('the two chains of a desk that changed its key', async () => {
    const { folder, remove } = makeTemporaryFolder();
    try {
      const [desk, out] = [join(folder, 'desk'), join(folder, 'out')];
      for (const [name, words] of [
        ['one.txt', '校长何丽称，冷柜已停用。'],
        ['two.txt', '厂家否认召回。'],
      ] as const) {
        await writeFile(join(folder, name), words);
        expect((await runHearsay(['add', join(folder, name), '--desk', desk])).code).toBe(0);
        if (name === 'one.txt') expect((await runHearsay(['key', 'rotate', '--desk', desk])).code).toBe(0);
      }
      expect((await runHearsay(['build', '--desk', desk, '--out', out])).code).toBe(0);
      expect((await check(out)).failed).toEqual([]);

      // Without its first chain the second one has seen what is not there.
      const [old] = (await readdir(join(out, 'journal'))).filter((name) =>
        readFileSync(join(out, 'journal', name), 'utf8').includes('"successor"'),
      );
      await rm(join(out, 'journal', old!));
      expect((await check(out)).failed.join('\n')).toContain('does not follow from the line before');
    } finally {
      remove();
    }
  }, 30_000);

  test('a folder that is no dossier', async () => {
    await page.setInputFiles('input', join(sealed.folder, 'data'));
    await page.getByText('This folder is no dossier').waitFor();
  });
});
