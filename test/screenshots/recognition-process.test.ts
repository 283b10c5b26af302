import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOcrPackages } from '../../dist/capture/ocr/ocr-packages.js';
import { createRecognitionProcess, RECOGNITION_ENVIRONMENT } from '../../dist/desk/recognition-process.js';

const NONE = '0'.repeat(64);

describe('the process that recognises letters', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-recognition-'));
    await writeFile(join(folder, 'cut.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('tells of one image after the other what is wrong with it', async () => {
    const recognition = createRecognitionProcess();
    const signal = new AbortController().signal;
    try {
      const cut = await recognition.recognise({ image: NONE, objectPath: join(folder, 'cut.png') }, signal);
      expect(cut).toMatchObject({ kind: 'refused', reason: 'broken' });
      const gone = await recognition.recognise({ image: NONE, objectPath: join(folder, 'none') }, signal);
      expect(gone).toMatchObject({ kind: 'failed', message: expect.stringContaining('ENOENT') });
    } finally {
      recognition.close();
    }
  });

  it('ends with what it does when nobody wants that any more, and takes up work again', async () => {
    const recognition = createRecognitionProcess();
    const task = { image: NONE, objectPath: join(folder, 'cut.png') };
    const stopped = new AbortController();
    try {
      const waiting = recognition.recognise(task, stopped.signal);
      stopped.abort(new Error('stopped'));
      await expect(waiting).rejects.toThrow('stopped');
      await expect(recognition.recognise(task, stopped.signal)).rejects.toThrow('stopped');
      const again = await recognition.recognise(task, new AbortController().signal);
      expect(again.kind).toBe('refused');
    } finally {
      recognition.close();
    }
  });

  it('holds no more memory after many images than after some', { timeout: 120_000 }, async () => {
    const { sharp } = await loadOcrPackages();
    const paths = await Promise.all(
      [720, 840, 960, 1080, 1200, 1320].map(async (width) => {
        const path = join(folder, `${width}.png`);
        const height = Math.round(width * 2.1);
        const raw = { width, height, channels: 3 } as const;
        const page = sharp(new Uint8Array(width * height * 3).fill(0xed), { raw });
        await writeFile(path, await page.png({ compressionLevel: 1 }).toBuffer());
        return path;
      }),
    );
    const child = fork(join(import.meta.dirname, '../../dist/desk/recognise-evidence.js'), {
      execArgv: [],
      env: { ...process.env, ...RECOGNITION_ENVIRONMENT },
    });
    const recognise = (objectPath: string) =>
      new Promise<number>((resolve) => {
        child.once('message', ({ megabytes }: { megabytes: number }) => resolve(megabytes));
        child.send({ image: NONE, objectPath });
      });
    try {
      const rounds: number[] = [];
      for (let round = 0; round < 3; round++) {
        const held: number[] = [];
        for (const path of paths) held.push(await recognise(path));
        rounds.push(Math.max(...held));
      }
      // One of these images is 6 MB: if the twelve after the first round stayed, it would be a fifth more.
      expect(rounds[2]! / rounds[0]!).toBeLessThan(1.15);
      expect(rounds[2]).toBeLessThan(600);
    } finally {
      child.kill();
    }
  });
});
