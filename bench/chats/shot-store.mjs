// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ canvas: import('./shoot-page.mjs').Canvas,
 *   recognition: ReturnType<typeof import('./shot-process.mjs').openShotProcess> }} Tools
 */

/**
 * Keeps the images and what was recognised in them, so that a change of the reader alone can be judged without either.
 * @param {string} folder @param {Tools | null} tools null where only what is kept is taken
 */
export function openShotStore(folder, tools) {
  mkdirSync(folder, { recursive: true });
  /** Seconds of processor time of the recognitions, and MB of memory after each. @type {{ seconds: number[], memory: number[] }} */
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
        const path = join(folder, `${name}-${index}.image`);
        writeFileSync(path, bytes);
        const { lines, seconds, megabytes } = await tools.recognition.recognise(path);
        cost.seconds.push(seconds);
        cost.memory.push(megabytes);
        shots.push({ truth, lines });
      }
      writeFileSync(file, JSON.stringify(shots));
      return shots;
    },
  };
}
