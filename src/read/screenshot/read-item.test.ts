import { describe, expect, it } from 'vitest';
import type { ImageLine } from '../../model/image-lines.ts';
import { readRows } from './read-item.ts';
import { readRest } from './read-rest.ts';

const FAINT = '#939393';
const line = (text: string, top: number, left = 120, ink = '#171717'): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width: text.length * 24, height: 28 },
  ink,
  ground: '#ffffff',
});
const read = (...rows: ImageLine[][]) => {
  const { label, time, rows: said } = readRows([line('听雨', 0)], rows, [], '2026-07-16');
  return [label, time, said.map(({ text }) => text).join('|')];
};

describe('readRows', () => {
  it.each<[string, ImageLine[][], string, string | null]>([
    [
      'a number that somebody said',
      [[line('+1', 40)], [line('07-14 13:20来自浙江', 80, 120, FAINT)]],
      '+1',
      '2026-07-14T13:20',
    ],
    [
      'the time at the end of the last row',
      [[line('桥面的板换好了吗', 40)], [line('什么时候换 07-14 浙江 回复', 80)]],
      '桥面的板换好了吗|什么时候换',
      '2026-07-14',
    ],
    ['the same in English', [[line('Was it mended 2d Reply', 40)]], 'Was it mended', null],
    ['a time that tells no day there', [[line('太用心了5分钟前云南回复', 40)]], '太用心了', null],
    [
      'no little pictures with their numbers',
      [[line('真的假的', 40)], [line('3021', 80, 120, FAINT), line('D', 80, 400, FAINT)]],
      '真的假的',
      null,
    ],
    ['no chip before the words', [[line('置顶', 40), line('桥通了', 40, 200)]], '桥通了', null],
  ])('%s', (_, rows, said, time) => expect(read(...rows)).toEqual(['听雨', time, said]));

  it.each<[string, ImageLine[][], string]>([
    [
      'how many liked it',
      [[line('真的', 40)], [line('12', 80, 600, FAINT)], [line('07-14 13:20', 120, 120, FAINT)]],
      '真的',
    ],
    ['words that end with a day', [[line('改到 07-14', 40)]], '改到 07-14'],
  ])('as it stands: %s', (_, rows, said) => expect(read(...rows)[2]).toBe(said));
});

describe('readRest', () => {
  const FACE = { left: 30, top: 400, width: 60, height: 60 };
  const sorted = { top: 100, unit: 28 } as never;
  const rest = (rows: ImageLine[][], countsAt: number, wordsLeft = 120) =>
    readRest(rows, [], { face: FACE, countsAt, wordsLeft }, sorted, null)?.rows.map(({ text }) => text) ??
    null;
  const COUNTS = [line('转发1 评论2', 300, 30, FAINT)];

  it('of a post, up to what counts it', () =>
    expect(rest([[line('重谢，电话私信。', 110, 30)], COUNTS], 1)).toEqual(['重谢，电话私信。']));
  it('of a comment, at the edge of the words of others', () =>
    expect(rest([[line('改到菜场东门了', 110)]], -1)).toEqual(['改到菜场东门了']));
  it.each<[string, ImageLine[][], number]>([
    ['tabs above the first face', [[line('关注', 110, 30), line('推荐', 110, 300)]], -1],
    ['what stands far below the bar', [[line('改到菜场东门了', 320)]], -1],
    ['nothing but counts', [COUNTS], 0],
  ])('none: %s', (_, rows, countsAt) => expect(rest(rows, countsAt)).toBe(null));
});
