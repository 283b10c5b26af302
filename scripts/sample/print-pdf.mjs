import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Prints a saved page to PDF with Chromium, as an office would print its notice.
 *
 * Creation and modification dates are blanked, so that an unchanged page gives an unchanged file
 * wherever the same Chromium and fonts are installed.
 *
 * @param {string} page path of an HTML file
 */
export async function printPdf(page) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-print-'));
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    const path = join(folder, 'page.pdf');
    await tab.pdf({ path, preferCSSPageSize: true, tagged: false });
    const text = (await readFile(path)).toString('latin1');
    // Same length, so that the offsets of the cross-reference table stay right.
    return Buffer.from(
      text.replaceAll(
        /\/(CreationDate|ModDate) \(([^)]*)\)/g,
        (_, key, date) => `/${key} (${' '.repeat(date.length)})`,
      ),
      'latin1',
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
