import { afterAll, beforeAll, expect, it } from 'vitest';
import { readShot, recogniseShot } from '../../bench/chats/read-shot.mjs';
import { renderChat } from '../../bench/chats/render-chats.mjs';
import { openCanvas } from '../../bench/chats/shoot-page.mjs';
import type { Ocr } from '../../src/capture/ocr/create-ocr.ts';
import { createTesseract } from '../../src/capture/ocr/tesseract/create-tesseract.ts';

const TIME_LIMIT = 120_000;
let canvas: Awaited<ReturnType<typeof openCanvas>>;
let ocr: Ocr;

beforeAll(async () => {
  [canvas, ocr] = await Promise.all([openCanvas(), createTesseract()]);
});
afterAll(async () => {
  await canvas?.close();
  await ocr?.close();
});

it(
  'tesseract.js reads bubbles of both sides, white letters on blue among them',
  async () => {
    const { bytes, ...truth } = await renderChat(canvas, 3);
    const lines = await recogniseShot(bytes, ocr);
    expect(lines.engine).toMatch(/^tesseract@/);
    const read = readShot(lines, truth.captured)!;
    const words = new Set(read.messages.map(({ body }) => body?.replaceAll(/\s+/g, '')));
    const found = truth.messages.filter(({ text }) => words.has(text?.replaceAll(/\s+/g, '')));
    expect(found.length / truth.messages.length).toBeGreaterThan(0.6);
    expect(new Set(read.messages.map(({ side }) => side))).toContain('self');
    expect(new Set(read.messages.map(({ side }) => side))).toContain('other');
  },
  TIME_LIMIT,
);
