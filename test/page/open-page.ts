import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { DossierIndex, DossierStory } from '../../src/model/dossier.ts';
import { FIXTURE_INDEX, FIXTURE_STORIES } from './fixture/dossier.ts';
import { writeDossier } from './fixture/write-dossier.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/page');

/** As root there is no sandbox; the rest keeps the browser from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Throws where no browser is installed: a page that nobody looked at is not tested. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No browser was found: install chromium (apt-get install chromium) or set CHROMIUM.');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A dossier's folder with the built page in it. The page is built first where `src/web` is newer. */
export function createDossierFolder(
  index: DossierIndex = FIXTURE_INDEX,
  stories: readonly DossierStory[] = FIXTURE_STORIES,
): { folder: string; remove: () => void } {
  buildPage();
  // A path like a reporter's: with a space and Chinese in it.
  const folder = mkdtempSync(join(tmpdir(), 'hearsay 卷宗 '));
  writeDossier(folder, BUILT, index, stories);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A page with all that it asked for and complained about. */
export interface WatchedPage {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Every message in the console and every error that nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Pages that a test has closed, by browser and look: to open one anew takes Chromium nearly a second. */
const idle = new WeakMap<Browser, Map<string, Page[]>>();

export async function openPage(
  browser: Browser,
  folder: string,
  hash: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const pages = idlePages(browser, JSON.stringify(options));
  const page =
    pages.pop() ??
    (await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage());
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}${hash}`);
  await page.locator('main h1').first().waitFor();
  return {
    page,
    requests,
    complaints,
    // The next test finds it as new: nothing remembered, nobody listening, another size undone.
    close: async () => {
      page.removeAllListeners();
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
      await page.setViewportSize(options.viewport ?? { width: 1280, height: 900 });
      pages.push(page);
    },
  };
}

function idlePages(browser: Browser, look: string): Page[] {
  const byLook = idle.get(browser) ?? new Map<string, Page[]>();
  idle.set(browser, byLook);
  const pages = byLook.get(look) ?? [];
  byLook.set(look, pages);
  return pages;
}

/** Builds what `npm run build` does of it, where the sources are newer. */
export function buildPage(): void {
  if (newestOf(BUILT) > Math.max(newestOf(join(ROOT, 'src/web')), newestOf(join(ROOT, 'src/model')))) return;
  for (const config of ['vite.config.ts', 'vite.verify.config.ts']) {
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--config', config, '--logLevel', 'warn'],
      {
        cwd: ROOT,
        stdio: 'inherit',
        // The test runner says "test" here, and React's development build would be bundled.
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
  }
}

/** When the newest file of a folder was written, in milliseconds; 0 where there is none. */
function newestOf(folder: string): number {
  try {
    return Math.max(
      0,
      ...readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
    );
  } catch {
    return 0;
  }
}
