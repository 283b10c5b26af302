// @ts-check
import { join } from 'node:path';
import { renderBlind } from '../chats-blind/render-blind.mjs';
import { OTHER_COUNT, renderOther } from '../chats-other/render-other.mjs';
import { renderVaried, VARIED_COUNT } from '../chats-varied/render-varied.mjs';
import { formatTable } from '../format-table.mjs';
import { readShot } from './read-shot.mjs';
import { renderChat, renderPictures } from './render-chats.mjs';
import { renderPost } from './render-posts.mjs';
import { createTally, scoreChat, toFigures } from './score-chats.mjs';
import { scoreJoins } from './score-joins.mjs';
import { scoreNotices } from './score-notices.mjs';
import { openCanvas } from './shoot-page.mjs';
import { openShotProcess } from './shot-process.mjs';
import { openShotStore } from './shot-store.mjs';

/** @typedef {ReturnType<typeof openShotStore>} ShotStore @typedef {(line: string) => void} Tell */
/** @typedef {{ name: string, goal: number | null, now: number }} Figure */

const OUT = join(import.meta.dirname, '..', 'out');

/**
 * Ours of 200; ours with pictures in which letters stand; one drawn after real apps, that shows what kinds of errors there are; two that nobody tunes on; and of the
 * last every other image, whose errors were looked at. `step` goes from seed to seed.
 */
export const CHAT_SETS = {
  chats: { render: renderChat, count: 200, first: 0, step: 1 },
  'chats-pictures': { render: renderPictures, count: 28, first: 0, step: 1 },
  'chats-varied': { render: renderVaried, count: VARIED_COUNT, first: 0, step: 1 },
  'chats-blind': { render: renderBlind, count: 60, first: 0, step: 1 },
  'chats-other': { render: renderOther, count: Math.floor(OTHER_COUNT / 2), first: 1, step: 2 },
  'chats-other-read': { render: renderOther, count: Math.ceil(OTHER_COUNT / 2), first: 0, step: 2 },
};

/** What each figure must reach; letters are counted right or wrong by how the image was spoilt. */
const GOALS = { messages: 0.97, side: 0.99, label: 0.97, time: 0.95, title: 0.97 };
const LETTERS = { clean: 0.99, middle: 0.97, small: 0.97 };
const JOINS = 0.95;
const NOTICES = 0.95;
/** Chats drawn in shots that overlap: one for every so many images. */
const IMAGES_A_JOIN = 4;
/** To so many chats one post, and one notice. */
const IMAGES_A_POST = 5;

/**
 * Draws chats, recognises and reads them, prints how much of them was read rightly, and gives the figures. `stored`
 * takes what was recognised the last time, for work on the reader alone, `light` the smaller recognition, `tilt` turns every
 * image by so many degrees to one side or the other.
 * @param {{ set: keyof typeof CHAT_SETS, count: number, from: number, stored: boolean, tell: boolean, light: boolean, tilt: number }} options
 * @returns {Promise<readonly Figure[]>}
 */
export async function runChats({ set, count, from, stored, tell, light, tilt }) {
  const tools = stored ? null : { canvas: await openCanvas(), recognition: openShotProcess(light) };
  const name = [set, ...(light ? ['light'] : []), ...(tilt === 0 ? [] : [`tilt-${tilt}`])].join('-');
  const store = openShotStore(join(OUT, name), tools, tilt);
  /** @type {Tell} */
  const say = (line) => {
    if (tell) console.log(line);
  };
  const { render, first, step } = CHAT_SETS[set];
  const seeds = Array.from({ length: count }, (_, index) => from + first + index * step);
  try {
    const figures = await scoreImages(store, seeds, render, say);
    if (set === 'chats') {
      const posts = seeds.slice(0, Math.ceil(count / IMAGES_A_POST));
      for (const { name, goal, now } of await scoreImages(store, posts, renderPost, say))
        figures.push({ name: `posts_${name}`, goal, now });
      for (const [name, now] of Object.entries(await scoreNotices(store, posts, say)))
        figures.push({ name: `notices_${name}`, goal: NOTICES, now });
      figures.push(await scoreAllJoins(store, seeds, say));
    }
    printFigures(set, figures, store);
    return figures;
  } finally {
    await tools?.canvas.close();
    tools?.recognition.close();
  }
}

/** @param {ShotStore} store @param {readonly number[]} seeds @param {typeof renderChat} render @param {Tell} say @returns {Promise<Figure[]>} */
async function scoreImages(store, seeds, render, say) {
  /** @type {Record<string, ReturnType<typeof createTally>>} */
  const tallies = { clean: createTally(), middle: createTally(), small: createTally() };
  /** @type {Record<string, ReturnType<typeof createTally>>} */
  const apps = {};
  const all = createTally();
  for (const seed of seeds) {
    for (const { truth, lines } of await store.take(`${render.name}-${seed}`, async (canvas) => [
      await render(canvas, seed),
    ])) {
      const read = readShot(lines, truth.captured);
      const ofApp = apps[truth.app] ?? createTally();
      apps[truth.app] = ofApp;
      scoreChat(truth, read, all, (line) => say(`${seed} ${truth.app} ${truth.grade}: ${line}`));
      for (const tally of [tallies[truth.grade], ofApp]) if (tally) scoreChat(truth, read, tally);
    }
  }
  const whole = toFigures(all);
  return [
    ...Object.entries(LETTERS).map(([grade, goal]) => ({
      name: `letters_${grade}`,
      goal,
      now: 1 - toFigures(tallies[grade] ?? all).errors,
    })),
    ...Object.entries(GOALS).map(([name, goal]) => ({
      name,
      goal,
      now: whole[/** @type {keyof typeof GOALS} */ (name)],
    })),
    ...Object.entries(apps).flatMap(([app, tally]) => {
      const { messages, label, errors } = toFigures(tally);
      return Object.entries({ messages, label, letters: 1 - errors }).map(([name, now]) => ({
        name: `${app}_${name}`,
        goal: null,
        now,
      }));
    }),
  ];
}

/** @param {ShotStore} store @param {readonly number[]} seeds @param {Tell} say @returns {Promise<Figure>} */
async function scoreAllJoins(store, seeds, say) {
  const joins = { right: 0, all: 0 };
  const first = seeds[0] ?? 0;
  for (let seed = first; seed < first + seeds.length / IMAGES_A_JOIN; seed += 2) {
    const { right, all } = await scoreJoins(store, seed, say);
    joins.right += right;
    joins.all += all;
  }
  return { name: 'joins', goal: JOINS, now: joins.all === 0 ? 1 : joins.right / joins.all };
}

/** @param {string} title @param {readonly Figure[]} figures @param {ShotStore} store */
function printFigures(title, figures, { cost }) {
  const table = [[title, 'must be', 'now', '']];
  for (const { name, goal, now } of figures) {
    const verdict = goal === null ? '' : now >= goal ? 'reached' : 'missed';
    table.push([name, goal?.toFixed(2) ?? '–', now.toFixed(4), verdict]);
  }
  if (cost.seconds.length > 0) {
    const sorted = [...cost.seconds].sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
    table.push(['processor seconds: median, 9 of 10, worst', '1.50', `${at(0.5)}, ${at(0.9)}, ${at(1)}`, '']);
    const memory = cost.memory.filter((_, index) => index === cost.memory.length - 1 || index % 20 === 19);
    table.push(['MB at each 20th image, at the end', '1000', memory.map(Math.round).join(', '), '']);
  }
  console.log(formatTable(table));
}
