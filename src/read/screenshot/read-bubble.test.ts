import { describe, expect, it } from 'vitest';
import type { ImageLine } from '../../model/image-lines.ts';
import { readBubble } from './bubble-words.ts';

const line = (text: string, top: number, more: Partial<ImageLine> = {}, left = 40): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width: text.length * 20, height: 30 },
  ink: '#000000',
  ground: '#ffffff',
  ...more,
});
const CLOCK = line('20:21', 100, { ink: '#a0a3a7', box: { left: 300, top: 100, width: 70, height: 22 } });
const read = (...lines: ImageLine[]) => {
  const { label, body, clock } = readBubble(
    {
      box: { left: 20, top: 0, width: 370, height: 130 },
      colour: '#ffffff',
      lines,
      inner: [],
      hasPicture: false,
    },
    true,
    { isColoured: true, ink: null, faint: '#a0a3a7' },
  );
  return [label?.text ?? null, body, clock];
};

describe('readBubble', () => {
  it.each<[string, ImageLine[], (string | null)[]]>([
    [
      'a chip that counts answers',
      [line('不嫌弃', 20), line('3', 100, { ground: '#e5f1fd' }), CLOCK],
      [null, '不嫌弃', '20:21'],
    ],
    [
      'whom it was passed on from',
      [line('转发自街道小喇叭', 20, { ink: '#368cdd' }), line('桥上施工', 60), CLOCK],
      [null, '桥上施工', '20:21'],
    ],
    [
      'a yellow face that was taken for letters',
      [line('能借一辆吗', 20), line('QQ', 22, { ground: '#f8ca2c', confidence: 0.8 }, 180), CLOCK],
      [null, '能借一辆吗', '20:21'],
    ],
    [
      'how many saw it',
      [line('桥上施工', 20), { ...CLOCK, text: '1.2K 20:21' }],
      [null, '桥上施工', '20:21'],
    ],
    [
      'that it was changed',
      [line('多3公里', 20), { ...CLOCK, text: '已编辑 20:21' }],
      [null, '多3公里', '20:21'],
    ],
  ])('leaves out %s', (_, lines, read_) => expect(read(...lines)).toEqual(read_));
  it.each<[string, ImageLine[], string]>([
    ['a number alone before the clock', [{ ...CLOCK, text: '5 20:21' }], '5'],
    ['a number in the bubble’s own colour', [line('要几个', 20), line('3', 60), CLOCK], '要几个3'],
    [
      'words in the ink of words',
      [line('转发自己看吧', 20), line('我没空', 60), CLOCK],
      '转发自己看吧我没空',
    ],
  ])('keeps %s', (_, lines, body) => expect(read(...lines)[1]).toBe(body));
});
