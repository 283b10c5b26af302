import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

const HEAD = '2026-03-02 18:29 二单元老住户';
const said = [
  '水',
  '今天上午十点开始停水，物业说要到晚上八点才能修好，请大家先接一点备用，有老人的先敲邻居的门。',
];
const WRAPPED =
  'The lift in the north stair of the old mill has been\nout of order since Monday, and nobody can say when it';

test('heads above long lines are not joined with them', () => {
  const lines = Array.from({ length: 8 }, (_, index) => [HEAD, said[index % 2]!, '']).flat();
  expect(joinLines(lines)).toHaveLength(16);
});

test('lines that a program wrapped are', () => {
  const lines = Array.from({ length: 4 }, () => [...WRAPPED.split('\n'), 'will run again.', '']).flat();
  expect(joinLines(lines)).toHaveLength(4);
});
