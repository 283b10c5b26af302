import { describe, expect, it } from 'vitest';
import type { ImageLines } from '../../model/image-lines.ts';
import { hasNoticeHeading, readNotice } from './read-notice.ts';

type Printed = readonly [text: string, left: number, size?: number];

/** A sheet as it is recognised: rows from top to bottom, at their left edge, in letters of 24 pixels unless larger. */
function sheet(rows: readonly Printed[]): ImageLines {
  let top = 40;
  return {
    format: 'hearsay-image-lines',
    version: 1,
    image: '0'.repeat(64),
    engine: 'test',
    width: 540,
    height: 900,
    ground: '#ffffff',
    lines: rows.map(([text, left, size = 24]) => {
      const wide = [...text].filter((letter) => /[\p{sc=Han}，。：]/u.test(letter)).length;
      const width = Math.round((wide + (text.length - wide) * 0.5) * size);
      const box = { left, top, width, height: Math.round(size * 1.1) };
      top += Math.round(size * 1.75);
      return { text, confidence: 0.99, box, ink: '#111111', ground: '#ffffff' };
    }),
    panels: [],
    pictures: [],
    notes: [],
  };
}

const ZH: readonly Printed[] = [
  ['关于三号水泵房停水的通报', 60, 34],
  ['各位居民：', 30],
  ['桥边的水管昨日破裂，三号水泵房已', 78],
  ['停止供水，抢修人员正在现场。', 30],
  ['预计明日恢复，送水车停在东门。', 78],
  ['河湾市水务局', 366],
  ['2026年3月4日', 366],
];

describe('readNotice', () => {
  it('reads title, paragraphs, body and day, each with its place', () => {
    const reading = readNotice(sheet(ZH), { url: null })!;
    expect(reading.blocks.map(({ role, start, end }) => [role, reading.text.slice(start, end)])).toEqual([
      ['title', '关于三号水泵房停水的通报'],
      ['paragraph', '各位居民：'],
      ['paragraph', '桥边的水管昨日破裂，三号水泵房已停止供水，抢修人员正在现场。'],
      ['paragraph', '预计明日恢复，送水车停在东门。'],
      ['paragraph', '河湾市水务局'],
      ['paragraph', '2026年3月4日'],
    ]);
    expect([reading.kind, reading.published, hasNoticeHeading(reading)]).toEqual([
      'notice',
      '2026-03-04',
      true,
    ]);
    expect(reading.image!.boxes.map(({ box }) => box.top)).toEqual([40, 100, 142, 226, 268, 310]);
  });

  it('takes the title below a red head, over two lines', () => {
    const rows: Printed[] = [
      ['河湾小学文件', 140, 42],
      ['河湾发〔2026〕9号', 180],
      ['关于食堂午餐情况的', 110, 34],
      ['情况说明', 200, 34],
      ...ZH.slice(2),
    ];
    expect(readNotice(sheet(rows), { url: null })?.title).toBe('关于食堂午餐情况的情况说明');
  });

  it('reads English', () => {
    const rows: Printed[] = [
      ['Notice of Water', 150, 40],
      ['Interruption', 170, 40],
      ['The water in Mill Lane will be off on', 30],
      ['Friday while a pipe is mended. Please', 30],
      ['fill a few bottles.', 30],
      ['Brightwater Water Board', 240],
      ['4 March 2026', 330],
    ];
    const reading = readNotice(sheet(rows), { url: null })!;
    expect([reading.title, reading.published]).toEqual(['Notice of Water Interruption', '2026-03-04']);
    expect(reading.text).toContain(
      '\nThe water in Mill Lane will be off on Friday while a pipe is mended. Please fill',
    );
  });

  it.each<[string, readonly Printed[]]>([
    ['an article', [['食堂停供三天', 60, 34], ...ZH.slice(2, 5)]],
    ['a sentence about a notice', [['今天没有收到通知', 60, 34], ...ZH.slice(2, 5)]],
    ['nothing', []],
  ])('is none: %s', (_, rows) => expect(readNotice(sheet(rows), { url: null })).toBeUndefined());
});
