// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { drawChat } from '../../bench/chats/draw-chat.mjs';
import { findBrowser } from '../find-browser.mjs';
import { ROOT } from '../run.mjs';

/**
 * A screenshot of a chat that a source tells, with the letters that are recognised in it: what a parent would have sent
 * in, and what `hearsay build` would have found. `from` is the share of the way down that it was scrolled.
 * @param {string} path the chat as `drawChat` takes it
 * @param {{ from: number, dark: boolean }} view
 * @returns {Promise<{ image: Buffer, lines: Buffer }>}
 */
export async function shootChat(path, { from, dark }) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found; npm test installs it.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const chat = JSON.parse(await readFile(path, 'utf8'));
    const [width, height] = [360, 740];
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
    const look = {
      dark,
      width,
      height,
      font: 'Noto Sans CJK SC',
      latin: '"DejaVu Sans"',
      size: 16,
      hasStatusBar: true,
      isLong: false,
      photos: 4,
    };
    await page.setContent(drawChat(chat, look));
    await page.evaluate((share) => {
      const list = /** @type {HTMLElement} */ (document.querySelector('.list'));
      list.scrollTop = Math.round((list.scrollHeight - list.clientHeight) * share);
    }, from);
    const shot = await page.screenshot();

    /** @type {(input: Buffer) => any} */
    const sharp = createRequire(join(ROOT, 'ocr', 'package.json'))('sharp');
    const image = await sharp(shot).jpeg({ quality: 78 }).toBuffer();
    const { createOcr } = await import('../../dist/capture/ocr/create-ocr.js');
    const { recogniseImage } = await import('../../dist/capture/ocr/recognise-image.js');
    const ocr = await createOcr();
    const outcome = await recogniseImage(image, createHash('sha256').update(image).digest('hex'), ocr);
    await ocr.close();
    if (outcome.kind !== 'lines') throw new Error(outcome.message);
    return { image, lines: Buffer.from(`${JSON.stringify(outcome.lines)}\n`) };
  } finally {
    await browser.close();
  }
}
