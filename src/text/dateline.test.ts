import { expect, test } from 'vitest';
import { isDateline } from './dateline.ts';

const rows: [text: string, words: string, expected: boolean][] = [
  ['云陵通讯社岚渡10月12日电（记者祝小满）12日下午，桥封闭。', '10月12日', true],
  ['【临沅晨报2025年04月08日讯】近日，照片流传。', '2025年04月08日', true],
  ['雲陵社10月12日電', '10月12日', true],
  ['PORT ELLERY, Jan. 14 (NPA) — The maker recalls kettles.', 'Jan. 14', true],
  ['10月12日下午，桥封闭。', '10月12日下午', false],
  ['10月12日电视台报道了此事。', '10月12日', false],
  ['The bridge was shut on Jan. 14 (Sunday) and stays so.', 'Jan. 14', false],
];
test.each(rows)('%s', (text, words, expected) => {
  const start = text.indexOf(words);
  expect(isDateline(text, { start, end: start + words.length })).toBe(expected);
});
