import { expect, it } from 'vitest';
import { mendLetters } from './mend-letters.ts';

it.each([
  ['星期- 21:03', '星期一 21:03'],
  ['20：00', '20:00'],
  ['有照片吗?', '有照片吗？'],
  ['lf it starts again let me know, 1 have spares.', 'If it starts again let me know, I have spares.'],
  ['ldris Vale', 'Idris Vale'],
])('mends %s', (text, mended) => expect(mendLetters(text)).toBe(mended));
it.each(['10 lbs of flour', 'llama', 'let me know', 'example/lf', 'Plot 1 had a leak', 'Plan B, 1 apple'])(
  'leaves %s',
  (text) => expect(mendLetters(text)).toBe(text),
);
