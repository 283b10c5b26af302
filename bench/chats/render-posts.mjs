// @ts-check
import { drawPost } from './draw-post.mjs';
import { inventPost } from './invent-post.mjs';
import { createRandom } from './random.mjs';
import { FONTS, LATIN, PHONES } from './render-chats.mjs';
import { degrade, shootPage } from './shoot-page.mjs';

/**
 * An image of a post with its comments; they count as its messages, of nobody's side.
 * @param {import('./shoot-page.mjs').Canvas} canvas @param {number} seed
 * @returns {Promise<import('./render-chats.mjs').DrawnImage>}
 */
export async function renderPost(canvas, seed) {
  const random = createRandom(seed * 15_485_863 + 3);
  const post = inventPost(random);
  const [width, height, ratio] = random.pick(PHONES);
  const look = {
    dark: random.chance(0.35),
    width,
    height,
    font: random.pick(FONTS),
    latin: random.pick(LATIN),
    size: random.between(15, 17),
    hasStatusBar: random.chance(0.7),
    isLong: random.chance(0.4),
    photos: seed,
  };
  const shot = await shootPage(canvas, drawPost(post, look), look, ratio, 0, false);
  const grade = random.pick(/** @type {const} */ (['clean', 'middle', 'small']));
  return {
    id: `post-${seed}`,
    bytes: await degrade(canvas, shot.bytes, grade, random),
    grade,
    app: post.app,
    language: post.language,
    captured: post.captured,
    title: null,
    messages: shot.seen.messages.map(({ index, text, whole, cut, label }) => ({
      index,
      text,
      whole,
      cut,
      kind: 'text',
      time: shownTime(post, index),
      side: null,
      label: label ? (post.texts[index]?.label ?? null) : null,
    })),
    separators: [],
    width: shot.width,
    height: shot.height,
  };
}

/** What is passed on and what answers a comment has no time; a comment in English shows its day alone. @param {import('./invent-post.mjs').InventedPost} post @param {number} index */
function shownTime({ app, texts }, index) {
  const one = texts[index];
  if (one === undefined || one.value === null || one.role === 'repost' || one.role === 'answer') return null;
  return app === 'x' && one.role === 'comment' ? one.value.slice(0, 10) : one.value;
}
