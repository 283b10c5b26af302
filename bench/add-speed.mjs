#!/usr/bin/env node
// @ts-check
/**
 * How fast `hearsay add` preserves many small files, beside the same files written, hashed, renamed and fsynced with
 * their folders but with no journal and no desk, in the same run on one core.
 *
 *   node bench/add-speed.mjs [--files 10000]
 *
 * Measured to the acknowledgement of the last file, start-up included. Where `taskset` is there, both are bound to one core.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.mjs';

const HEARSAY = join(import.meta.dirname, '..', 'bin', 'hearsay.js');
/** As many as `add` has under way at a time. */
const AT_A_TIME = 32;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    plain: { type: 'string' },
    into: { type: 'string' },
  },
});

if (values.plain && values.into) await writePlainly(values.plain, values.into);
else measure(Number(values.files));

/** @param {number} files */
function measure(files) {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-add-speed-'));
  try {
    const input = join(home, 'in');
    mkdirSync(input);
    for (let file = 0; file < files; file++) {
      const text = `校方称，第${file}份牛奶已退回。`.repeat(20 + (file % 100));
      writeFileSync(join(input, `${file}.txt`), text);
    }
    const plain = secondsOf([import.meta.filename, '--plain', input, '--into', join(home, 'plain')]);
    const added = secondsOf([HEARSAY, 'add', input, '--desk', join(home, 'desk'), '--json']);
    const rate = (/** @type {number} */ seconds) => (files / seconds).toFixed(0);
    console.log(
      formatTable([
        ['files', 'plain files/s', 'add files/s', 'ratio'],
        [String(files), rate(plain), rate(added), (plain / added).toFixed(2)],
      ]),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args */
function secondsOf(args) {
  const hasTaskset = spawnSync('taskset', ['-V']).status === 0;
  const [command, ...words] = [...(hasTaskset ? ['taskset', '-c', '0'] : []), process.execPath, ...args];
  const began = performance.now();
  execFileSync(/** @type {string} */ (command), words, { stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - began) / 1000;
}

/**
 * @param {string} input
 * @param {string} into
 */
async function writePlainly(input, into) {
  const names = readdirSync(input);
  mkdirSync(into);
  let next = 0;
  const work = async () => {
    for (let name = names[next++]; name !== undefined; name = names[next++]) {
      const bytes = await readFile(join(input, name));
      const digest = createHash('sha256').update(bytes).digest('hex');
      const temporary = join(into, `.writing-${name}`);
      const file = await open(temporary, 'wx');
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      const fan = join(into, digest.slice(0, 2));
      await mkdir(fan, { recursive: true });
      await rename(temporary, join(fan, digest));
      const folder = await open(fan, 'r');
      await folder.sync();
      await folder.close();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}
