import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadOcrPackages } from './ocr-packages.ts';
import { openImage } from './open-image.ts';

// The whole of sharp, to make images with: what is used of it here is more than what is used of it there.
// biome-ignore lint/suspicious/noExplicitAny: its types come with packages that may not be installed
let sharp: any;
beforeAll(async () => {
  sharp = (await loadOcrPackages()).sharp;
});

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ededed' } });

describe('openImage', () => {
  it.each<[string, () => Promise<Buffer>, string[]]>([
    ['PNG', () => plain(40, 60).png().toBuffer(), []],
    ['JPEG', () => plain(40, 60).jpeg().toBuffer(), []],
    ['WebP', () => plain(40, 60).webp().toBuffer(), []],
    ['grey', () => plain(40, 60).greyscale().png().toBuffer(), []],
    ['CMYK', () => plain(40, 60).toColourspace('cmyk').jpeg().toBuffer(), ['cmyk']],
    ['16 bits', () => plain(40, 60).toColourspace('rgb16').png().toBuffer(), ['sixteen-bit']],
    [
      'turned by its EXIF data',
      () => plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      ['turned'],
    ],
    ['animated', () => animated(40, 60, 3), ['first-frame']],
  ])('%s', async (_, make, notes) => {
    const opened = await openImage(await make(), sharp);
    expect(opened.kind).toBe('pixels');
    if (opened.kind !== 'pixels') return;
    expect([opened.pixels.width, opened.pixels.height, opened.notes]).toEqual([40, 60, notes]);
    expect(opened.pixels.data.length).toBe(40 * 60 * 3);
    for (const value of opened.pixels.data.slice(0, 3)) expect(Math.abs(value - 0xed)).toBeLessThan(12);
  });

  it('reads what a truncated one still holds, and says so', async () => {
    const noise = Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * 7919) % 251));
    const whole = await sharp(noise, { raw: { width: 150, height: 200, channels: 3 } })
      .jpeg()
      .toBuffer();
    const opened = await openImage(whole.subarray(0, whole.length / 2), sharp);
    expect(opened).toMatchObject({ kind: 'pixels', notes: ['truncated'] });
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['one pixel', () => plain(1, 1).png().toBuffer(), 'no-text'],
    ['a decompression bomb', () => declaredPng(60_000, 60_000), 'too-large'],
    [
      'a name and nothing else',
      () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'broken',
    ],
    ['no image', () => Buffer.from('今天食堂没有汤'), 'broken'],
  ])('refuses %s', async (_, make, reason) => {
    const began = performance.now();
    const opened = await openImage(await make(), sharp);
    expect(opened).toMatchObject({ kind: 'refused', reason });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

async function animated(width: number, height: number, frames: number): Promise<Buffer> {
  const pages = await Promise.all(
    Array.from({ length: frames }, (_, frame) =>
      sharp({ create: { width, height, channels: 3, background: frame === 0 ? '#ededed' : '#303030' } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(pages, { join: { animated: true } })
    .gif()
    .toBuffer();
}

/** A PNG that declares a size and holds no pixels. */
function declaredPng(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(content.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([head, body, check]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', Buffer.alloc(16)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
