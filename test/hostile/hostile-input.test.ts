import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierDocument } from '../../src/model/dossier-document.ts';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';
import { openBrowser, openPage } from '../page/open-page.ts';
import { HOSTILE_FILES } from './hostile-files.ts';

const { folder: home, remove } = makeTemporaryFolder();
const [input, desk, out] = ['input', 'desk', 'out'].map((name) => join(home, name)) as [
  string,
  string,
  string,
];
const GIGABYTE = 1 << 30;

let browser: Browser;
let document: DossierDocument;
let said = '';
let highest = 0;

beforeAll(async () => {
  mkdirSync(input);
  for (const [name, content] of HOSTILE_FILES) writeFileSync(join(input, name), content);
  symlinkSync('/etc/passwd', join(input, 'outside.txt'));
  symlinkSync(input, join(input, 'circle'));
  writeFileSync(join(home, 'victim.txt'), 'as it was');

  // One build of all of them, as a user would; its memory is asked for while it runs.
  const {
    code,
    err,
    out: told,
  } = await runHearsay(['build', input, '--desk', desk, '--out', out], {
    onError: (_, { pid }) => {
      highest = Math.max(highest, memoryOf(pid!));
    },
  });
  expect([0, 1], err).toContain(code);
  said = err + told;
  document = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8'));
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  remove();
});

/** The most memory that a process has had, in bytes (Linux). */
function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

describe(`${HOSTILE_FILES.size} hostile files and two links in one folder`, () => {
  test('each is a report or listed as not read, and the dossier is sound', async () => {
    const shown = new Set(document.reports.flatMap(({ captures }) => captures.map(({ path }) => path)));
    const unread = new Set(document.unread.map(({ path }) => path));
    const lost = [...HOSTILE_FILES.keys()].filter((name) => {
      const path = `input/${name}`;
      return !name.startsWith('.') && !shown.has(path) && !unread.has(path);
    });
    expect(lost).toEqual([]);
    const verified = await runHearsay(['verify', out]);
    expect(verified.code, verified.out).toBe(0);
  });

  test('nothing is written outside, and nothing of this machine is read', () => {
    expect(readdirSync(home).sort()).toEqual(['desk', 'input', 'out', 'victim.txt']);
    expect(readFileSync(join(home, 'victim.txt'), 'utf8')).toBe('as it was');
    expect(JSON.stringify(document)).not.toContain('root:x:0:0');
    expect('polluted' in {}).toBe(false);
  });

  test('no cell of the table is a formula', () => {
    const cells = readFileSync(join(out, 'statements.csv'), 'utf8').split(/,|\r?\n/);
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });

  test('it takes less than a gigabyte, and puts no control characters on the terminal', () => {
    expect(highest).toBeGreaterThan(0);
    expect(highest).toBeLessThan(GIGABYTE);
    expect(said).not.toMatch(/[\u001b\u202e]/);
  });

  test('the page runs none of it, asks nobody, and leads to no script', async () => {
    const pages = [
      '#/',
      ...document.stories.flatMap(({ id, reports }) => [
        `#/story/${id}`,
        ...reports.map((report) => `#/story/${id}/report/${report}`),
      ]),
    ];
    const { page, requests, complaints, close } = await openPage(browser, out, '#/');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const links = new Set<string>();
    for (const hash of pages) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await page.locator('main h1').first().waitFor();
      for (const href of await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol))) {
        links.add(href);
      }
    }
    expect(await page.evaluate(() => '__hostile' in window)).toBe(false);
    expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect([...complaints, ...dialogs]).toEqual([]);
    expect([...links].filter((protocol) => !['file:', 'http:', 'https:'].includes(protocol))).toEqual([]);
    await close();
  }, 120_000);
});
