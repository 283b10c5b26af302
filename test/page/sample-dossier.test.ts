import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';
import { openBrowser, openPage } from './open-page.ts';

/** The whole way, as a user goes it: build the sample, open its page from disk, read, click. */
let browser: Browser;
let dossier: string;
let remove: () => void;
// biome-ignore lint/suspicious/noExplicitAny: dossier.json has a schema of its own, and a test that checks it
let records: any;

beforeAll(async () => {
  const temporary = makeTemporaryFolder();
  remove = temporary.remove;
  dossier = join(temporary.folder, '卷宗 one');
  const { code, err } = await runHearsay(['build', 'sample', '--out', dossier]);
  expect(code, err).toBe(1);
  records = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  remove?.();
});

test.each(['zh-CN', 'en-US'])('every story opens from disk and asks nobody else (%s)', async (locale) => {
  for (const { id, title } of records.stories) {
    const { page, requests, complaints, close } = await openPage(browser, dossier, `#/story/${id}`, {
      locale,
    });
    expect(await page.locator('main h1').first().textContent()).toContain(
      title.span.exact.trim().slice(0, 12),
    );
    expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }
});

test('a statement that is opened shows the words that dossier.json quotes', async () => {
  const chosen = records.reports.flatMap(
    (part: { report: { id: string }; statements: { id: string; content: { exact: string }[] }[] }) =>
      part.statements.slice(0, 1).map((statement) => ({ report: part.report.id, statement })),
  );
  expect(chosen.length).toBeGreaterThan(20);
  const { page, close } = await openPage(browser, dossier, '');
  for (const { report, statement } of chosen) {
    const story = records.stories.find((candidate: { reports: string[] }) =>
      candidate.reports.includes(report),
    );
    const hash = `#/story/${story.id}/report/${report}/s/${statement.id.split('/')[1]}`;
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await page.locator(`[data-statement="${statement.id}"] >> visible=true`).first().waitFor();
    await page.locator('mark[data-chosen]').first().waitFor();
    const marked = await page.locator('mark[data-chosen~="content"]').allTextContents();
    expect(bare(marked.join('')), hash).toBe(
      bare(statement.content.map(({ exact }: { exact: string }) => exact).join('')),
    );
  }
  await close();
}, 120_000);

/** Line ends inside a quotation are layout on the page. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}
