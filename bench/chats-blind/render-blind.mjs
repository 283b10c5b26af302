// @ts-check
import { createRandom } from '../chats/random.mjs';
import { collectSeen } from './collect-seen.mjs';
import { drawPage } from './draw-page.mjs';
import { makeChat } from './make-chat.mjs';

/** @typedef {import('../chats/render-chats.mjs').DrawnImage} DrawnImage @typedef {import('./make-message.mjs').Random} Random */
const APPS = [
  'wechat',
  'whatsapp',
  'qq',
  'sms',
  'wechat',
  'qq',
  'whatsapp',
  'wechat',
  'sms',
  'weibo',
  'wechat',
  'whatsapp',
];
const WIDTHS = [320, 360, 375, 393, 412, 430];
/** Every so many images one is a stitched one. */
const LONG_EVERY = 20;

/**
 * One image of the blind set, and what stands in it.
 * @param {Awaited<ReturnType<typeof import('../chats/shoot-page.mjs').openCanvas>>} canvas @param {number} seed @returns {Promise<DrawnImage>}
 */
export async function renderBlind(canvas, seed) {
  const random = createRandom(seed * 7919 + 60013);
  const app = APPS[seed % APPS.length] ?? 'wechat';
  const isLong = seed % LONG_EVERY === 7;
  const chat = makeChat(
    random,
    app,
    isLong ? random.between(40, 60) : app === 'weibo' ? 6 : random.between(9, 20),
  );
  const width = random.pick(WIDTHS);
  const height = Math.round(width * random.pick([1.78, 2.0, 2.17]));
  const deviceScaleFactor = isLong ? 1.5 : random.pick([2, 2, 2.625, 3]);
  const page = await canvas.browser.newPage({ viewport: { width, height }, deviceScaleFactor });
  try {
    await page.setContent(drawPage(random, chat, isLong));
    // A chat is mostly seen at its end; else anywhere, so that the bars cut messages.
    const scroll = random.chance(0.5) ? 1 : random.next();
    await page.evaluate(
      (share) => {
        const list = /** @type {HTMLElement} */ (document.querySelector('main'));
        list.scrollTop = share * (list.scrollHeight - list.clientHeight);
        // A title that is too long is set smaller.
        const title = /** @type {HTMLElement} */ (document.querySelector('header .title'));
        for (let size = 17; size > 10 && title.scrollWidth > title.clientWidth; size--)
          title.style.fontSize = `${size}px`;
      },
      app === 'weibo' ? 0 : scroll,
    );
    const isCropped = !isLong && app !== 'weibo' && random.chance(0.25);
    const clip = await page.evaluate(
      cropOf,
      isCropped ? { above: random.between(0, 90), below: random.between(0, 90) } : null,
    );
    const seen = await page.evaluate(collectSeen, clip);
    const bytes = await page.screenshot({ clip, fullPage: true });
    const { grade, bytes: degraded } = await degrade(canvas, bytes, random);
    return {
      id: `blind-${seed}`,
      bytes: degraded,
      grade,
      app,
      language: chat.language,
      captured: chat.captured.toISOString(),
      title: isCropped || app === 'weibo' ? null : { name: chat.name, members: chat.members },
      ...toTruth(chat, seen),
      width: Math.round(clip.width * deviceScaleFactor),
      height: Math.round(clip.height * deviceScaleFactor),
    };
  } finally {
    await page.close();
  }
}

/** Runs in the page: the whole of it, or a cut out of the list. @param {{ above: number, below: number } | null} crop */
function cropOf(crop) {
  const list = /** @type {HTMLElement} */ (document.querySelector('main')).getBoundingClientRect();
  if (!crop)
    return { x: 0, y: 0, width: list.width, height: Math.max(innerHeight, document.body.scrollHeight) };
  return { x: 0, y: list.top + crop.above, width: list.width, height: list.height - crop.above - crop.below };
}

/** @param {import('./make-chat.mjs').Chat} chat @param {ReturnType<typeof collectSeen>} seen @returns {Pick<DrawnImage, 'messages' | 'separators'>} */
function toTruth({ app, entries }, seen) {
  /** @type {DrawnImage['messages']} */
  const messages = [];
  /** @type {DrawnImage['separators']} */
  const separators = [];
  for (const { index, text, whole, cut, label } of seen) {
    const entry = entries[index];
    if (!entry) continue;
    if (entry.kind === 'time') {
      separators.push({ text: entry.text, value: entry.value, cut });
      continue;
    }
    // Where an app names a run of messages once, the name holds for the whole run, if it can be seen.
    const before = messages.at(-1);
    const isNamed =
      label ||
      (['whatsapp', 'sms'].includes(app) &&
        !entry.isFirst &&
        before?.index === index - 1 &&
        before.label === entry.who);
    const side = app === 'weibo' ? null : entry.side;
    messages.push({ index, text, whole, cut, kind: entry.kind, side, label: isNamed ? entry.who : null });
  }
  return { messages, separators };
}

/** @param {{ sharp: (input: Buffer) => any }} canvas @param {Buffer} bytes @param {Random} random */
async function degrade({ sharp }, bytes, random) {
  const grade = /** @type {const} */ (['clean', 'clean', 'middle', 'small'])[random.between(0, 3)] ?? 'clean';
  if (grade === 'clean' && random.chance(0.5)) return { grade, bytes };
  const width = grade === 'small' ? 420 : grade === 'middle' ? random.between(500, 800) : undefined;
  const quality =
    grade === 'small' ? 60 : grade === 'middle' ? random.between(45, 80) : random.between(88, 96);
  const image = sharp(bytes).resize({ width, withoutEnlargement: true }).jpeg({ quality });
  return { grade, bytes: /** @type {Buffer} */ (await image.toBuffer()) };
}
