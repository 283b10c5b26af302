import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIndex } from './fixture/dossier.ts';
import { createLargeStory } from './fixture/large-story.ts';
import { createDossierFolder, openBrowser, openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** What happens to the canteen story's file, and what a reader is told. */
const DAMAGES: [string, (words: string) => string | null, RegExp][] = [
  ['is missing', () => null, /data\/stories\/st-canteen\.js is not there/],
  ['is empty', () => '', /damaged[\s\S]*hearsay\.js verify/],
  ['is cut short', (words) => words.slice(0, words.length >> 1), /damaged[\s\S]*hearsay\.js verify/],
  ['holds another story', (words) => words.replace('"st-canteen"', '"st-other"'), /damaged/],
  ['lacks a field', (words) => words.replace('"timeline":', '"timelime":'), /damaged/],
];

describe("a story's file that", () => {
  test.each(DAMAGES)('%s is said to be so', async (_, damage, message) => {
    const { folder, remove } = createDossierFolder();
    const path = join(folder, 'data/stories/st-canteen.js');
    const damaged = damage(readFileSync(path, 'utf8'));
    if (damaged === null) rmSync(path);
    else writeFileSync(path, damaged);
    const { page, close } = await openPage(browser, folder, '#/story/st-canteen', { locale: 'en' });
    expect(await page.locator('.notice').innerText()).toMatch(message);
    // The rest of the dossier can still be read.
    await page.locator('.notice a').click();
    await page.locator('.story-line a', { hasText: 'Footbridge' }).click();
    await page.locator('.conflict').first().waitFor();
    await close();
    remove();
  });

  test('has one report with another text is shown without that report, and says so', async () => {
    const { folder, remove } = createDossierFolder();
    const path = join(folder, 'data/stories/st-canteen.js');
    writeFileSync(path, readFileSync(path, 'utf8').replace('共有23名学生', '共有83名学生'));
    const { page, close } = await openPage(browser, folder, '#/story/st-canteen', { locale: 'en' });
    expect(await page.locator('.withheld').innerText()).toMatch(/The report c4: its text is not the one/);
    expect(await page.locator('main').innerText()).not.toContain('83名学生');
    expect(await page.locator('.member').count()).toBe(5);
    await close();
    remove();
  });

  test('has a span beyond its text is shown without that record', async () => {
    const { folder, remove } = createDossierFolder();
    const path = join(folder, 'data/stories/st-bridge.js');
    const words = readFileSync(path, 'utf8');
    writeFileSync(path, words.replace(/("cue":\{"start":\d+,"end":)\d+/, '$199999'));
    const { page, close } = await openPage(browser, folder, '#/story/st-bridge', { locale: 'en' });
    expect(await page.locator('.withheld').innerText()).toMatch(/1 record of the report b1/);
    await close();
    remove();
  });
});

test('an index that is missing is said to be so', async () => {
  const { folder, remove } = createDossierFolder();
  rmSync(join(folder, 'data/index.js'));
  const { page, close } = await openPage(browser, folder, '', { locale: 'zh-CN' });
  expect(await page.locator('.notice').innerText()).toMatch(/找不到文件 data\/index\.js/);
  await close();
  remove();
});

test('a story of 300 reports and 3,000 statements stays quick', async () => {
  const story = createLargeStory(300);
  const { folder, remove } = createDossierFolder(createIndex([story]), [story]);
  const { page, close } = await openPage(browser, folder, '#/story/st-water', { locale: 'en' });
  // The reader sees a part of it, and may see more.
  expect(await page.locator('.said-line').count()).toBeLessThan(100);
  expect(await page.locator('.found').innerText()).toBe(
    '2250 of 2250 statements, each once · 3000 with those in copies',
  );
  // 0.1 s here when the machine is idle; ten times that is what a reader would still bear.
  const started = Date.now();
  await page.locator('.voice-filter input').fill('224,');
  await page.locator('.found', { hasText: '10 of 2250' }).waitFor();
  expect(Date.now() - started).toBeLessThan(3000);
  await close();
  remove();
});
