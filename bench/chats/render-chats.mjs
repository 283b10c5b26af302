// @ts-check
import { drawChat } from './draw-chat.mjs';
import { inventChat } from './invent-chat.mjs';
import { createRandom } from './random.mjs';
import { degrade, shootPage } from './shoot-page.mjs';

/** Width in CSS pixels and how many of the screen's make one. */
export const PHONES = /** @type {const} */ ([
  [360, 780, 3],
  [375, 667, 2],
  [393, 852, 3],
  [412, 915, 2.625],
]);
export const FONTS = ['Noto Sans CJK SC', 'Noto Sans CJK SC', 'Noto Serif CJK SC'];
export const LATIN = ['"DejaVu Sans"', '"Liberation Sans"', '"Noto Sans CJK SC"'];
const APPS = ['wechat', 'wechat', 'qq', 'qq', 'whatsapp', 'whatsapp', 'sms'];

/**
 * @typedef {import('./shoot-page.mjs').Canvas} Canvas
 * @typedef {'clean' | 'small' | 'middle'} Grade
 * @typedef {{ text: string, whole: boolean, cut: boolean, kind: string, time?: string | null, side: 'self' | 'other' | null, label: string | null, cutLabel?: string | null, index: number }} TrueMessage
 * @typedef {{ id: string, bytes: Buffer, grade: Grade, app: string, language: string, captured: string,
 *   title: { name: string, members: number | null } | null, messages: TrueMessage[],
 *   separators: { text: string, value: string | null, cut: boolean }[], width: number, height: number }} DrawnImage
 */

/**
 * One image from its number: the same number always gives the same chat and look.
 * @param {Canvas} canvas @param {number} seed
 * @param {{ grade?: Grade, hasPictures?: boolean }} [wish]
 * @returns {Promise<DrawnImage>}
 */
export async function renderChat(canvas, seed, wish = {}) {
  const random = createRandom(seed * 7919 + 11);
  const app = random.pick(APPS);
  const isLong = random.chance(0.12);
  const invented = inventChat(random, app, isLong ? random.between(16, 34) : random.between(7, 16));
  const chat = wish.hasPictures ? withPictures(invented, seed) : invented;
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
    hasPictures: wish.hasPictures ?? false,
    ...habitsOf(random, app, chat.language),
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

/** A chat in which people send pictures with letters in them. @param {Canvas} canvas @param {number} seed */
export function renderPictures(canvas, seed) {
  return renderChat(canvas, seed, { hasPictures: true });
}

/** Every third message is a picture. @param {import('./invent-chat.mjs').InventedChat} chat @param {number} seed */
function withPictures(chat, seed) {
  const messages = chat.messages.map((message, index) =>
    message.kind === 'text' && (seed + index) % 3 === 0
      ? { ...message, kind: /** @type {const} */ ('image'), text: '', reply: null }
      : message,
  );
  return { ...chat, messages };
}

/**
 * Shots of one chat that overlap, as somebody makes them who scrolls.
 * @param {Canvas} canvas @param {number} seed
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
        ...habitsOf(random, app, chat.language),
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

/** What one app does and another does not. @param {ReturnType<typeof createRandom>} random @param {string} app @param {'zh' | 'en'} language */
function habitsOf(random, app, language) {
  const isPhone = app === 'sms';
  const above = language === 'zh' ? ['信息', 'iMessage 信息'] : ['iMessage', 'Text Message'];
  return {
    clocks: random.pick(/** @type {const} */ (['24', language, language])),
    hasTicks: random.chance(0.75),
    hasBadges: app === 'qq' && random.chance(0.6),
    hasLetterFaces: app !== 'whatsapp' && random.chance(isPhone ? 0.35 : 0.25),
    hasReceipt: (isPhone || app === 'qq') && random.chance(0.5),
    isNamedBelowFace: isPhone && random.chance(0.4),
    above: isPhone && random.chance(0.3) ? random.pick(above) : null,
  };
}

/**
 * @param {Canvas} canvas @param {import('./invent-chat.mjs').InventedChat} chat @param {import('./draw-chat.mjs').Look} look
 * @param {number} ratio @param {number | { first: number }} scroll @param {boolean} isCropped
 */
async function shoot(canvas, chat, look, ratio, scroll, isCropped) {
  const { bytes, seen, width, height } = await shootPage(
    canvas,
    drawChat(chat, look),
    look,
    ratio,
    scroll,
    isCropped,
  );
  const title = isCropped ? null : { name: chat.name, members: chat.members };
  /** @type {TrueMessage[]} */
  const messages = [];
  for (const { index, text, whole, cut, label, isLabelCut } of seen.messages) {
    const told = /** @type {import('./invent-chat.mjs').InventedMessage} */ (chat.messages[index]);
    const before = messages.at(-1);
    // Without a name of its own a message of WhatsApp is from who is named above it.
    const isRun =
      chat.app === 'whatsapp' &&
      told.label !== null &&
      before?.index === index - 1 &&
      (before.label ?? before.cutLabel) === told.label;
    const isOwn = !chat.separators.some((one) => one.before === index);
    messages.push({
      index,
      text,
      whole,
      cut,
      kind: told.kind,
      side: told.side,
      label: label || (isRun && isOwn && before.label !== null) ? told.label : null,
      cutLabel: isLabelCut || (isRun && isOwn && before.label === null) ? told.label : null,
    });
  }
  const separators = seen.separators.flatMap(({ id, cut }) => {
    const [before, at] = id.split('-').map(Number);
    const one = chat.separators.filter((each) => each.before === before)[/** @type {number} */ (at)];
    return one ? [{ text: one.text, value: one.value, cut }] : [];
  });
  return { bytes, truth: { title, messages, separators, width, height } };
}
