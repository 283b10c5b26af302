import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderChat } from '../../bench/chats/render-chats.mjs';
import { openCanvas } from '../../bench/chats/shoot-page.mjs';
import { createOcr, type Ocr } from '../../src/capture/ocr/create-ocr.ts';
import { loadOcrPackages } from '../../src/capture/ocr/ocr-packages.ts';
import { openImage } from '../../src/capture/ocr/open-image.ts';
import type { DossierDocument, ExactDossierReport } from '../../src/model/dossier-document.ts';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';

/** Light and dark, of four apps; `npm run soak` takes forty. */
const isFull = process.env.HEARSAY_SOAK === 'full';
const SEEDS = isFull ? Array.from({ length: 40 }, (_, index) => index * 3 + 1) : [2, 5, 11];
const PLACE = { IFD0: { Make: 'Oboe 9' }, IFD3: { GPSLatitude: '31/1 12/1 0/1', GPSLatitudeRef: 'N' } };
const BY = ['--by', 'Ann Marlow', '--reason', 'nobody needs to see it'];

/** An image with what phones write into one, in the format of its name. */
type Written = {
  withExif(exif: object): Written;
  toFormat(format: string): Written;
  toBuffer(): Promise<Buffer>;
};

const { folder: home, remove } = makeTemporaryFolder();
const desk = join(home, 'desk');
const readDossier = (out: string) =>
  JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')) as DossierDocument;

describe('screenshots in a public dossier', () => {
  let ocr: Ocr;
  let sealed: DossierDocument;
  let shown: DossierDocument;
  const out = join(home, 'public');

  beforeAll(async () => {
    mkdirSync(join(home, 'in'));
    const canvas = await openCanvas();
    const sharp = (await loadOcrPackages()).sharp as unknown as (bytes: Buffer) => Written;
    for (const [index, seed] of SEEDS.entries()) {
      const format = (['jpeg', 'png', 'webp'] as const)[index % 3]!;
      const { bytes } = await renderChat(canvas, seed);
      const phone = await sharp(bytes).withExif(PLACE).toFormat(format).toBuffer();
      expect(phone.includes('Oboe 9')).toBe(true);
      writeFileSync(join(home, 'in', `${seed}.${format}`), phone);
    }
    await canvas.close();
    const built = await runHearsay([
      'build',
      join(home, 'in'),
      '--desk',
      desk,
      '--out',
      join(home, 'sealed'),
    ]);
    expect([built.code, built.err]).toEqual([0, expect.any(String)]);
    const exported = await runHearsay(['export', '--public', '--desk', desk, '--out', out]);
    expect(exported.out, exported.err).toContain(`${SEEDS.length} screenshots drawn anew`);
    [sealed, shown] = [readDossier(join(home, 'sealed')), readDossier(out)];
    ocr = await createOcr();
  }, SEEDS.length * 60_000);
  afterAll(async () => {
    await ocr?.close();
    remove();
  });

  /** Every line that can be read in a report's image. */
  async function readBack({ derivative }: ExactDossierReport): Promise<string[]> {
    const opened = await openImage(readFileSync(join(out, derivative!.path)), ocr.sharp);
    if (opened.kind !== 'pixels') throw new Error(opened.message);
    return (await ocr.recognise(opened.pixels)).map(({ text }) => text.replace(/\s/g, ''));
  }

  test(
    'nothing that is masked in the text can be read in the image, and most of the rest can',
    async () => {
      let [told, seen] = [0, 0];
      for (const entry of shown.reports) {
        const original = sealed.reports.find(({ captures }) =>
          captures[0]!.path?.endsWith(entry.captures[0]!.path!),
        )!;
        const lines = await readBack(entry);
        const all = lines.join('\n');
        const labels = original.report.transcript!.messages.map(({ label }, index) => {
          const isMasked = entry.report.transcript!.messages[index]!.label?.exact !== label?.exact;
          return isMasked ? label?.exact.replace(/\s/g, '') : undefined;
        });
        for (const label of new Set(labels)) if (label !== undefined) expect(all).not.toContain(label);
        expect(all).not.toMatch(/\d{3}-\d{7}/);
        const bodies = entry.report.transcript!.messages.flatMap(({ body, kind }) =>
          body !== null && kind === 'text' && !/某|人物|Person|〔|\[/.test(body.exact) ? [body.exact] : [],
        );
        told += bodies.length;
        seen += bodies.filter((body) => all.includes(body.replace(/\s/g, '').slice(0, 4))).length;
      }
      expect(seen / told).toBeGreaterThan(0.9);
    },
    SEEDS.length * 60_000,
  );

  test('an image holds nothing but pixels, and the manifest says what it is drawn from', async () => {
    const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    for (const { derivative, report } of shown.reports) {
      const bytes = readFileSync(join(out, derivative!.path));
      for (const word of ['Exif', 'eXIf', 'Oboe', 'tEXt', 'iTXt', 'iCCP', 'GPS'])
        expect(bytes.includes(word)).toBe(false);
      expect(files).toContainEqual(
        expect.objectContaining({
          path: derivative!.path,
          digest: derivative!.digest,
          derivativeOf: report.capture,
        }),
      );
      expect(sealed.reports.map((other) => other.report.capture)).not.toContain(derivative!.of);
    }
    const verified = JSON.parse((await runHearsay(['verify', out, '--json'])).out);
    expect(verified).toMatchObject({ ok: true });
    expect(verified.checked).toContainEqual({ what: 'derivatives', count: SEEDS.length });
  }, 60_000);

  test('what humans hide is not there: a message, and a whole image; what they show again is', async () => {
    const [first, second] = shown.reports.map(
      (entry) =>
        sealed.reports.find(({ captures }) => captures[0]!.path?.endsWith(entry.captures[0]!.path!))!,
    );
    const messages = first!.report.transcript!.messages;
    const number = messages.findIndex(({ kind, body }) => kind === 'text' && (body?.exact.length ?? 0) > 8);
    const decide = (...args: string[]) => runHearsay(['decide', ...args, ...BY, '--desk', desk]);
    expect((await decide('hide', first!.report.id, String(number + 1))).code).toBe(0);
    expect((await decide('hide', second!.report.id)).code).toBe(0);
    expect((await decide('hide', first!.report.id, '999')).err).toMatch(/no message 999/);
    expect((await decide('show', first!.report.id, String(number + 1))).err).toMatch(/contradicts/);

    const again = join(home, 'hidden');
    const exported = await runHearsay(['export', '--public', '--desk', desk, '--out', again]);
    expect(exported.out).toMatch(/1 not shown/);
    expect(readdirSync(join(again, 'images')).length).toBe(SEEDS.length - 1);
    const { reports } = readDossier(again);
    expect(
      reports.find(({ report }) => report.id === shown.reports[1]!.report.id)?.derivative,
    ).toBeUndefined();
    const opened = await openImage(readFileSync(join(again, shown.reports[0]!.derivative!.path)), ocr.sharp);
    if (opened.kind !== 'pixels') throw new Error(opened.message);
    const all = (await ocr.recognise(opened.pixels)).map(({ text }) => text).join('');
    expect(all).not.toContain(messages[number]!.body!.exact.slice(0, 6));
  }, 240_000);
});
