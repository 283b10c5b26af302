// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tiltImage } from './tilt-image.mjs';

/**
 * @typedef {{ canvas: import('./shoot-page.mjs').Canvas,
 *   recognition: ReturnType<typeof import('./shot-process.mjs').openShotProcess> }} Tools
 */

/** To one side and to the other, turn about. @param {string} name ends with the image's number */
function isOdd(name) {
  return Number(name.at(-1)) % 2 === 1;
}

/**
 * Keeps the images and what was recognised in them, so that a change of the reader alone can be judged without either.
 * @param {string} folder @param {Tools | null} tools null where only what is kept is taken
 * @param {number} [tilt] degrees by which each image is turned before it is recognised
 */
export function openShotStore(folder, tools, tilt = 0) {
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
      for (const [index, { bytes: drawn, ...truth }] of (await draw(tools.canvas)).entries()) {
        const bytes = tilt === 0 ? drawn : await tiltImage(tools.canvas, drawn, isOdd(name) ? -tilt : tilt);
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
