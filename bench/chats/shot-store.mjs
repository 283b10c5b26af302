// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseShot } from './read-shot.mjs';

/**
 * @typedef {{ canvas: import('./shoot-page.mjs').Canvas,
 *   ocr: Awaited<ReturnType<typeof import('./read-shot.mjs').createOcr>> }} Tools
 */

/**
 * Keeps the images and what was recognised in them, so that a change of the reader alone can be judged without either.
 * @param {string} folder @param {Tools | null} tools null where only what is kept is taken
 */
export function openShotStore(folder, tools) {
  mkdirSync(folder, { recursive: true });
  /** CPU seconds of the recognitions, and MB of memory after each. @type {{ seconds: number[], memory: number[] }} */
  const cost = { seconds: [], memory: [] };
  return {
    cost,
    /**
     * What `draw` draws, with the letters that were recognised in each of its images.
     * @template {{ bytes: Buffer }} Drawn
     * @param {string} name @param {(canvas: Tools['canvas']) => Promise<readonly Drawn[]>} draw
     * @returns {Promise<{ truth: Omit<Drawn, 'bytes'>, lines: any }[]>}
     */
    async take(name, draw) {
      const file = join(folder, `${name}.json`);
      if (tools === null) {
        if (!existsSync(file)) throw new Error(`${name} was not kept; run once without --stored`);
        return JSON.parse(readFileSync(file, 'utf8'));
      }
      const shots = [];
      for (const [index, { bytes, ...truth }] of (await draw(tools.canvas)).entries()) {
        writeFileSync(join(folder, `${name}-${index}.image`), bytes);
        const before = process.cpuUsage();
        const lines = await recogniseShot(bytes, tools.ocr);
        const { user, system } = process.cpuUsage(before);
        cost.seconds.push((user + system) / 1e6);
        cost.memory.push(process.memoryUsage().rss / 1e6);
        shots.push({ truth, lines });
      }
      writeFileSync(file, JSON.stringify(shots));
      return shots;
    },
  };
}
