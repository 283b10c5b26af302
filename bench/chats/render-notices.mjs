// @ts-check
import { drawNotice } from './draw-notice.mjs';
import { inventNotice } from './invent-notice.mjs';
import { createRandom } from './random.mjs';
import { FONTS, LATIN, PHONES } from './render-chats.mjs';
import { degrade, shootPage } from './shoot-page.mjs';

/**
 * An image of a notice, with what stands in it.
 * @param {import('./shoot-page.mjs').Canvas} canvas @param {number} seed
 */
export async function renderNotice(canvas, seed) {
  const random = createRandom(seed * 32_452_843 + 7);
  const notice = inventNotice(random);
  const [width, height, ratio] = random.pick(PHONES);
  const style = random.pick(/** @type {const} */ (['paper', 'blue', 'screen', 'photo']));
  const look = {
    width,
    height,
    isLong: true,
    style,
    size: random.between(15, 18),
    font: random.pick(FONTS),
    latin: random.pick(LATIN),
    hasSeal: style !== 'screen' && random.chance(0.6),
    tilt: style === 'photo' ? random.next() - 0.5 : 0,
  };
  const shot = await shootPage(canvas, drawNotice(notice, look), look, ratio, 0, false);
  const grade = random.pick(/** @type {const} */ (['clean', 'middle', 'small']));
  const bytes = await degrade(canvas, shot.bytes, grade, random);
  return { id: `notice-${seed}`, bytes, grade, style, notice };
}
