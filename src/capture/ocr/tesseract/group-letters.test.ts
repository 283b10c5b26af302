import { expect, test } from 'vitest';
import { findComponents } from './find-components.ts';
import { groupLetters } from './group-letters.ts';
import { layOutLines, toImage } from './lay-out-lines.ts';

/** `#` is ink; each sign is eight pixels wide and ten high. */
function page(...rows: string[]): { even: Uint8Array; width: number; height: number } {
  const width = rows[0]!.length * 8;
  const height = rows.length * 10;
  const even = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      even[y * width + x] = rows[Math.floor(y / 10)]![Math.floor(x / 8)] === '#' ? 0 : 255;
  return { even, width, height };
}

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
const linesOf = ({ even, width, height }: ReturnType<typeof page>) =>
  groupLetters(findComponents(even, width, height), width);

test.each([
  ['what touches is one, corners included', ['#.#', '##.', '..#'], [box(0, 0, 24, 30)]],
  ['a run that joins two from above', ['#.#', '###'], [box(0, 0, 24, 20)]],
  ['what does not touch is two', ['#.#'], [box(0, 0, 8, 10), box(16, 0, 8, 10)]],
  ['nothing', ['...'], []],
])('%s', (_, rows, boxes) => {
  const { even, width, height } = page(...rows);
  expect(findComponents(even, width, height)).toEqual(boxes);
});

const FAR = '.'.repeat(60);

test.each([
  ['letters side by side are a line', [`#.#.#${FAR}`, `#.#.#${FAR}`], [box(0, 0, 40, 20)]],
  [
    'a dot belongs to its letter',
    ['#', '.', ...Array(5).fill('#')].map((row) => `${row}${FAR}`),
    [box(0, 0, 8, 70)],
  ],
  ['rows are apart', [`#.#${FAR}`, `...${FAR}`, `#.#${FAR}`], [box(0, 0, 24, 10), box(0, 20, 24, 10)]],
  ['far apart in a row are two', [`#${FAR}#`], [box(0, 0, 8, 10), box(488, 0, 8, 10)]],
  [
    'an avatar is no letter',
    [`######${FAR}`, `######${FAR}`, `######${FAR}`, `######${FAR}`, `######${FAR}`, `######${FAR}`],
    [],
  ],
])('%s', (_, rows, lines) => {
  expect(linesOf(page(...rows))).toEqual(lines);
});

test('a line laid out leads back to where it stood', () => {
  const drawn = page(`..${FAR}`, `.#.#${FAR}`.slice(0, 62), `..${FAR}`);
  const boxes = linesOf(drawn);
  const { lines, data, width, height } = layOutLines(drawn.even, drawn.width, boxes);
  expect(data.length).toBe(width * height);
  const first = data.indexOf(0);
  expect(toImage(lines[0]!, first % width, Math.floor(first / width))).toEqual({ x: 8, y: 10 });
});
