import { describe, expect, it } from 'vitest';
import type { ImageLine } from '../../model/image-lines.ts';
import { readFaceless } from './read-faceless.ts';
import { readNameRow } from './read-name-row.ts';

const line = (text: string, left = 100, ink = '#171717', top = 100): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width: text.length * 24, height: 28 },
  ink,
  ground: '#ffffff',
});

describe('readNameRow', () => {
  it.each<[string[], string, string | null | undefined]>([
    [['大海'], '大海', undefined],
    [['大海', '+关注'], '大海', undefined],
    [['柚子茶', '昨天 08:10'], '柚子茶', '2026-07-15T08:10'],
    [['一只芦花鸡', 'LV.3'], '一只芦花鸡', undefined],
    [['听雨 Lv.12'], '听雨', undefined],
    [['Nell Hart @nellhart · 3h'], 'Nell Hart', null],
    [['Odile M@odi lem'], 'Odile M', undefined],
    [['Beck 1d'], 'Beck', null],
    [['晚风 3分钟前'], '晚风', null],
    [['一碗小面V5'], '一碗小面', undefined],
    [['电磁炉爱好者[V3'], '电磁炉爱好者', undefined],
    [['桥北发布 W'], '桥北发布', undefined],
    [['租房日记本', '十关注'], '租房日记本', undefined],
    [['阿眠', '作者', 'Becky'], '阿眠', undefined],
    [['Team V5'], 'Team V5', undefined],
    [['502'], '502', undefined],
    [['Flat 12'], 'Flat 12', undefined],
  ])('%j', (texts, label, time) =>
    expect(
      readNameRow(
        texts.map((text, index) => line(text, 100 + index * 300)),
        '2026-07-16',
      ),
    ).toEqual({ label, time }),
  );
});

describe('readFaceless', () => {
  const NAME = '#406599';
  const comment = (name: string, words: string, when: string, top: number, ink = NAME) => [
    [line(name, 40, ink, top)],
    [line(words, 40, '#171717', top + 40)],
    [line(when, 40, '#8e8e93', top + 80)],
  ];
  it('reads a name, words, and when it was', () => {
    const rows = [...comment('听雨', '换到了', '07-14 21:55', 0), ...comment('木木', '？？？', '刚刚', 200)];
    expect(
      readFaceless(rows, '2026-07-16').map(({ label, time, rows: said }) => [label, time, said[0]!.text]),
    ).toEqual([
      ['听雨', '2026-07-14T21:55', '换到了'],
      ['木木', null, '？？？'],
    ]);
  });
  it.each<[string, ImageLine[][]]>([
    ['paragraphs of one ink with a day', comment('各位家长', '下周一起停水', '07-14', 0, '#171717')],
    ['words without a time', comment('听雨', '换到了', '谢谢', 0)],
  ])('none: %s', (_, rows) => expect(readFaceless(rows, '2026-07-16')).toEqual([]));
});
