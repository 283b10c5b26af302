import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readShot, recogniseShot } from '../../bench/chats/read-shot.mjs';
import { renderChat } from '../../bench/chats/render-chats.mjs';
import { renderNotice } from '../../bench/chats/render-notices.mjs';
import { renderPost } from '../../bench/chats/render-posts.mjs';
import { createTally, scoreChat, toFigures } from '../../bench/chats/score-chats.mjs';
import { openCanvas } from '../../bench/chats/shoot-page.mjs';
import { createOcr, type Ocr } from '../../src/capture/ocr/create-ocr.ts';
import { readScreenshot } from '../../src/read/screenshot/read-screenshot.ts';

/** Of each app one, light and dark, clean and small: `npm run bench -- chats` takes two hundred. */
const SEEDS = [2, 5, 11];
/** The machine may be busy with other tests. */
const TIME_LIMIT = 240_000;

describe('screenshots of chats, with the real recognition', () => {
  let canvas: Awaited<ReturnType<typeof openCanvas>>;
  let ocr: Ocr;
  beforeAll(async () => {
    [canvas, ocr] = await Promise.all([openCanvas(), createOcr()]);
  });
  afterAll(async () => {
    await canvas?.close();
    await ocr?.close();
  });

  it(
    'are read message by message',
    async () => {
      const tally = createTally();
      const told: string[] = [];
      const shots = [
        ...SEEDS.map((seed) => () => renderChat(canvas, seed)),
        // A post with what it passes on, and comments.
        () => renderPost(canvas, 1),
      ];
      for (const shoot of shots) {
        const { bytes, ...truth } = await shoot();
        const lines = await recogniseShot(bytes, ocr);
        const read = readShot(lines, truth.captured);
        scoreChat(truth, read, tally, (line) => told.push(`${truth.id}: ${line}`));
        for (const span of read?.reading.transcript?.messages.map(({ body }) => body) ?? []) {
          if (span) expect(read!.reading.text.slice(span.start, span.end).trim()).not.toBe('');
        }
      }
      const figures = toFigures(tally);
      expect(figures.errors, told.join('\n')).toBeLessThan(0.03);
      for (const figure of ['messages', 'side', 'label', 'time', 'title'] as const) {
        expect(figures[figure], `${figure}\n${told.join('\n')}`).toBeGreaterThanOrEqual(0.95);
      }
    },
    TIME_LIMIT,
  );

  it(
    'of notices are read as notices, each block with its place',
    async () => {
      const { bytes, notice } = await renderNotice(canvas, 2);
      const outcome = readScreenshot(await recogniseShot(bytes, ocr), { path: null, url: null });
      if (outcome.kind !== 'notice') expect.fail(`read as ${outcome.kind}`);
      expect([outcome.title, outcome.published]).toEqual([notice.title, notice.day]);
      expect(outcome.image!.boxes.map(({ span }) => span.start)).toEqual(
        outcome.blocks.map(({ start }) => start),
      );
      const last = outcome.blocks.slice(-2).map(({ start, end }) => outcome.text.slice(start, end));
      expect(last).toEqual([notice.issuer, notice.date]);
      expect(outcome.outlet).toBe(notice.issuer);
    },
    TIME_LIMIT,
  );

  it.each([
    ['a blank', '#ffffff', ''],
    [
      'a table',
      '#ffffff',
      `<table style="width:100%;border-collapse:collapse;font:18px 'Noto Sans CJK SC'">${[
        '学校',
        '河湾小学',
        '青桐小学',
        '东门小学',
        '柳树小学',
      ]
        .map(
          (name, row) =>
            `<tr style="background:${row % 2 ? '#f2f2f2' : '#fff'}"><td>${name}</td><td>${row * 12 + 4}</td><td>7月${row + 3}日</td></tr>`,
        )
        .join('')}</table>`,
    ],
    [
      'what looks like a photograph',
      '#888888',
      `<div style="height:640px;background:repeating-radial-gradient(circle at 30% 40%,#4a6,#a73 9px,#57a 17px,#222 31px)"></div>`,
    ],
    [
      'an article',
      '#ffffff',
      `<h1 style="font:600 26px 'Noto Sans CJK SC'">食堂停供三天</h1><p style="font:18px/1.7 'Noto Sans CJK SC'">河湾小学食堂因水管改造停供三天。学校说，停供期间由丰禾配餐送餐，家长也可以自带午饭。改造预计周五完成，届时恢复供餐。</p>`,
    ],
  ])('no chat is made of %s', async (_, background, html) => {
    const page = await canvas.browser.newPage({ viewport: { width: 375, height: 640 } });
    await page.setContent(`<body style="margin:0;background:${background}">${html}`);
    const lines = await recogniseShot(await page.screenshot(), ocr);
    await page.close();
    const outcome = readScreenshot(lines, { path: null, url: null });
    expect(outcome.kind === 'unread' ? outcome.reason : outcome.kind).toMatch(/^no-(?:chat|text)$/);
  });
});
