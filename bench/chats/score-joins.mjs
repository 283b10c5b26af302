// @ts-check
import { linkChats } from '../../dist/link/chats/link-chats.js';
import { readShot } from './read-shot.mjs';
import { renderOverlapping } from './render-chats.mjs';
import { alignMessages } from './score-chats.mjs';

/**
 * Draws two chats in shots that overlap, reads them all, and says for each chat whether its shots came together, in
 * order, with no line lost or doubled, and with none of the other chat's.
 * @param {ReturnType<typeof import('./shot-store.mjs').openShotStore>} store @param {number} seed
 * @param {(line: string) => void} tell
 */
export async function scoreJoins(store, seed, tell) {
  const chats = [];
  for (const one of [seed, seed + 1])
    chats.push(
      await store.take(`join-${one}`, async (canvas) => (await renderOverlapping(canvas, one)).images),
    );
  /** @type {Map<string, { chat: number, truth: ReadonlyMap<number, number> }>} */
  const shots = new Map();
  /** @type {any[]} */
  const reports = [];
  for (const [chat, images] of chats.entries()) {
    for (const { truth: drawn, lines } of images) {
      const { id, captured, messages } = drawn;
      const read = readShot(lines, captured);
      if (!read) continue;
      const pairs = alignMessages(messages, read.messages);
      const truth = new Map(pairs.map(([at, index]) => [index, messages[at]?.index ?? -1]));
      shots.set(id, { chat, truth });
      reports.push({ ...read.reading, id });
    }
  }
  const joins = linkChats(reports);
  let right = 0;
  let all = 0;
  for (const [chat, images] of chats.entries()) {
    if (images.length < 2) continue;
    all++;
    const ids = images.map(({ truth }) => truth.id);
    const join = joins.find((one) => ids.some((id) => one.reports.includes(id)));
    const lines = (join?.lines ?? []).map(({ report, message }) => shots.get(report)?.truth.get(message));
    const told = lines.filter((line) => line !== undefined);
    const wanted = new Set(ids.flatMap((id) => [...(shots.get(id)?.truth.values() ?? [])]));
    const isInOrder = told.every((line, at) => at === 0 || line > (told[at - 1] ?? -1));
    const isWhole = told.length === wanted.size;
    const areAll = join !== undefined && join.reports.join() === ids.join();
    if (areAll && isInOrder && isWhole) right++;
    else
      tell(
        `join ${seed} chat ${chat}: ${join?.reports.join(' ') ?? 'none'}; lines ${told.join(' ')}; there are ${[...wanted].join(' ')}`,
      );
  }
  return { right, all };
}
