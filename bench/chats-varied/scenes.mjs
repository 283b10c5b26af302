// @ts-check
import { drawComments } from './draw-comments.mjs';
import { drawGroupChat } from './draw-group-chat.mjs';
import { drawGroupTexts } from './draw-group-texts.mjs';
import { drawMessages } from './draw-messages.mjs';
import { drawPosts } from './draw-posts.mjs';
import { drawQq } from './draw-qq.mjs';
import { drawTelegram } from './draw-telegram.mjs';
import { drawWechat } from './draw-wechat.mjs';
import { drawWeibo } from './draw-weibo.mjs';
import { drawWhatsapp } from './draw-whatsapp.mjs';
import { POSTS } from './posts.mjs';
import { WEIBO_POSTS } from './posts-weibo.mjs';
import { EN } from './threads-en.mjs';
import { GROUPS } from './threads-groups.mjs';
import { ZH } from './threads-zh.mjs';

/**
 * One image to be: an app, what is said, and how it looks where that is not the usual. `isFramed` is a screenshot within
 * a viewer of pictures.
 * @typedef {Partial<import('./frame.mjs').VariedLook> & { isFramed?: boolean, grade?: import('../chats/render-chats.mjs').Grade }} Wish
 * @typedef {{ app: string, language: 'zh' | 'en', draw: (look: import('./frame.mjs').VariedLook) => string, wish: Wish,
 *   thread: import('./threads-zh.mjs').Thread | null, post: import('./posts.mjs').Post | null }} Scene
 */

const LEAVES = 'linear-gradient(160deg,#6f8f6a,#2f4f4a 55%,#8f7f55)';
const SKY = 'linear-gradient(180deg,#87b4d8,#dfe9ef 60%,#c9b79a)';
const DOODLES = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='64' height='64'%3E%3Cg fill='none' stroke='%23d8cfc2' stroke-width='2'%3E%3Ccircle cx='14' cy='16' r='7'/%3E%3Cpath d='M38 8l12 12M50 8L38 20M10 44q8-10 16 0t16 0'/%3E%3C/g%3E%3C/svg%3E") #efe7dc`;
const NIGHT = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='64' height='64'%3E%3Cg fill='none' stroke='%23182229' stroke-width='2'%3E%3Ccircle cx='14' cy='16' r='7'/%3E%3Cpath d='M38 8l12 12M50 8L38 20M10 44q8-10 16 0t16 0'/%3E%3C/g%3E%3C/svg%3E") #0b141a`;
const MINT = 'linear-gradient(135deg,#dbddbb,#6ba587 50%,#d5d88d)';

/** @param {string} app @param {(thread: any, look: any) => string} draw @param {'zh' | 'en'} language @param {string} name @param {Wish} [wish] @returns {Scene} */
function chat(app, draw, language, name, wish = {}) {
  const thread = /** @type {import('./threads-zh.mjs').Thread} */ (
    { ...(language === 'zh' ? ZH : EN), ...GROUPS }[name]
  );
  return { app, language, wish, thread, post: null, draw: (look) => draw(thread, look) };
}

/** @param {string} name @param {Wish} wish @param {typeof drawPosts} [draw] @returns {Scene} */
function post(name, wish, draw = drawPosts) {
  const one = /** @type {import('./posts.mjs').Post} */ ({ ...POSTS, ...WEIBO_POSTS }[name]);
  return {
    app: 'post',
    language: one.language,
    wish,
    thread: null,
    post: one,
    draw: (look) => draw(one, look),
  };
}

