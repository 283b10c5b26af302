import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './cli/run-hearsay.ts';

const ROOT = join(import.meta.dirname, '..');

/** What a user of the package gets: packed, unpacked elsewhere, with the same dependencies beside it. */
test('the packed package can be imported room by room, and its program runs', () => {
  const folder = temporaryFolder();
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' }),
  )[0];
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'hearsay'), { recursive: true });
  execFileSync('tar', [
    'xzf',
    join(folder, packed.filename),
    '-C',
    join(modules, 'hearsay'),
    '--strip-components=1',
  ]);
  symlinkSync(join(ROOT, 'node_modules'), join(modules, 'hearsay', 'node_modules'));

  const files: string[] = packed.files.map((file: { path: string }) => file.path);
  expect(files).toContain('dist/page/assets/page.js');
  expect(files.filter((file) => /\.test\.|^src\/|^test\/|^sample\//.test(file))).toEqual([]);

  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const rooms = Object.keys(exports).filter((name) => name !== './package.json');
  const script = rooms
    .map((room) => `import * as ${room.slice(2)} from 'hearsay/${room.slice(2)}';`)
    .concat(`console.log(JSON.stringify([${rooms.map((room) => `Object.keys(${room.slice(2)}).length`)}]));`);
  writeFileSync(join(folder, 'use.mjs'), script.join('\n'));
  const counts: number[] = JSON.parse(
    execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' }),
  );
  expect(counts.every((count) => count > 0)).toBe(true);

  const version = execFileSync(
    process.execPath,
    [join(modules, 'hearsay', 'bin', 'hearsay.js'), '--version'],
    {
      encoding: 'utf8',
    },
  );
  expect(version.trim()).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
}, 60_000);
