import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecognitionProcess } from '../../dist/desk/recognition-process.js';

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
});
