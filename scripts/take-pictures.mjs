#!/usr/bin/env node
// @ts-check
/** `npm run docs:pictures`: builds the sample's dossier and takes the pictures that the documents show. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser, ensureBuilt } from './ensure.mjs';
import { findBrowser } from './find-browser.mjs';
import { ROOT, run } from './run.mjs';

const PICTURES = [
  { name: 'story-en', locale: 'en-GB', story: 'recalls', section: '', height: 1000 },
  { name: 'story-zh', locale: 'zh-CN', story: '岚渡县一人行桥', section: '', height: 1000 },
  { name: 'report-zh', locale: 'zh-CN', story: '家长群', section: '食堂承包方承认', height: 900 },
];

ensureBuilt();
ensureBrowser();
const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
const dossier = join(folder, 'dossier');
const images = join(ROOT, 'docs', 'images');
mkdirSync(images, { recursive: true });
try {
  // Two files of the sample are there to be listed as not read: the build says so with exit code 1.
  run(process.execPath, ['bin/hearsay.js', 'build', 'sample', '--quiet', '--out', dossier], {}, [0, 1]);
  const { reports, stories } = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  for (const { name, locale, story, section, height } of PICTURES) {
    const shown = stories.find((/** @type {any} */ { title }) => title.span.exact.includes(story));
    if (!shown) throw new Error(`the sample has no story with ${story} in its title`);
    const report = reports.find((/** @type {any} */ part) => section && part.report.title?.includes(section));
    const route = report ? `#/story/${shown.id}/report/${report.report.id}` : `#/story/${shown.id}`;
    const context = await browser.newContext({
      viewport: { width: 1200, height },
      locale,
      colorScheme: 'light',
    });
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(dossier, 'index.html'))}${route}`);
    await page.waitForSelector('main h1');
    await page.screenshot({ path: join(images, `${name}.png`) });
    await context.close();
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
