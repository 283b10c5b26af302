import { describe, expect, it } from 'vitest';
import type { ImageLines } from '../../model/image-lines.ts';
import { cutFrame } from './cut-frame.ts';
import { cutKeyboard } from './cut-keyboard.ts';
import type { ScreenDraft } from './message-draft.ts';

const line = (text: string, left: number, top: number) => ({
  text,
  confidence: 0.99,
  box: { left, top, width: text.length * 20, height: 30 },
  ink: '#111111',
  ground: '#ffffff',
});
const image = (more: Partial<ImageLines>): ImageLines => ({
  format: 'hearsay-image-lines',
  version: 1,
  image: '0'.repeat(64),
  engine: 'test',
  width: 400,
  height: 800,
  ground: '#ededed',
  lines: [],
  panels: [],
  pictures: [],
  notes: [],
  ...more,
});
const row = (keys: string, top: number) => [...keys].map((key, index) => line(key, 10 + index * 40, top));

describe('cutKeyboard', () => {
  const said = line('滚筒的，六年多', 60, 100);
  it('cuts the keys and the words that they suggest, though some keys were missed', () => {
    const whole = image({
      lines: [said, line('好的', 10, 510), ...row('ertyui', 570), ...row('dfgh', 640), ...row('XCVb', 710)],
    });
    const { lines, height } = cutKeyboard(whole);
    expect(lines).toEqual([said]);
    expect(height).toBeLessThan(510);
  });
  it.each<[string, ImageLines['lines']]>([
    ['answers of one letter', [said, line('K', 60, 500), line('A', 60, 570)]],
    ['one row of letters', [said, ...row('ABCD', 600)]],
    ['a table at the top', [...row('ABCD', 40), ...row('EFGH', 100)]],
  ])('leaves %s', (_, lines) => expect(cutKeyboard(image({ lines })).lines).toBe(lines));
});

describe('cutFrame', () => {
  const screen = { box: { left: 40, top: 60, width: 320, height: 700 }, colour: '#ededed' };
  it('reads the screen as if it were the image, and moves what it finds back', () => {
    const framed = cutFrame(image({ lines: [line('我家也是', 100, 200)], panels: [screen] }));
    expect([framed.screen.width, framed.screen.panels]).toEqual([320, []]);
    expect(framed.screen.lines[0]!.box).toMatchObject({ left: 60, top: 140 });
    const draft: ScreenDraft = {
      kind: 'chat',
      app: null,
      title: { text: '青桐', box: framed.screen.lines[0]!.box },
      entries: [],
    };
    expect(framed.moveBack(draft).title!.box).toMatchObject({ left: 100, top: 200 });
  });
  it('leaves an image with a panel that does not hold all of its lines', () => {
    const whole = image({ lines: [line('我家也是', 100, 200), line('10:42', 0, 0)], panels: [screen] });
    expect(cutFrame(whole).screen).toBe(whole);
  });
});
