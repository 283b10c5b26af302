import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { readJournals } from '../../src/desk/journal-contents.ts';
import { verifyDesk } from '../../src/evidence/verify/verify-desk.ts';
import { runHearsay, temporaryFolder } from '../cli/run-hearsay.ts';
import { createChance } from '../dossier/failing-files-after.ts';
import { TRIES } from './tries.ts';

const HEARSAY = join(import.meta.dirname, '..', '..', 'bin', 'hearsay.js');
const FILES = 400;
/** Until the last file of so many is acknowledged, in milliseconds, with room: the kill falls somewhere before. */
const LONGEST = 700;

test(`what add has acknowledged survives kill -9 at ${TRIES.kills} moments by chance`, async () => {
  const home = temporaryFolder();
  const desk = join(home, 'desk');
  const chance = createChance(20260401);
  for (let attempt = 0; attempt < TRIES.kills; attempt++) {
    // Files of this attempt alone: what was captured before gets no second line.
    const folder = join(home, `in-${attempt}`);
    mkdirSync(folder);
    for (let file = 0; file < FILES; file++) {
      writeFileSync(
        join(folder, `${file}.txt`),
        `校方称，第${attempt}批第${file}份牛奶已退回。`.repeat(1 + chance(60)),
      );
    }
    const acknowledged = await addAndKill(folder, desk, chance(LONGEST));

    // Nothing is repaired by hand: the desk checks as it lies, but for a half-written last line of its journal.
    const { captures } = await readJournals(join(desk, 'journal'));
    const kept = new Set(captures.map(({ digest, path }) => `${digest} ${path}`));
    expect(
      acknowledged.filter((each) => !kept.has(each)),
      `attempt ${attempt}`,
    ).toEqual([]);
  }

  // The next run takes over the lock, puts a torn end aside, and goes on.
  const folder = join(home, `in-${TRIES.kills - 1}`);
  const again = await runHearsay(['add', folder, '--desk', desk, '--json']);
  expect(again.code, again.err).toBe(0);
  expect(again.out.trim().split('\n')).toHaveLength(FILES);
  const { ok, failed, checked } = await verifyDesk(desk);
  expect(failed).toEqual([]);
  expect(ok).toBe(true);
  expect(checked.find(({ what }) => what === 'captures')!.count).toBeGreaterThanOrEqual(FILES);
}, 2_400_000);

/** Kills `milliseconds` after the first acknowledgement; gives all that were read, as `digest path`. */
async function addAndKill(folder: string, desk: string, milliseconds: number): Promise<string[]> {
  const running = spawn(process.execPath, [HEARSAY, 'add', folder, '--desk', desk, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => running.once('close', resolve));
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: running.stdout })) {
    const { digest, path } = JSON.parse(line).captured;
    acknowledged.push(`${digest} ${path}`);
    if (acknowledged.length === 1) setTimeout(() => running.kill('SIGKILL'), milliseconds);
  }
  await ended;
  return acknowledged;
}
