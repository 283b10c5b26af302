import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderChat } from '../../bench/chats/render-chats.mjs';
import { openCanvas } from '../../bench/chats/shoot-page.mjs';
import { createOcr, type Ocr } from '../../src/capture/ocr/create-ocr.ts';
import { recogniseImage } from '../../src/capture/ocr/recognise-image.ts';

const isFull = process.env.HEARSAY_SOAK === 'full';

describe.runIf(isFull)('the recognition of many and of long images', () => {
  let canvas: Awaited<ReturnType<typeof openCanvas>>;
  let ocr: Ocr;
  beforeAll(async () => {
    [canvas, ocr] = await Promise.all([openCanvas(), createOcr()]);
  });
  afterAll(async () => {
    await canvas?.close();
    await ocr?.close();
  });

  it('takes no more memory for the hundredth image than for the twentieth', async () => {
    const memory: number[] = [];
    const shots = await Promise.all([0, 1, 2, 5].map((seed) => renderChat(canvas, seed)));
    for (let index = 0; index < 100; index++) {
      await recogniseImage(shots[index % shots.length]!.bytes, '0'.repeat(64), ocr);
      memory.push(process.memoryUsage().rss / 1e6);
    }
    expect(Math.max(...memory)).toBeLessThan(1_000);
    expect(memory.at(-1)! - memory[19]!).toBeLessThan(150);
  }, 600_000);

  it('reads an image 20,000 pixels high, part by part', async () => {
    const page = await canvas.browser.newPage({ viewport: { width: 400, height: 1_000 } });
    const lines = Array.from(
      { length: 200 },
      (_, row) => `<p style="height:84px;margin:8px">第${row + 1}行：食堂今天没有汤</p>`,
    );
    await page.setContent(`<body style="margin:0;font:20px 'Noto Sans CJK SC'">${lines.join('')}`);
    const bytes = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 20_000 }, fullPage: true });
    await page.close();
    const outcome = await recogniseImage(bytes, '0'.repeat(64), ocr);
    const texts = outcome.kind === 'lines' ? outcome.lines.lines.map(({ text }) => text) : [];
    expect(texts.filter((text) => /^第\d+行：食堂今天没有汤$/.test(text)).length).toBeGreaterThan(190);
    expect(new Set(texts).size).toBe(texts.length);
  }, 600_000);
});