/** @type {readonly Scene[]} */
export const SCENES = [
  chat('wechat', drawWechat, 'zh', 'garden', { hasNotch: true, variant: 'unread' }),
  chat('wechat', drawWechat, 'zh', 'trip', { dark: true, scroll: 1, grade: 'middle' }),
  chat('wechat', drawWechat, 'zh', 'sister', { isLong: true }),
  chat('wechat', drawWechat, 'zh', 'sister', { dark: true, hasNotch: true, scroll: 0.35, grade: 'small' }),
  chat('wechat', drawWechat, 'zh', 'class', { size: 23, scroll: 0.3, hasNotch: true }),
  chat('wechat', drawWechat, 'zh', 'garden', { wallpaper: LEAVES, scroll: 0.5 }),
  chat('wechat', drawWechat, 'zh', 'repair', { hasKeyboard: true, hasNotch: true, scroll: 0.4 }),
  chat('wechat', drawWechat, 'zh', 'trip', { isFramed: true, grade: 'middle' }),
  chat('wechat', drawWechat, 'zh', 'class', { isCropped: true, scroll: 0.7, grade: 'small' }),
  chat('wechat', drawWechat, 'zh', 'repair', { wallpaper: SKY, scroll: 1 }),
  chat('qq', drawQq, 'zh', 'garden', { variant: 'own', hasNotch: true }),
  chat('qq', drawQq, 'zh', 'trip', { dark: true, variant: 'bought', scroll: 0.6, grade: 'middle' }),
  chat('qq', drawQq, 'zh', 'class', { variant: 'bought own', scroll: 1, grade: 'small' }),
  chat('qq', drawQq, 'zh', 'repair', { wallpaper: SKY, scroll: 0.5 }),
  chat('whatsapp', drawWhatsapp, 'en', 'allotment', { wallpaper: DOODLES, variant: 'faces' }),
  chat('whatsapp', drawWhatsapp, 'en', 'allotment', {
    dark: true,
    wallpaper: NIGHT,
    variant: 'faces 12h',
    scroll: 1,
    grade: 'middle',
  }),
  chat('whatsapp', drawWhatsapp, 'en', 'choir', { hasNotch: true, variant: '12h', scroll: 0.3 }),
  chat('whatsapp', drawWhatsapp, 'en', 'flat', { dark: true, grade: 'small' }),
  chat('whatsapp', drawWhatsapp, 'zh', 'garden', { wallpaper: DOODLES, variant: '12h', scroll: 0.4 }),
  chat('whatsapp', drawWhatsapp, 'en', 'choir', { isLong: true, dark: true, wallpaper: NIGHT }),
  chat('telegram', drawTelegram, 'en', 'choir', { wallpaper: MINT, hasNotch: true }),
  chat('telegram', drawTelegram, 'en', 'allotment', { dark: true, scroll: 1, grade: 'middle' }),
  chat('telegram', drawTelegram, 'zh', 'trip', { wallpaper: MINT, scroll: 0.5 }),
  chat('telegram', drawTelegram, 'zh', 'repair', { dark: true, grade: 'small' }),
  chat('sms', drawMessages, 'en', 'flat', { hasNotch: true }),
  chat('sms', drawMessages, 'en', 'choir', { hasNotch: true, scroll: 1 }),
  chat('sms', drawMessages, 'zh', 'repair', {
    dark: true,
    variant: 'green',
    hasNotch: true,
    scroll: 1,
    grade: 'middle',
  }),
  chat('sms', drawMessages, 'en', 'flat', { variant: 'android', scroll: 0.5, grade: 'small' }),
  chat('sms', drawMessages, 'en', 'allotment', { variant: 'android', dark: true, scroll: 0.4 }),
  post('bridge', { variant: 'boxed' }),
  post('bakery', { variant: 'boxed', dark: true, isLong: true, grade: 'middle' }),
  post('bakery', { variant: 'nested', isLong: true }),
  post('bridge', { variant: 'note', hasNotch: true, grade: 'middle' }),
  post('ferry', { variant: 'x', hasNotch: true }),
  post('ferry', { variant: 'x', dark: true, grade: 'small' }),
  post('ferry', { variant: 'bubbles' }),
  post('bridge', { variant: 'right' }, drawComments),
  post('bakery', { variant: 'floor', isLong: true, grade: 'middle' }, drawComments),
  post('ferry', { variant: 'beside', dark: true }, drawComments),
  post('bakery', { variant: 'plain', hasNotch: true }, drawComments),
  chat('whatsapp', drawWhatsapp, 'zh', 'class', { variant: 'quiet', scroll: 0.2 }),
  chat('whatsapp', drawWhatsapp, 'en', 'choir', {
    variant: 'quiet below',
    dark: true,
    scroll: 1,
    grade: 'small',
  }),
  chat('sms', drawMessages, 'zh', 'trip', { variant: 'android stamped', scroll: 0.5 }),
  chat('sms', drawMessages, 'en', 'allotment', {
    variant: 'stamped',
    dark: true,
    hasNotch: true,
    grade: 'middle',
  }),
  chat('telegram', drawTelegram, 'zh', 'garden', { wallpaper: SKY, isCropped: true, scroll: 0.4 }),
  chat('qq', drawQq, 'en', 'choir', { variant: 'bare', scroll: 0.3 }),
  chat('wechat', drawWechat, 'en', 'allotment', { hasNotch: true, size: 20 }),
  chat('wechat', drawWechat, 'zh', 'garden', { isLong: true, isFramed: true, dark: true, grade: 'middle' }),
  chat('whatsapp', drawGroupChat, 'en', 'stairwell', { variant: 'ios', hasNotch: true }),
  chat('whatsapp', drawGroupChat, 'en', 'stairwell', { dark: true, variant: 'faces 12h', scroll: 0.6 }),
  chat('whatsapp', drawGroupChat, 'en', 'stairwell', { variant: 'faces liked', scroll: 1, grade: 'middle' }),
  chat('whatsapp', drawGroupChat, 'en', 'stairwell', { variant: 'each', dark: true, grade: 'small' }),
  chat('whatsapp', drawGroupChat, 'zh', 'ridge', { variant: 'ios', wallpaper: DOODLES, grade: 'middle' }),
  chat('whatsapp', drawGroupChat, 'zh', 'ridge', { variant: 'faces 12h', dark: true, scroll: 1 }),
  chat('whatsapp', drawGroupChat, 'zh', 'ridge', { variant: '', scroll: 0.5, grade: 'small' }),
  chat('sms', drawGroupTexts, 'en', 'quiz', { hasNotch: true }),
  chat('sms', drawGroupTexts, 'en', 'quiz', { variant: 'loose', dark: true, scroll: 0.5, grade: 'middle' }),
  chat('sms', drawGroupTexts, 'en', 'quiz', { variant: 'round', scroll: 1 }),
  chat('sms', drawGroupTexts, 'en', 'quiz', { variant: 'round dated', dark: true, grade: 'small' }),
  chat('sms', drawGroupTexts, 'en', 'quiz', { variant: 'round below', scroll: 0.4 }),
  chat('sms', drawGroupTexts, 'zh', 'stall', { hasNotch: true, grade: 'small' }),
  chat('sms', drawGroupTexts, 'zh', 'stall', { variant: 'loose faceless', dark: true }),
  chat('sms', drawGroupTexts, 'zh', 'stall', { variant: 'round dated', grade: 'middle' }),
  post('lamp', { variant: 'boxed' }, drawWeibo),
  post('lamp', { variant: 'boxed levels letters', dark: true, isLong: true, grade: 'middle' }, drawWeibo),
  post('lamp', { variant: 'set levels', isLong: true }, drawWeibo),
  post('lamp', { variant: 'set under right', isLong: true, grade: 'small' }, drawWeibo),
  post('lamp', { variant: 'boxed ruled letters', isLong: true, grade: 'middle' }, drawWeibo),
  post('pool', { variant: 'boxed place', hasNotch: true }, drawWeibo),
  post('pool', { variant: 'boxed under levels', dark: true, grade: 'small' }, drawWeibo),
  post('pool', { variant: 'set right letters', dark: true, grade: 'middle' }, drawWeibo),
  post('feed', { variant: 'feed', hasNotch: true }, drawWeibo),
  post('feed', { variant: 'feed letters', dark: true, grade: 'middle' }, drawWeibo),
];
