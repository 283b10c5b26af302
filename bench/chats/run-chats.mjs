// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBlind } from '../chats-blind/render-blind.mjs';
import { formatTable } from '../format-table.mjs';
import { createOcr, readShot, recogniseShot } from './read-shot.mjs';
import { openCanvas, renderChat } from './render-chats.mjs';
import { createTally, scoreChat, toFigures } from './score-chats.mjs';
import { scoreJoins } from './score-joins.mjs';

const OUT = join(import.meta.dirname, '..', 'out');

/** Figures with what they must reach; errors must stay under theirs. */
const GOALS = { messages: 0.97, side: 0.99, label: 0.97, time: 0.95, title: 0.97 };
/** Chats drawn in shots that overlap: one for every so many images. */
const IMAGES_A_JOIN = 8;
const JOINS = 0.95;
const MOST_ERRORS = { clean: 0.01, middle: 0.03, small: 0.03 };

/**
 * Draws chats, recognises and reads them, and prints how much of them was read rightly. `stored` takes what was
 * recognised the last time, for work on the reader alone. `blind` takes the images that nobody tunes on, without joins.
 * @param {{ count: number, from: number, stored: boolean, tell: boolean, blind: boolean }} options
 */
export async function runChats({ count, from, stored, tell, blind }) {
  const set = blind
    ? { out: join(OUT, 'chats-blind'), render: renderBlind }
    : { out: join(OUT, 'chats'), render: renderChat };
  mkdirSync(set.out, { recursive: true });
  const canvas = stored ? null : await openCanvas();
  const ocr = stored ? null : await createOcr();
  const tallies = { clean: createTally(), middle: createTally(), small: createTally(), all: createTally() };
  /** @type {Record<string, ReturnType<typeof createTally>>} */
  const apps = {};
  /** @type {number[]} */
  const seconds = [];
  /** @type {number[]} */
  const memory = [];
  const joins = { right: 0, all: 0 };
  try {
    for (let seed = from; seed < from + count; seed++) {
      const { truth, lines } = await shotOf(set, seed, canvas, ocr, seconds);
      memory.push(process.memoryUsage().rss / 1e6);
      const read = readShot(lines, truth.captured);
      const ofApp = apps[truth.app] ?? createTally();
      apps[truth.app] = ofApp;
      for (const tally of [tallies[/** @type {'clean'} */ (truth.grade)], ofApp, tallies.all]) {
        scoreChat(truth, read, tally, (line) => {
          if (tell && tally === tallies.all) console.log(`${seed} ${truth.app} ${truth.grade}: ${line}`);
        });
      }
    }
    if (canvas && ocr && !blind) {
      for (let seed = from; seed < from + count / IMAGES_A_JOIN; seed += 2) {
        const { right, all } = await scoreJoins(canvas, ocr, seed, (line) => tell && console.log(line));
        joins.right += right;
        joins.all += all;
      }
    }
  } finally {
    await canvas?.close();
    await ocr?.close();
  }

  const table = [[blind ? 'blind images' : 'images', 'figure', 'must be', 'now', '']];
  for (const [grade, most] of Object.entries(MOST_ERRORS)) {
    const now = toFigures(tallies[/** @type {keyof typeof MOST_ERRORS} */ (grade)]).errors;
    table.push([grade, 'letters wrong', most.toFixed(3), now.toFixed(4), now <= most ? 'reached' : 'missed']);
  }
  const figures = toFigures(tallies.all);
  for (const [name, goal] of Object.entries(GOALS)) {
    const now = figures[/** @type {keyof typeof GOALS} */ (name)];
    table.push(['all', name, goal.toFixed(2), now.toFixed(4), now >= goal ? 'reached' : 'missed']);
  }
  for (const [app, tally] of Object.entries(apps)) {
    const { errors, messages, label, title } = toFigures(tally);
    const shown = [messages, label, title, errors].map((figure) => figure.toFixed(3)).join(', ');
    table.push([app, 'messages, label, title, letters wrong', '–', shown, '']);
  }
  if (joins.all > 0) {
    const now = joins.right / joins.all;
    table.push([
      `${joins.all} chats`,
      'joined, no line lost or doubled',
      JOINS.toFixed(2),
      now.toFixed(4),
      now >= JOINS ? 'reached' : 'missed',
    ]);
  }
  if (seconds.length > 0) {
    const sorted = [...seconds].sort((a, b) => a - b);
    table.push([
      'all',
      'seconds an image, median',
      '1.50',
      (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2),
      '',
    ]);
    table.push(['all', 'seconds an image, worst', '–', (sorted.at(-1) ?? 0).toFixed(2), '']);
    table.push([
      'all',
      'MB at image 20, at the end',
      '1000',
      `${(memory[19] ?? 0).toFixed(0)}, ${(memory.at(-1) ?? 0).toFixed(0)}`,
      '',
    ]);
  }
  console.log(formatTable(table));
  return table.every((row) => row.at(-1) !== 'missed');
}

/**
 * @param {{ out: string, render: typeof renderChat }} set @param {number} seed @param {Awaited<ReturnType<typeof openCanvas>> | null} canvas
 * @param {Awaited<ReturnType<typeof createOcr>> | null} ocr @param {number[]} seconds
 */
async function shotOf(set, seed, canvas, ocr, seconds) {
  const file = join(set.out, `${seed}.json`);
  if (!canvas || !ocr) {
    if (!existsSync(file)) throw new Error(`no stored image ${seed}`);
    return JSON.parse(readFileSync(file, 'utf8'));
  }
  const { bytes, ...truth } = await set.render(canvas, seed);
  const began = performance.now();
  const lines = await recogniseShot(bytes, ocr);
  seconds.push((performance.now() - began) / 1000);
  writeFileSync(file, JSON.stringify({ truth, lines }));
  return { truth, lines };
}
