import { describe, expect, it } from 'vitest';
import type { ImageLine } from '../../model/image-lines.ts';
import { isLikes, splitAtClocks } from './bubble-words.ts';
import type { Bubble } from './find-bubbles.ts';

const WIDTH = 420;
const line = (text: string, left: number, top: number, width: number): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width, height: 20 },
  ink: '#111111',
  ground: '#d9fdd3',
});
const bubble = (width: number, height: number, lines: readonly ImageLine[]): Bubble => ({
  box: { left: 100, top: 100, width, height },
  colour: '#d9fdd3',
  lines,
  inner: [],
  hasPicture: false,
});
const textsOf = (parts: readonly Bubble[]) =>
  parts.map(({ lines }) => lines.map(({ text }) => text).join('|'));

describe('splitAtClocks', () => {
  it.each<[string, Bubble, string[]]>([
    [
      'after a clock of its own',
      bubble(240, 90, [
        line('See you', 110, 108, 70),
        line('11:10', 290, 112, 40),
        line('Done', 110, 150, 40),
      ]),
      ['See you|11:10', 'Done'],
    ],
    [
      'after a clock in one line with a short word',
      bubble(108, 86, [line('No 06:03', 107, 110, 87), line('+1 11:10', 113, 155, 77)]),
      ['No 06:03', '+1 11:10'],
    ],
  ])('%s', (_, one, parts) => expect(textsOf(splitAtClocks(one, WIDTH))).toEqual(parts));

  it('leaves an hour within words that are wrapped', () => {
    const wide = bubble(280, 86, [
      line('Yes, let us meet at 7:45', 110, 110, 260),
      line('by the gate', 110, 140, 110),
    ]);
    expect(splitAtClocks(wide, WIDTH)).toHaveLength(1);
  });
});

describe('isLikes', () => {
  it.each(['8', '❤ 13', '• 2'])('%s', (text) =>
    expect(isLikes(bubble(40, 26, [line(text, 104, 103, 20)]), 20)).toBe(true),
  );
  it.each(['8 pm', 'ok', '2份'])('said: %s', (text) =>
    expect(isLikes(bubble(40, 26, [line(text, 104, 103, 20)]), 20)).toBe(false),
  );
  it('said: a number in a bubble of its own', () =>
    expect(isLikes(bubble(60, 44, [line('8', 110, 112, 12)]), 20)).toBe(false));
});
