import { describe, expect, it } from 'vitest';
import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import { readList } from './read-list.ts';
import { splitParagraphs } from './split-paragraphs.ts';

const line = (text: string, top: number, left = 130): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width: text.length * 14, height: 30 },
  ink: '#171717',
  ground: '#ffffff',
});
const image = (lines: readonly ImageLine[], faces: readonly number[]): ImageLines => ({
  format: 'hearsay-image-lines',
  version: 1,
  image: '0'.repeat(64),
  engine: 'test',
  width: 900,
  height: 1_600,
  ground: '#ffffff',
  lines: [...lines],
  panels: [],
  pictures: faces.map((top) => ({ box: { left: 30, top, width: 80, height: 80 } })),
  notes: [],
});
const said = (shown: ImageLines) =>
  readList(shown, '2026-07-16').entries.map((entry) =>
    entry.kind === 'message'
      ? [entry.message.label, entry.message.clock, entry.message.body]
      : [entry.separator.text],
  );
const LINES = [
  line('#garden', 40),
  line('Wednesday, July 15th', 300, 320),
  line('Maja Lind 9:04 AM', 400),
  line('The gate by the greenhouse does not close any more', 445),
  line('since Monday', 490),
  line('Plot 12 neither', 545),
  line('Ruben Hart 9:05 AM', 660),
  line('I bring oil tomorrow (edited)', 705),
];

describe('readList', () => {
  it('reads names, hours and one message a paragraph', () => {
    expect(said(image(LINES, [400, 660]))).toEqual([
      ['Wednesday, July 15th'],
      ['Maja Lind', '9:04 AM', 'The gate by the greenhouse does not close any more since Monday'],
      ['Maja Lind', '9:04 AM', 'Plot 12 neither'],
      ['Ruben Hart', '9:05 AM', 'I bring oil tomorrow'],
    ]);
  });
  it.each<[string, ImageLines]>([
    ['without faces', image(LINES, [])],
    [
      'of bubbles below names',
      {
        ...image(LINES, [400, 660]),
        panels: [440, 540, 700].map((top) => ({
          box: { left: 120, top, width: 740, height: 60 },
          colour: '#e8ebfa',
        })),
      },
    ],
    ['with one name only', image(LINES.slice(0, 6), [400])],
    [
      'of words that end with an hour, below a name',
      image(
        [line('大海', 400), line('We meet at 9:04', 460), line('听雨', 660), line('ok 9:05', 720)],
        [400, 660],
      ),
    ],
  ])('is not sure of a page %s', (_, shown) => expect(readList(shown, null).sure).toBe(0));
});

describe('splitParagraphs', () => {
  const part = (...rows: [string, number][]) =>
    splitParagraphs(
      rows.map(([text, top]) => [line(text, top)]),
      850,
    ).map((one) => one.length);
  it('keeps a wrapped line, parts one that ended', () => {
    expect(
      part(
        ['The gate by the greenhouse does not close any more', 0],
        ['since Monday, and the one', 44],
        ['Plot 12 neither', 100],
      ),
    ).toEqual([2, 1]);
  });
  it('keeps lines that had no room for the next word, however far apart', () => {
    expect(
      part(['The gate by the greenhouse does not close any more', 0], ['greenhouse', 44], ['x', 88]),
    ).toEqual([3]);
  });
});
