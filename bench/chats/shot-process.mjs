// @ts-check
import { fork } from 'node:child_process';
import { RECOGNITION_ENVIRONMENT } from '../../dist/desk/recognition-process.js';

/** @typedef {{ lines: import('../../src/model/image-lines.ts').ImageLines, seconds: number, megabytes: number }} RecognisedShot */

/**
 * Recognises in a process of its own, as a desk does, that draws nothing: its seconds of processor time, and its memory,
 * are those of recognition alone.
 * @param {boolean} light
 */
export function openShotProcess(light) {
  const child = fork(new URL('./recognise-shots.mjs', import.meta.url), light ? ['--light'] : [], {
    env: { ...process.env, ...RECOGNITION_ENVIRONMENT },
  });
  return {
    /** One image at a time. @param {string} path @returns {Promise<RecognisedShot>} */
    recognise(path) {
      return new Promise((resolve, reject) => {
        const onExit = () => reject(new Error(`recognition broke down at ${path}`));
        child.once('exit', onExit);
        child.once('message', (shot) => {
          child.off('exit', onExit);
          resolve(/** @type {RecognisedShot} */ (shot));
        });
        child.send(path);
      });
    },
    close: () => child.kill(),
  };
}
