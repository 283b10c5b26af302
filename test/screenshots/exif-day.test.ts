import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadOcrPackages } from '../../src/capture/ocr/ocr-packages.ts';
import { readExifDay } from '../../src/read/screenshot/exif-day.ts';
import { findTaken } from '../../src/read/screenshot/find-taken.ts';

/** An image as a camera or phone writes it, made by the library that others write images with. */
type Written = {
  withExif(exif: Record<string, Record<string, string>>): Written;
  toFormat(format: string): Written;
  toBuffer(): Promise<Buffer>;
};
type Sharp = (made: { readonly create: object }) => Written;

let sharp: Sharp;
beforeAll(async () => {
  sharp = (await loadOcrPackages()).sharp as unknown as Sharp;
});

function write(format: string, exif: Record<string, Record<string, string>>): Promise<Buffer> {
  const create = { width: 32, height: 32, channels: 3, background: '#35a' };
  return sharp({ create }).withExif(exif).toFormat(format).toBuffer();
}

describe('readExifDay', () => {
  test.each(['jpeg', 'png', 'webp'])('of a %s', async (format) => {
    const made = {
      IFD2: { DateTimeOriginal: '2026:07:14 21:03:44' },
      IFD0: { DateTime: '2026:08:01 09:00:00' },
    };
    expect(readExifDay(await write(format, made))).toBe('2026-07-14');
    expect(readExifDay(await write(format, { IFD0: { DateTime: '2026:08:01 09:00:00' } }))).toBe(
      '2026-08-01',
    );
    expect(readExifDay(await write(format, { IFD0: { Make: 'Oboe' } }))).toBeNull();
    expect(readExifDay(await write(format, { IFD0: { DateTime: '0000:00:00 00:00:00' } }))).toBeNull();
  });

  test('of a damaged image: null or a day, and it ends', async () => {
    const whole = await write('jpeg', { IFD0: { DateTime: '2026:08:01 09:00:00' } });
    for (let length = 0; length < Math.min(whole.length, 400); length++) {
      expect([null, '2026-08-01']).toContain(readExifDay(whole.subarray(0, length)));
    }
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const changed = Uint8Array.from(whole);
        changed[at] = value;
        expect(readExifDay(changed) ?? '2026-08-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('findTaken', () => {
  test('the image’s own data count, and the name’s other day is told', async () => {
    const bytes = await write('png', { IFD2: { DateTimeOriginal: '2026:07:14 21:03:44' } });
    expect(findTaken('Screenshot_20260714-220000.png', bytes)).toEqual({
      day: '2026-07-14',
      rule: 'taken:exif',
      otherwise: null,
    });
    expect(findTaken('mmexport 2026-07-16.png', bytes)).toMatchObject({
      day: '2026-07-14',
      otherwise: '2026-07-16',
    });
    expect(findTaken('mmexport 2026-07-16.png', await write('png', {}))).toMatchObject({
      rule: 'taken:file-name',
    });
  });
});
