// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { drawChat } from './draw-chat.mjs';
import { inventChat } from './invent-chat.mjs';
import { createRandom } from './random.mjs';

/** Width in CSS pixels and how many of the screen's make one. */
const PHONES = /** @type {const} */ ([
  [360, 780, 3],
  [375, 667, 2],
  [393, 852, 3],
  [412, 915, 2.625],
]);
const FONTS = ['Noto Sans CJK SC', 'Noto Sans CJK SC', 'Noto Serif CJK SC'];
const LATIN = ['"DejaVu Sans"', '"Liberation Sans"', '"Noto Sans CJK SC"'];
const APPS = ['wechat', 'wechat', 'qq', 'whatsapp', 'sms'];

/**
 * @typedef {'clean' | 'small' | 'middle'} Grade
 * @typedef {{ text: string, whole: boolean, cut: boolean, kind: string, side: 'self' | 'other' | null, label: string | null, index: number }} TrueMessage
 * @typedef {{ id: string, bytes: Buffer, grade: Grade, app: string, language: string, captured: string,
 *   title: { name: string, members: number | null } | null, messages: TrueMessage[],
 *   separators: { text: string, value: string | null, cut: boolean }[], width: number, height: number }} DrawnImage
 */

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
 * One image from its number: the same number always gives the same chat and look.
 * @param {Awaited<ReturnType<typeof openCanvas>>} canvas @param {number} seed
 * @param {{ grade?: Grade }} [wish]
 * @returns {Promise<DrawnImage>}
 */
export async function renderChat(canvas, seed, wish = {}) {
  const random = createRandom(seed * 7919 + 11);
  const app = random.pick(APPS);
  const isLong = random.chance(0.12);
  const chat = inventChat(random, app, isLong ? random.between(16, 34) : random.between(7, 16));
  const [width, height, ratio] = random.pick(PHONES);
  const look = {
    dark: random.chance(0.4),
    width,
    height,
    font: random.pick(FONTS),
    latin: random.pick(LATIN),
    size: random.between(15, 18),
    hasStatusBar: random.chance(0.7),
    isLong,
    photos: seed,
  };
  const shot = await shoot(
    canvas,
    chat,
    look,
    ratio,
    isLong ? 0 : random.next(),
    random.chance(0.15) && !isLong,
  );
  const grade = wish.grade ?? random.pick(/** @type {const} */ (['clean', 'middle', 'small']));
  const bytes = await degrade(canvas, shot.bytes, grade, random);
  return {
    id: `chat-${seed}`,
    bytes,
    grade,
    app,
    language: chat.language,
    captured: chat.captured,
    ...shot.truth,
  };
}

/**
 * Shots of one chat that overlap, as somebody makes them who scrolls.
 * @param {Awaited<ReturnType<typeof openCanvas>>} canvas @param {number} seed
 */
export async function renderOverlapping(canvas, seed) {
  const random = createRandom(seed * 104_729 + 5);
  const app = random.pick(APPS);
  const chat = inventChat(random, app, random.between(18, 30));
  const count = random.between(2, 4);
  const sameLook = random.chance(0.6);
  let look = null;
  let ratio = 2;
  const images = [];
  let first = 0;
  for (let index = 0; index < count; index++) {
    if (look === null || !sameLook) {
      const [width, height, scale] = random.pick(PHONES);
      ratio = scale;
      look = {
        dark: random.chance(0.4),
        width,
        height,
        font: 'Noto Sans CJK SC',
        latin: random.pick(LATIN),
        size: random.between(15, 18),
        hasStatusBar: random.chance(0.7),
        isLong: false,
        photos: seed,
      };
    }
    const shot = await shoot(canvas, chat, look, ratio, { first }, false);
    const bytes = await degrade(
      canvas,
      shot.bytes,
      random.pick(/** @type {const} */ (['clean', 'middle'])),
      random,
    );
    images.push({
      id: `join-${seed}-${index}`,
      bytes,
      grade: /** @type {Grade} */ ('clean'),
      app,
      language: chat.language,
      captured: chat.captured,
      ...shot.truth,
    });
    // The next begins some messages before this one ends.
    const whole = shot.truth.messages.filter((message) => message.whole && !message.cut);
    const last = whole.at(-1)?.index ?? 0;
    if (last >= chat.messages.length - 1) break;
    first = Math.max(first + 1, last - random.between(1, 3));
  }
  return { chat, images };
}

/**
 * @param {Awaited<ReturnType<typeof openCanvas>>} canvas @param {import('./invent-chat.mjs').InventedChat} chat
 * @param {import('./draw-chat.mjs').Look} look @param {number} ratio
 * @param {number | { first: number }} scroll share of the way down, or the message that stands at the top
 * @param {boolean} isCropped without its bars, as people cut before they share
 */
async function shoot({ browser }, chat, look, ratio, scroll, isCropped) {
  const page = await browser.newPage({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: ratio,
  });
  try {
    await page.setContent(drawChat(chat, look));
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
    const title = isCropped ? null : { name: chat.name, members: chat.members };
    /** @type {TrueMessage[]} */
    const messages = [];
    for (const { index, text, whole, cut, label } of seen.messages) {
      const told = /** @type {import('./invent-chat.mjs').InventedMessage} */ (chat.messages[index]);
      const before = messages.at(-1);
      // Without a name of its own a message of WhatsApp is from who is named above it.
      const isRun =
        chat.app === 'whatsapp' &&
        told.label !== null &&
        before?.index === index - 1 &&
        before.label === told.label;
      const isOwn = !chat.separators.some((one) => one.before === index);
      messages.push({
        index,
        text,
        whole,
        cut,
        kind: told.kind,
        side: told.side,
        label: label || (isRun && isOwn) ? told.label : null,
      });
    }
    const separators = seen.separators.flatMap(({ id, cut }) => {
      const [before, at] = id.split('-').map(Number);
      const one = chat.separators.filter((each) => each.before === before)[/** @type {number} */ (at)];
      return one ? [{ text: one.text, value: one.value, cut }] : [];
    });
    return {
      bytes,
      truth: {
        title,
        messages,
        separators,
        width: Math.round(clip.width * ratio),
        height: Math.round(clip.height * ratio),
      },
    };
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
    const node = body?.firstChild ?? null;
    let text = '';
    let whole = true;
    for (let at = 0; at < (node?.textContent ?? '').length; at++) {
      const range = document.createRange();
      range.setStart(/** @type {Node} */ (node), at);
      range.setEnd(/** @type {Node} */ (node), at + 1);
      const letter = range.getBoundingClientRect();
      if (isIn(letter)) text += node?.textContent?.[at] ?? '';
      else whole = false;
    }
    const index = Number(element.getAttribute('data-message'));
    const label = (element.closest('.row') ?? element).querySelector('[data-label]')?.getBoundingClientRect();
    return [{ index, text, whole, cut: !isIn(box), label: label !== undefined && isIn(label) }];
  });
  const separators = [...document.querySelectorAll('[data-when]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    return touches(box) ? [{ id: String(element.getAttribute('data-when')), cut: !isIn(box) }] : [];
  });
  return { messages, separators };
}

/** @param {Awaited<ReturnType<typeof openCanvas>>} canvas @param {Buffer} bytes @param {Grade} grade @param {ReturnType<typeof createRandom>} random */
async function degrade({ sharp }, bytes, grade, random) {
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
