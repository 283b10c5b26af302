// @ts-check
import { shootPage } from '../chats/shoot-page.mjs';
import { trueMessages } from '../chats/true-messages.mjs';
import { SHOTS } from './shots.mjs';
import { CAPTURED, createTale } from './tale.mjs';

/** @typedef {import('../chats/render-chats.mjs').Grade} Grade @typedef {import('./list-shots.mjs').Shot} Shot @typedef {import('./page.mjs').Look} Look */

export const OTHER_COUNT = SHOTS.length;
/** Width, height, and how many of the screen's pixels make one of theirs. */
const PHONES = /** @type {const} */ ({
  ios: [
    [390, 844, 3],
    [430, 932, 3],
    [390, 844, 2],
  ],
  android: [
    [360, 800, 3],
    [412, 915, 2.625],
    [360, 780, 2],
    [412, 892, 3],
  ],
});
/** The size of the words in each app. */
const SIZES = /** @type {Readonly<Record<string, number>>} */ ({
  whatsapp: 16,
  sms: 16,
  weibo: 17,
  wechat: 17,
  qq: 16,
  telegram: 16,
  comments: 15,
  work: 15.5,
});
const OWN_WORDS = /\b(?:at|q|w|size) \d+\b|\b(?:ios|android|dark|long|crop|png)\b/g;

/**
 * One image of an app as it looks, from words that are written down; what a person would read in it is the truth.
 * @param {import('../chats/shoot-page.mjs').Canvas} canvas @param {number} seed
 * @returns {Promise<import('../chats/render-chats.mjs').DrawnImage>}
 */
export async function renderOther(canvas, seed) {
  const shot = /** @type {Shot} */ (SHOTS[seed % SHOTS.length]);
  const { app, said, how } = shot;
  const look = lookOf(shot, seed);
  const tale = createTale();
  const html = shot.draw(said, look, tale);
  const drawn = await shootPage(canvas, html, look, look.ratio, look.scroll, look.isCropped);
  const { bytes, grade } = await keep(canvas, drawn.bytes, how);
  const isUntitled = look.isCropped || look.lacks.includes('head') || !('name' in said);
  const showsCount =
    ['wechat', 'qq'].includes(app) || /飞书|钉钉/.test(app) || (app === 'work' && look.language === 'zh');
  return {
    id: `other-${seed}`,
    bytes,
    grade,
    app,
    language: look.language,
    captured: CAPTURED.toISOString(),
    title: isUntitled ? null : { name: said.name, members: showsCount ? said.members : null },
    messages: trueMessages(tale.messages, drawn.seen.messages),
    separators: drawn.seen.separators.flatMap(({ id, cut }) => {
      const one = tale.separators[Number(id)];
      return one ? [{ ...one, cut }] : [];
    }),
    width: drawn.width,
    height: drawn.height,
  };
}

/** @param {Shot} shot @param {number} seed @returns {Look} */
function lookOf({ app, said, how }, seed) {
  const has = (/** @type {string} */ word) => how.split(' ').includes(word);
  const os = has('ios') ? 'ios' : 'android';
  const phones = PHONES[os];
  const [width, height, ratio] = /** @type {readonly [number, number, number]} */ (
    phones[(seed * 5 + 1) % phones.length]
  );
  return {
    width,
    height,
    ratio,
    os,
    dark: has('dark'),
    language: /\p{Script=Han}/u.test(said.script) ? 'zh' : 'en',
    isLong: has('long'),
    isCropped: has('crop'),
    scroll: numberAfter(how, 'at', 0) / 100,
    lacks: ['head', 'foot'].filter(has).join(' '),
    variant: how.replace(OWN_WORDS, '').trim(),
    size: numberAfter(
      how,
      'size',
      (SIZES[app] ?? 16) + (os === 'ios' && ['sms', 'telegram', 'whatsapp'].includes(app) ? 1 : 0),
    ),
  };
}

/** @param {string} how @param {string} word @param {number} usual */
function numberAfter(how, word, usual) {
  const found = new RegExp(`\\b${word} (\\d+)\\b`).exec(how)?.[1];
  return found ? Number(found) : usual;
}

/** As it was sent on: whole or scaled down, as PNG or as JPEG. @param {import('../chats/shoot-page.mjs').Canvas} canvas @param {Buffer} bytes @param {string} how @returns {Promise<{ bytes: Buffer, grade: Grade }>} */
async function keep({ sharp }, bytes, how) {
  const width = numberAfter(how, 'w', 0);
  const quality = numberAfter(how, 'q', 0);
  if (width === 0 && quality === 0) return { bytes, grade: 'clean' };
  const image = width > 0 ? sharp(bytes).resize({ width }) : sharp(bytes);
  const grade = width > 0 && width < 500 ? 'small' : width > 0 || quality < 80 ? 'middle' : 'clean';
  return { bytes: await image.jpeg({ quality }).toBuffer(), grade };
}
