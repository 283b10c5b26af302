import { expect, test } from 'vitest';
import { findPartedCredit } from './parted-credit.ts';

test.each<[string, string | null, string | null, string]>([
  [
    'Hester Marlow | Dunmore Courier | Friday, March 6, 2026',
    'Dunmore Courier',
    'Hester Marlow',
    '2026-03-06',
  ],
  ['Friday 6 March 2026 | Dunmore Courier | Hester Marlow', 'Dunmore Courier', 'Hester Marlow', '2026-03-06'],
  ['Dunmore Courier · 6 March 2026', 'Dunmore Courier', null, '2026-03-06'],
  ['原创 2026-03-06 07:42 · 河湾晚报', '河湾晚报', null, '2026-03-06T07:42'],
  ['河湾晚报 | 岑晓秋 | 2026年3月6日', '河湾晚报', '岑晓秋', '2026-03-06'],
  ['6 March 2026 · via Dunmore Courier', 'Dunmore Courier', null, '2026-03-06'],
  ['Local | Dunmore Courier | 6 March 2026', 'Dunmore Courier', null, '2026-03-06'],
])('%s', (line, outlet, byline, published) => {
  expect(findPartedCredit(line)).toEqual({ outlet, byline, published });
});

test.each([
  'Hester Marlow | Dunmore Courier',
  'Home | News | Sport | 6 March 2026 | Contact',
  'Bridge shut | 6 March 2026',
  'Opens 6 March 2026 | Shuts 8 March 2026 | Dunmore Post',
  '桥头 · 2026年3月6日',
  'The bridge is shut, says the Post | 6 March 2026',
  '2026-03-06 · 桥面已经修好，河湾晚报记者看到',
])('none in %s', (line) => {
  expect(findPartedCredit(line)).toBeUndefined();
});
