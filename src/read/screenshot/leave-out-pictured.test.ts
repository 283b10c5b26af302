import { describe, expect, test } from 'vitest';
import type { ImageLines } from '../../model/image-lines.ts';
import { leaveOutPictured } from './leave-out-pictured.ts';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
const line = (text: string, at: ReturnType<typeof box>, ground: string) => ({
  text,
  confidence: 0.99,
  box: at,
  ink: '#000000',
  ground,
});
const PAGE = '#ededed';
const BUBBLE = '#ffffff';
const said = [
  line('明天的活动照常吗', box(140, 120, 256, 32), BUBBLE),
  line('我家孩子也要去呢', box(140, 200, 256, 32), BUBBLE),
  line('照常的请大家准时', box(140, 280, 256, 32), BUBBLE),
];
const bubbles = said.map((one) => ({ box: box(120, one.box.top - 20, 300, 72), colour: BUBBLE }));

function read(more: Partial<Pick<ImageLines, 'lines' | 'panels' | 'pictures'>>) {
  const image = {
    width: 720,
    height: 1_280,
    ground: PAGE,
    lines: [...said, ...(more.lines ?? [])],
    panels: [...bubbles, ...(more.panels ?? [])],
    pictures: more.pictures ?? [],
  } as unknown as ImageLines;
  const { lines, panels, pictures } = leaveOutPictured(image);
  return {
    said: lines.slice(said.length).map(({ text }) => text),
    areas: panels.length - bubbles.length,
    pictures: pictures.length,
  };
}

const PHOTO = { box: box(120, 400, 300, 240) };

describe('leaveOutPictured', () => {
  test('a sign in a photograph is nobody’s message', () =>
    expect(
      read({
        pictures: [PHOTO],
        panels: [{ box: box(170, 470, 150, 60), colour: '#1d4f9c' }],
        lines: [line('施工慢行', box(180, 484, 128, 32), '#1d4f9c')],
      }),
    ).toEqual({ said: [], areas: 0, pictures: 1 }));

  test('nor is how long a film lasts', () =>
    expect(read({ pictures: [PHOTO], lines: [line('1:24', box(140, 590, 50, 26), '#556677')] }).said).toEqual(
      [],
    ));

  test('a sheet of paper is a picture', () => {
    const rows = ['关于食堂停水的通知', '各班级明日起请自带水', '特此通知后勤处'];
    expect(
      read({
        panels: [{ box: box(120, 400, 240, 200), colour: '#f4efe4' }],
        lines: rows.map((text, at) => line(text, box(140, 420 + at * 40, text.length * 20, 30), '#f4efe4')),
      }),
    ).toEqual({ said: [], areas: 0, pictures: 1 });
  });

  test('what stays: a clock over its corner, a name above it, words in a bubble with a pattern around it', () => {
    expect(
      read({ pictures: [PHOTO], lines: [line('21:03', box(350, 605, 60, 26), '#556677')] }).said,
    ).toEqual(['21:03']);
    expect(read({ pictures: [PHOTO], lines: [line('青桐', box(125, 402, 60, 26), PAGE)] }).said).toEqual([
      '青桐',
    ]);
    expect(
      read({
        pictures: [PHOTO],
        panels: [{ box: box(130, 410, 280, 220), colour: '#ffe9c9' }],
        lines: [line('今天真的好冷呀', box(150, 500, 224, 32), '#ffe9c9')],
      }),
    ).toEqual({ said: ['今天真的好冷呀'], areas: 1, pictures: 1 });
  });

  test('a quote in smaller letters stays', () => {
    const rows = ['青桐：明天的活动照常吗', '我家孩子也要去呢还有', '谁知道的请回一下吧'];
    const quoted = rows.map((text, at) =>
      line(text, box(140, 420 + at * 36, text.length * 26, 26), '#e0e0e0'),
    );
    expect(
      read({ panels: [{ box: box(120, 400, 320, 130), colour: '#e0e0e0' }], lines: quoted }).said,
    ).toEqual(rows);
  });

  test('an avatar is no picture that was sent', () =>
    expect(
      read({
        pictures: [{ box: box(24, 400, 80, 80) }],
        lines: [line('王', box(44, 420, 40, 40), '#c4574b')],
      }).said,
    ).toEqual(['王']));
});
