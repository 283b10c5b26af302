// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { ROOT } from '../../scripts/run.mjs';

/** @typedef {Awaited<ReturnType<typeof openCanvas>>} Canvas @typedef {import('./render-chats.mjs').Grade} Grade */

/** Opens Chromium once for any number of images. */
export async function openCanvas() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found; npm test installs it.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  /** @type {(input: Buffer) => any} */
  const sharp = createRequire(join(ROOT, 'ocr', 'package.json'))('sharp');
  return { browser, sharp, close: () => browser.close() };
}

/**
 * An image of a page, and what can be seen in it.
 * @param {Canvas} canvas @param {string} html @param {{ width: number, height: number, isLong: boolean }} look @param {number} ratio
 * @param {number | { first: number }} scroll share of the way down, or the message that stands at the top
 * @param {boolean} isCropped without its bars, as people cut before they share
 */
export async function shootPage({ browser }, html, look, ratio, scroll, isCropped) {
  const page = await browser.newPage({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: ratio,
  });
  try {
    await page.setContent(html);
    const clip = await page.evaluate(
      ({ scroll, isCropped, isLong }) => {
        const list = /** @type {HTMLElement} */ (document.querySelector('.list'));
        const most = list.scrollHeight - list.clientHeight;
        if (!isLong) {
          const top =
            typeof scroll === 'number' ? null : document.querySelector(`[data-message="${scroll.first}"]`);
          const row = top?.closest('.row') ?? top?.closest('.sys') ?? top;
          list.scrollTop =
            typeof scroll === 'number'
              ? Math.round(most * scroll)
              : Math.min(most, row instanceof HTMLElement ? row.offsetTop - list.offsetTop : 0);
        }
        const whole = document.documentElement.getBoundingClientRect();
        const area = list.getBoundingClientRect();
        return isCropped
          ? { x: 0, y: area.top, width: area.width, height: area.height }
          : { x: 0, y: 0, width: whole.width, height: isLong ? document.body.scrollHeight : whole.height };
      },
      { scroll, isCropped, isLong: look.isLong },
    );
    const bytes = await page.screenshot({ clip, fullPage: look.isLong });
    const seen = await page.evaluate(collectSeen);
    return { bytes, seen, width: Math.round(clip.width * ratio), height: Math.round(clip.height * ratio) };
  } finally {
    await page.close();
  }
}

/** Runs in the page: which messages, labels and separators can be seen between the bars, and which letters of them. */
function collectSeen() {
  const list = /** @type {HTMLElement} */ (document.querySelector('.list')).getBoundingClientRect();
  const isIn = (/** @type {DOMRect} */ box) => box.top >= list.top - 0.5 && box.bottom <= list.bottom + 0.5;
  const touches = (/** @type {DOMRect} */ box) => box.bottom > list.top + 1 && box.top < list.bottom - 1;
  const messages = [...document.querySelectorAll('[data-message]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (!touches(box)) return [];
    const body = element.matches('[data-body]') ? element : element.querySelector('[data-body]');
    let text = '';
    let whole = true;
    const walker = body && document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode(); node instanceof Text; node = walker?.nextNode()) {
      for (let at = 0; at < node.data.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        if (isIn(range.getBoundingClientRect())) text += node.data[at];
        else whole = false;
      }
    }
    const index = Number(element.getAttribute('data-message'));
    const label = (element.closest('.row') ?? element).querySelector('[data-label]')?.getBoundingClientRect();
    const isLabelCut = label !== undefined && !isIn(label) && touches(label);
    return [{ index, text, whole, cut: !isIn(box), label: label !== undefined && isIn(label), isLabelCut }];
  });
  const separators = [...document.querySelectorAll('[data-when]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    return touches(box) ? [{ id: String(element.getAttribute('data-when')), cut: !isIn(box) }] : [];
  });
  return { messages, separators };
}

/** @param {Canvas} canvas @param {Buffer} bytes @param {Grade} grade @param {ReturnType<typeof import('./random.mjs').createRandom>} random */
export async function degrade({ sharp }, bytes, grade, random) {
  if (grade === 'clean') {
    const form = random.pick(['png', 'jpeg', 'webp']);
    if (form === 'png') return bytes;
    return form === 'jpeg'
      ? sharp(bytes).jpeg({ quality: 95 }).toBuffer()
      : sharp(bytes).webp({ quality: 92 }).toBuffer();
  }
  if (grade === 'small') return sharp(bytes).resize({ width: 420 }).jpeg({ quality: 60 }).toBuffer();
  return sharp(bytes)
    .resize({ width: random.pick([540, 640, 720]) })
    .jpeg({ quality: random.between(40, 80) })
    .toBuffer();
}
