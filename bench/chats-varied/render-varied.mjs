// @ts-check
import { createRandom } from '../chats/random.mjs';
import { degrade, shootPage } from '../chats/shoot-page.mjs';
import { trueMessages } from '../chats/true-messages.mjs';
import { writeWhen } from '../chats/write-when.mjs';
import { SCENES } from './scenes.mjs';
import { momentOf, sideOf } from './thread-rows.mjs';

/** @typedef {import('../chats/render-chats.mjs').TrueMessage} TrueMessage @typedef {import('./scenes.mjs').Scene} Scene */

export const VARIED_COUNT = SCENES.length;
const CAPTURED = new Date('2026-06-19T22:16Z');
/** Width, height, and how many of the screen's pixels make one of theirs. */
const PHONES = /** @type {const} */ ([
  [393, 852, 3],
  [360, 800, 3],
  [412, 915, 2.625],
  [390, 844, 3],
]);
const LATIN = ['"Liberation Sans"', '"DejaVu Sans"', '"Noto Sans CJK SC"'];

/**
 * One image of a scene, in a style of its own app; what a person would read in it is the truth.
 * @param {import('../chats/shoot-page.mjs').Canvas} canvas @param {number} seed
 * @returns {Promise<import('../chats/render-chats.mjs').DrawnImage>}
 */
export async function renderVaried(canvas, seed) {
  const scene = /** @type {Scene} */ (SCENES[seed % SCENES.length]);
  const random = createRandom(seed * 6_700_417 + 7);
  const [width, height, ratio] = random.pick(PHONES);
  const look = {
    width,
    height,
    ratio,
    size: random.between(15, 17),
    dark: false,
    font: 'Noto Sans CJK SC',
    latin: random.pick(LATIN),
    isLong: false,
    scroll: 0,
    isCropped: false,
    wallpaper: null,
    hasKeyboard: false,
    hasNotch: false,
    variant: '',
    language: scene.language,
    captured: CAPTURED,
    ...scene.wish,
  };
  const shot = await shootPage(canvas, scene.draw(look), look, ratio, look.scroll, look.isCropped);
  const framed = scene.wish.isFramed ? await frame(canvas, shot.bytes, shot.width) : shot.bytes;
  const grade = scene.wish.grade ?? 'clean';
  const { messages, separators } = truthOf(scene, shot.seen);
  const { thread } = scene;
  const isUntitled = look.isCropped || thread === null;
  return {
    id: `varied-${seed}`,
    bytes: await degrade(canvas, framed, grade, random),
    grade,
    app: scene.app,
    language: scene.language,
    captured: CAPTURED.toISOString(),
    title: isUntitled
      ? null
      : { name: thread.name, members: ['wechat', 'qq'].includes(scene.app) ? thread.members : null },
    messages,
    separators,
    width: shot.width,
    height: shot.height,
  };
}

/** A screenshot of a viewer that shows a screenshot: smaller, on black. @param {import('../chats/shoot-page.mjs').Canvas} canvas @param {Buffer} bytes @param {number} width */
async function frame({ sharp }, bytes, width) {
  const small = await sharp(bytes)
    .resize({ width: Math.round(width * 0.8) })
    .png()
    .toBuffer();
  const side = Math.round(width * 0.1);
  return sharp(small)
    .extend({ top: side, bottom: side, left: side, right: side, background: '#000000' })
    .png()
    .toBuffer();
}

/** @param {Scene} scene @param {Awaited<ReturnType<typeof shootPage>>['seen']} seen */
function truthOf({ thread, post, app, language, wish }, seen) {
  const told = thread
    ? tellThread(thread)
    : tellPost(/** @type {import('./posts.mjs').Post} */ (post), wish.variant ?? '');
  const messages = trueMessages(told, seen.messages);
  const times =
    thread?.lines.flatMap((line, at) =>
      'when' in line ? [{ line, before: countBefore(thread.lines, at) }] : [],
    ) ?? [];
  const separators = seen.separators.flatMap(({ id, cut }) => {
    const one = times.find(({ before }) => `${before}-0` === id);
    if (!one) return [];
    const moment = momentOf(CAPTURED, one.line.when);
    const { text, value } = writeWhen(
      moment,
      CAPTURED,
      app,
      language,
      /** @type {any} */ ({ chance: () => false, pick: () => '' }),
    );
    return [{ text, value: app === 'telegram' ? moment.toISOString().slice(0, 10) : value, cut }];
  });
  return { messages, separators };
}

/**
 * What each message of a thread is, whether the image shows it or not.
 * @param {import('./threads-zh.mjs').Thread} thread
 * @returns {(Pick<TrueMessage, 'kind' | 'side' | 'label' | 'time'> & { isRun: boolean })[]}
 */
function tellThread({ lines, members }) {
  let running = '';
  return lines.flatMap((line) => {
    if ('when' in line) {
      running = '';
      return [];
    }
    const [who, , extra] = line;
    const side = sideOf(who);
    const isRun = running === who;
    running = side === 'other' ? who : '';
    const kind =
      who === '!' || extra?.card === 'deleted'
        ? 'recall'
        : side === null
          ? 'system'
          : extra?.card === 'image'
            ? 'image'
            : 'text';
    return [{ kind, side, label: side === 'other' && members !== null ? who : null, isRun, time: null }];
  });
}

/** Where answers stand in a box they show no time, nor does what is passed on. @param {import('./posts.mjs').Post} post @param {string} variant @returns {ReturnType<typeof tellThread>} */
function tellPost({ first, passedOn, comments }, variant) {
  /** @param {import('./posts.mjs').Said} said @param {boolean} isTimed */
  const tell = ({ label, value }, isTimed) => ({
    kind: 'text',
    side: null,
    label,
    isRun: false,
    time: isTimed ? value : null,
  });
  return [
    tell(first, true),
    ...(passedOn ? [tell(passedOn, false)] : []),
    ...comments.flatMap((one) => [
      tell(one, true),
      ...(one.answers ?? []).map((answer) => tell(answer, !variant.includes('boxed'))),
    ]),
  ];
}

/** @param {import('./threads-zh.mjs').Thread['lines']} lines @param {number} at */
function countBefore(lines, at) {
  return lines.slice(0, at).filter((line) => !('when' in line)).length;
}
