// @ts-check
import { readScreenshot } from '../../dist/read/screenshot/read-screenshot.js';
import { renderNotice } from './render-notices.mjs';
import { editDistance, fold as foldSigns } from './score-chats.mjs';

/** Brackets of all shapes are one. @param {string} text */
const fold = (text) =>
  foldSigns(text)
    .replace(/[【〔[]/g, '[')
    .replace(/[】〕\]]/g, ']');

/** As like as this two paragraphs are one. */
const ALIKE = 0.9;

/**
 * Draws notices, reads them, and says how much was read rightly: whether it is told to be a notice, its title, day and
 * paragraphs (the body that issues it and the day are the last two), and the letters of these.
 * @param {ReturnType<typeof import('./shot-store.mjs').openShotStore>} store @param {readonly number[]} seeds @param {(line: string) => void} tell
 */
export async function scoreNotices(store, seeds, tell) {
  const right = { kind: 0, title: 0, day: 0 };
  const count = { paragraphs: 0, read: 0, found: 0, letters: 0, wrong: 0 };
  for (const seed of seeds) {
    for (const { truth, lines } of await store.take(`notice-${seed}`, async (canvas) => [
      await renderNotice(canvas, seed),
    ])) {
      const { notice, style, grade } = truth;
      const say = (/** @type {string} */ line) => tell(`notice ${seed} ${style} ${grade}: ${line}`);
      const read = readScreenshot(lines, { path: null, url: null });
      const reading = read.kind === 'unread' ? null : read;
      if (reading?.kind === 'notice') right.kind++;
      else say(`kind ${read.kind}`);
      if (fold(reading?.title ?? '') === fold(notice.title)) right.title++;
      else say(`title ${reading?.title}, not ${notice.title}`);
      if (reading?.published === notice.day) right.day++;
      else say(`day ${reading?.published}, not ${notice.day}`);
      const got = (reading?.blocks ?? []).map(({ start, end }) =>
        fold(reading?.text.slice(start, end) ?? ''),
      );
      const wanted = [
        notice.head,
        notice.number,
        notice.title,
        notice.addressee,
        ...notice.paragraphs,
        notice.issuer,
        notice.date,
      ]
        .filter((text) => text !== null)
        .map(fold);
      count.paragraphs += wanted.length;
      count.read += got.length;
      for (const text of wanted) {
        const distances = got.map((one) => editDistance(text, one));
        const least = Math.min(text.length, ...distances);
        const isFound = least <= text.length * (1 - ALIKE);
        if (isFound) {
          count.found++;
          got.splice(distances.indexOf(least), 1);
        } else say(`not found: ${text}`);
        count.letters += text.length;
        count.wrong += isFound ? least : text.length;
      }
      for (const text of got) say(`not there: ${text}`);
    }
  }
  const all = Math.max(1, seeds.length);
  return {
    kind: right.kind / all,
    title: right.title / all,
    day: right.day / all,
    paragraphs: (2 * count.found) / Math.max(1, count.paragraphs + count.read),
    letters: 1 - count.wrong / Math.max(1, count.letters),
  };
}
