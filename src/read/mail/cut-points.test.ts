import { expect, test } from 'vitest';
import { cutPoints } from './cut-points.ts';

test.each<[string, string, string[]]>([
  [
    'numbered answers',
    'Dear Ms Marsh,\n\nOur answers:\n\n1. It opens on Friday.\n\n2. On the costs we cannot comment\nas yet.\n\nRegards,\nJon Bell',
    [
      'Dear Ms Marsh,\nOur answers:',
      '1. It opens on Friday.',
      '2. On the costs we cannot comment\nas yet.',
      'Regards,\nJon Bell',
    ],
  ],
  [
    'without blank lines',
    '岑记者：\n一、桥周五开。\n二、费用不便透露。\n（三）没有收到投诉。',
    ['岑记者：', '一、桥周五开。', '二、费用不便透露。', '（三）没有收到投诉。'],
  ],
  ['no points', 'It opens on Friday.\n\nRegards,\nJon Bell', ['It opens on Friday.\n\nRegards,\nJon Bell']],
  ['one number', '1. It opens on Friday.\n\nBye.', ['1. It opens on Friday.\n\nBye.']],
  [
    'a figure at the head of a line',
    'It cost\n1.9 million\nor 2.4 million.',
    ['It cost\n1.9 million\nor 2.4 million.'],
  ],
  ['nothing', '', ['']],
])('%s', (_name, text, parts) => {
  expect(cutPoints(text)).toEqual(parts);
});
