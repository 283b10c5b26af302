import { describe, expect, it } from 'vitest';
import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import { cutBars } from './cut-bars.ts';

const line = (text: string, left: number, top: number, width = text.length * 20): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width, height: 30 },
  ink: '#171717',
  ground: '#ffffff',
});
const panel = (left: number, top: number, width: number, height: number) => ({
  box: { left, top, width, height },
  colour: '#c45f41',
});
const image = (lines: readonly ImageLine[], panels: ImageLines['panels']): ImageLines => ({
  format: 'hearsay-image-lines',
  version: 1,
  image: '0'.repeat(64),
  engine: 'test',
  width: 750,
  height: 1_500,
  ground: '#ffffff',
  lines: [...lines, line('明天几点', 60, 600), line('八点半', 60, 700)],
  panels: [...panels, panel(40, 580, 160, 70), panel(40, 680, 130, 70)],
  pictures: [],
  notes: [],
});
const leftOf = (shown: ImageLines) => {
  const { lines, panels } = cutBars(shown);
  return [lines.length - 2, panels.length - 2];
};

describe('cutBars', () => {
  it.each<[string, ImageLines, number[]]>([
    [
      'the face beside the name',
      image([line('B', 100, 100), line('Brass Band', 170, 100)], [panel(90, 85, 60, 60)]),
      [1, 0],
    ],
    [
      'how many messages of other chats are new',
      image([line('18', 70, 100), line('房东', 330, 100)], [panel(60, 95, 55, 40)]),
      [1, 0],
    ],
    [
      'the empty line with a drawing to press',
      image([line('?', 590, 1_400), line('O', 690, 1_405)], [panel(200, 1_385, 430, 60)]),
      [0, 0],
    ],
  ])('cuts %s', (_, shown, left) => expect(leftOf(shown)).toEqual(left));

  it.each<[string, ImageLines, number[]]>([
    [
      'a first message beside a face',
      image([line('大', 40, 100), line('好', 130, 100)], [panel(30, 90, 60, 60), panel(110, 85, 80, 60)]),
      [2, 2],
    ],
    [
      'a first message beside its hour',
      image([line('好', 130, 100), line('9:02', 210, 110)], [panel(110, 85, 80, 60)]),
      [2, 1],
    ],
    ['what is said last', image([line('到家说一声', 220, 1_400)], [panel(200, 1_385, 430, 60)]), [1, 1]],
  ])('leaves %s', (_, shown, left) => expect(leftOf(shown)).toEqual(left));
});
