#!/usr/bin/env node
// @ts-check
/**
 * How fast `hearsay add` preserves many small files, beside the same files written, hashed, renamed and fsynced with
 * their folders but with no journal and no desk, in the same run on one core: once as a plain program does it (`plain`),
 * once by the desk's own store, with all that makes it fast (`store`).
 *
 *   node bench/add-speed.mjs [--files 10000]
 *
 * Measured to the acknowledgement of the last file, start-up included. Where `taskset` is there, all are bound to one core.
 * Three rounds by default, one after the other, since a disk that others use too is not as fast at all times; the middle
 * ratio counts.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.mjs';

const HEARSAY = join(import.meta.dirname, '..', 'bin', 'hearsay.js');
/** More make the plain program no faster. */
const AT_A_TIME = 32;
/** As many as `add` has under way. */
const STORE_AT_A_TIME = 256;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    plain: { type: 'string' },
    store: { type: 'string' },
    into: { type: 'string' },
  },
});

if (values.plain && values.into) await writePlainly(values.plain, values.into);
else if (values.store && values.into) await writeToStore(values.store, values.into);
else measure(Number(values.files), Number(values.rounds));

/**
 * @param {number} files
 * @param {number} rounds
 */
function measure(files, rounds) {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-add-speed-'));
  try {
    const input = join(home, 'in');
    mkdirSync(input);
    for (let file = 0; file < files; file++) {
      const text = `校方称，第${file}份牛奶已退回。`.repeat(20 + (file % 100));
      writeFileSync(join(input, `${file}.txt`), text);
    }
    const into = join(home, 'out');
    const rows = [];
    for (let round = 0; round < rounds; round++) {
      const plain = files / secondsOf([import.meta.filename, '--plain', input, '--into', into]);
      const store = files / secondsOf([import.meta.filename, '--store', input, '--into', into]);
      const added = files / secondsOf([HEARSAY, 'add', input, '--json', '--desk', into]);
      rows.push({ plain, store, added, ofPlain: added / plain, ofStore: added / store });
    }
    console.log(
      formatTable([
        ['plain files/s', 'store files/s', 'add files/s', 'add/plain', 'add/store'],
        ...rows.map((row) => [
          ...[row.plain, row.store, row.added].map((rate) => rate.toFixed(0)),
          ...[row.ofPlain, row.ofStore].map((ratio) => ratio.toFixed(2)),
        ]),
        [
          'middle',
          '',
          '',
          middleOf(rows.map(({ ofPlain }) => ofPlain)),
          middleOf(rows.map(({ ofStore }) => ofStore)),
        ],
      ]),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @param {number[]} ratios */
function middleOf(ratios) {
  return (ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? 0).toFixed(2);
}

/**
 * Runs it, and removes what it made.
 * @param {readonly string[]} args
 */
function secondsOf(args) {
  const hasTaskset = spawnSync('taskset', ['-V']).status === 0;
  const [command, ...words] = [...(hasTaskset ? ['taskset', '-c', '0'] : []), process.execPath, ...args];
  const began = performance.now();
  execFileSync(/** @type {string} */ (command), words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (performance.now() - began) / 1000;
  rmSync(/** @type {string} */ (args.at(-1)), { recursive: true });
  return seconds;
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
      if (await mkdir(fan, { recursive: true })) await syncFolder(into);
      await rename(temporary, join(fan, digest));
      await syncFolder(fan);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** @param {string} path */
async function syncFolder(path) {
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}

/**
 * @param {string} input
 * @param {string} into
 */
async function writeToStore(input, into) {
  const { createObjects } = await import('../dist/evidence/index.js');
  const objects = await createObjects(into);
  const names = readdirSync(input);
  let next = 0;
  const work = async () => {
    for (let name = names[next++]; name !== undefined; name = names[next++]) {
      await objects.put(readFileSync(join(input, name)));
    }
  };
  await Promise.all(Array.from({ length: STORE_AT_A_TIME }, work));
}
