import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

let path: string;
beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'hearsay-lines-')), 'lines');
});
afterAll(() => rm(join(path, '..'), { recursive: true, force: true }));

async function linesOf(content: string | Buffer, longest = 1000): Promise<[string, number, boolean][]> {
  await writeFile(path, content);
  const lines: [string, number, boolean][] = [];
  for await (const { bytes, start, whole } of readLines(path, longest)) {
    lines.push([bytes.toString(), start, whole]);
  }
  return lines;
}

describe('readLines', () => {
  const cases: readonly [string, [string, number, boolean][]][] = [
    ['', []],
    ['\n', [['', 0, true]]],
    [
      'a\nb\n',
      [
        ['a', 0, true],
        ['b', 2, true],
      ],
    ],
    [
      'a\n\nb',
      [
        ['a', 0, true],
        ['', 2, true],
        ['b', 3, false],
      ],
    ],
    [
      '水\n管',
      [
        ['水', 0, true],
        ['管', 4, false],
      ],
    ],
  ];
  test.each(cases)('%j', async (content, lines) => {
    expect(await linesOf(content)).toEqual(lines);
  });

  test('finds the same lines as a split of the whole, across chunks', async () => {
    const line = fc.string({ maxLength: 60_000 }).map((text) => text.replaceAll('\n', ' ').repeat(3));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
        const found = await linesOf(lines.map((text) => `${text}\n`).join(''), 1 << 20);
        expect(found.map(([text]) => text)).toEqual(lines.map((text) => Buffer.from(text).toString()));
        expect(found.every(([, , whole]) => whole)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('a line without end is cut off, not held', async () => {
    const found = await linesOf(Buffer.alloc(3_000_000, 'x'), 1000);
    expect(found).toHaveLength(1);
    expect(found[0]![0].length).toBeLessThan(200_000);
    expect(found[0]![2]).toBe(false);
  });
});
