import { describe, expect, it } from 'vitest';
import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { findLabels } from './find-labels.ts';

const WIDTH = 400;
const UNIT = 24;
const UPPER: Box = { left: 20, top: 100, width: 200, height: 50 };
const LOWER: Box = { left: 20, top: 190, width: 260, height: 50 };
const line = (text: string, left: number, top: number): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width: text.length * 10, height: 18 },
  ink: '#8a8a8e',
  ground: '#ffffff',
});
const labelsOf = (lines: readonly ImageLine[]) => {
  const found = findLabels(lines, [], [UPPER, LOWER], WIDTH, UNIT);
  return [UPPER, LOWER].map((body) => found.get(body)?.text ?? null);
};

describe('findLabels', () => {
  it.each<[string, ImageLine[], (string | null)[]]>([
    ['above, at the same edge', [line('Ruben', 22, 78), line('Maja L', 20, 168)], ['Ruben', 'Maja L']],
    ['above, with the hour', [line('Ruben 9:04 AM', 22, 78), line('Maja L', 20, 168)], ['Ruben', 'Maja L']],
    ['above, set in behind a little picture', [line('向阳花', 46, 78)], ['向阳花', null]],
    [
      'below, with the hour',
      [line('Ruben • 19:42', 22, 153), line('Maja L·7:43 PM', 20, 243)],
      ['Ruben', 'Maja L'],
    ],
  ])('finds a name %s', (_, lines, labels) => expect(labelsOf(lines)).toEqual(labels));

  it.each<[string, ImageLine[]]>([
    ['an hour', [line('19:42', 22, 78)]],
    ['a name with the hour below a message that the edge cut off', [line('Ruben • 19:42', 22, 78)]],
    ['what stands far above', [line('Ruben', 22, 40)]],
    ['what is set in by several letters', [line('Ruben', 90, 78)]],
  ])('takes no name from %s', (_, lines) => expect(labelsOf(lines)).toEqual([null, null]));
});
