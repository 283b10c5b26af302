import { expect, test } from 'vitest';
import { isBrokenImage } from './is-broken-image.ts';

const bytes = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex');
const APP0 = 'ffd8 ffe0 0004 0000';
const FRAME = 'ffc0 0005 080101';
const PNG = '89504e470d0a1a0a';
const IHDR = `0000000d 49484452 ${'00'.repeat(13)} 00000000`;

test.each([
  ['a JPEG up to its scan', `${APP0} ${FRAME} ffda 0002 00`, false],
  ['a JPEG with fill bytes', `${APP0} ff ${FRAME} ffda 0002 00`, false],
  ['a JPEG whose head is followed by noise', `${APP0} c92a 7b43 5940 317d`, true],
  ['a JPEG that ends before its scan', `${APP0} ${FRAME}`, true],
  ['a JPEG without a frame', `${APP0} ffda 0002 00`, true],
  ['a PNG up to its pixels', `${PNG} ${IHDR} 00000000 49444154`, false],
  ['a PNG of noise', `${PNG} 0000000d 12345678 ${'00'.repeat(30)}`, true],
  ['a PNG that ends before its pixels', `${PNG} ${IHDR}`, true],
  ['a GIF', '474946383961', false],
])('%s', (_, hex, broken) => expect(isBrokenImage(bytes(hex))).toBe(broken));
