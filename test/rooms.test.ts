import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS } from './rooms.ts';

const SRC = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'));

function importsOf(file: string): { target: string; line: number }[] {
  return readFileSync(join(SRC, file), 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
        target: normalize(join(dirname(file), match[1]!))
          .split(sep)
          .join('/'),
        line: index + 1,
      })),
    );
}

describe('rooms', () => {
  test('every folder of src is a room of the table', () => {
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(
      new Set(Object.keys(ROOMS).filter((room) => files.some((file) => file.startsWith(`${room}/`)))),
    );
    for (const file of files) expect(Object.keys(ROOMS), file).toContain(file.split('/')[0]);
  });

  test('no import leaves its room for one that the table does not allow', () => {
    const forbidden = files.flatMap((file) => {
      const room = file.split('/')[0]!;
      return importsOf(file)
        .filter(({ target }) => {
          const other = target.split('/')[0]!;
          // A test may ask what all tests share.
          if (target.startsWith('../test/') && /\.test\.tsx?$/.test(file)) return false;
          return other !== room && !ROOMS[room]!.includes(other);
        })
        .map(({ target, line }) => `src/${file}:${line} imports ${target}`);
    });
    expect(forbidden).toEqual([]);
  });

  test('nothing imports an index.ts', () => {
    const through = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => /(^|\/)index\.tsx?$/.test(target))
        .map(({ target, line }) => `src/${file}:${line} imports ${target}`),
    );
    expect(through).toEqual([]);
  });

  test('no import circle', () => {
    const edges = new Map(files.map((file) => [file, importsOf(file).map(({ target }) => target)]));
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const next of edges.get(file) ?? []) {
        const circle = walk(next, [...path, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    for (const file of files) expect(walk(file, [])).toEqual([]);
  });

  test('no drawer for what has no name', () => {
    const drawers = files.filter((file) =>
      /(^|[/-])(utils?|helpers?|common|shared|misc)([./-]|$)/.test(file),
    );
    expect(drawers.map((file) => relative('.', file))).toEqual([]);
  });
});
