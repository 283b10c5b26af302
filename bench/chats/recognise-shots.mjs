// @ts-check
/** The other end of openShotProcess: takes the path of one image after the other, once the models are loaded. */
import { readFile } from 'node:fs/promises';
import { createOcr, createTesseract, recogniseShot } from './read-shot.mjs';

const ocr = await (process.argv.includes('--light') ? createTesseract() : createOcr());
process.on('message', async (/** @type {string} */ path) => {
  const bytes = await readFile(path);
  const before = process.cpuUsage();
  const lines = await recogniseShot(bytes, ocr);
  const { user, system } = process.cpuUsage(before);
  process.send?.({ lines, seconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1e6 });
});
