import { expect, it } from 'vitest';
import { mendLetters } from './mend-letters.ts';

it.each([
  ['星期- 21:03', '星期一 21:03'],
  ['20：00', '20:00'],
  ['有照片吗?', '有照片吗？'],
  ['lf it starts again let me know, 1 have spares.', 'If it starts again let me know, I have spares.'],
  ['ldris Vale', 'Idris Vale'],
  ['There were 76 people when l left', 'There were 76 people when I left'],
  ['24 February2026', '24 February 2026'],
  ['3May2026', '3 May 2026'],
  ['0ct 17, 2026', 'Oct 17, 2026'],
  ['meet at 18:0o', 'meet at 18:00'],
  ['Jun19, 2026', 'Jun 19, 2026'],
  ['All get f2.40 back, f1,140 in all', 'All get £2.40 back, £1,140 in all'],
  ['顺延到周四，0K吗', '顺延到周四，OK吗'],
])('mends %s', (text, mended) => expect(mendLetters(text)).toBe(mended));
it.each([
  '10 lbs of flour',
  '5 l of water',
  'maybe',
  'May I come on 3?',
  'Marie 12',
  'llama',
  'let me know',
  'example/lf',
  'Plot 1 had a leak',
  'Plan B, 1 apple',
  'a lens of f2.8',
  'kept at 50K',
])('leaves %s', (text) => expect(mendLetters(text)).toBe(text));
