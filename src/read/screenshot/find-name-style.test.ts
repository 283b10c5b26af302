import { describe, expect, it } from 'vitest';
import type { ImageLine } from '../../model/image-lines.ts';
import type { Bubble } from './find-bubbles.ts';
import { findNameStyle, hasNameInk, isColoured } from './find-name-style.ts';

const INK = '#f2f8fa';
const line = (text: string, ink: string, top: number): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left: 20, top, width: 200, height: 24 },
  ink,
  ground: '#1f2c34',
});
const bubble = (first: string, ink: string, second = 'is fixed'): Bubble => ({
  box: { left: 10, top: 0, width: 300, height: 80 },
  colour: '#1f2c34',
  lines: [line(first, ink, 10), line(second, INK, 40)],
  inner: [],
  hasPicture: false,
});

describe('findNameStyle', () => {
  it('knows one faint ink by a name that comes again', () => {
    const style = findNameStyle([bubble('Kofi B.', '#6f7f87'), bubble('Kofi B.', '#6d8088')], []);
    expect(style).toEqual({ isColoured: false, ink: '#6d8088', faint: null });
    expect(hasNameInk(style, line('Marguerite', '#6c7e87', 10), line('Ok', INK, 40))).toBe(true);
    expect(hasNameInk(style, line('Here you go', INK, 10), undefined)).toBe(false);
  });
  it('knows names by colours that words do not have', () =>
    expect(findNameStyle([bubble('Ines', '#c86b5a'), bubble('Toby', '#4aa3a8')], []).isColoured).toBe(true));
  it.each<[string, Bubble[]]>([
    ['words of one ink', [bubble('The tap', INK), bubble('The tap', INK)]],
    ['one coloured line: a link, a mention', [bubble('@Ines', '#53bdeb')]],
    ['two faint beginnings that differ', [bubble('Forwarded', '#9caab2'), bubble('You', '#9caab2')]],
  ])('none: %s', (_, bubbles) =>
    expect(findNameStyle(bubbles, [])).toEqual({ isColoured: false, ink: null, faint: null }),
  );
});

describe('isColoured', () => {
  const style = findNameStyle([], [line('18:46', '#828f97', 40)]);
  it.each([
    ['a name', '#c86b5a'],
    ['a name that a small JPEG washed out', '#8784a2'],
    ['another', '#859d90'],
  ])('%s', (text, ink) => expect(isColoured(line(text, ink, 10), style)).toBe(true));
  it.each([
    ['Group Admin', '#89969e'],
    ['Forwarded', '#797c7d'],
    ['words', INK],
  ])('not %s', (text, ink) => expect(isColoured(line(text, ink, 10), style)).toBe(false));
});
