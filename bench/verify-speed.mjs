#!/usr/bin/env node
// @ts-check
/**
 * How long `hearsay verify` takes for a desk, beside `sha256sum` of the same objects, in the same run. A third of the
 * bytes are files of 10 MB, two thirds files of 100 KB.
 *
 *   node bench/verify-speed.mjs [--megabytes 1024] [--runs 3]
 *
 * Wall-clock time, start-up included; the runs alternate, and of each the quickest counts. All is in the page cache.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.mjs';

const HEARSAY = join(import.meta.dirname, '..', 'bin', 'hearsay.js');
const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '1024' }, runs: { type: 'string', default: '3' } },
});

const home = mkdtempSync(join(tmpdir(), 'hearsay-verify-speed-'));
try {
  const megabytes = Number(values.megabytes);
  const [input, desk] = [join(home, 'in'), join(home, 'desk')];
  mkdirSync(input);
  let left = megabytes * 1e6;
  for (let file = 0; left > 0; file++) {
    const bytes = Math.min(left, left > (megabytes * 2e6) / 3 ? 10e6 : 100e3);
    writeFileSync(join(input, `${file}.bin`), randomBytes(bytes));
    left -= bytes;
  }
  execFileSync(process.execPath, [HEARSAY, 'add', input, '--desk', desk], { stdio: 'ignore' });
  rmSync(input, { recursive: true });

  const seconds = { plain: Number.POSITIVE_INFINITY, verify: Number.POSITIVE_INFINITY };
  for (let run = 0; run < Number(values.runs); run++) {
    const objects = join(desk, 'objects');
    seconds.plain = Math.min(
      seconds.plain,
      secondsOf('sh', ['-c', `find '${objects}' -type f -print0 | xargs -0 sha256sum`]),
    );
    seconds.verify = Math.min(seconds.verify, secondsOf(process.execPath, [HEARSAY, 'verify', desk]));
  }
  console.log(
    formatTable([
      ['megabytes', 'sha256sum s', 'verify s', 'ratio'],
      [
        values.megabytes,
        seconds.plain.toFixed(2),
        seconds.verify.toFixed(2),
        (seconds.verify / seconds.plain).toFixed(2),
      ],
    ]),
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function secondsOf(command, args) {
  const began = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return (performance.now() - began) / 1_000;
}
