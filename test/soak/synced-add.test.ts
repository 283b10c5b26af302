import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/run-hearsay.ts';

const HEARSAY = join(import.meta.dirname, '..', '..', 'bin', 'hearsay.js');
const FILES = 20;
const hasStrace = spawnSync('strace', ['-V']).status === 0;

// A kill proves nothing about power: only the order of the calls does.
test.skipIf(!hasStrace)('object, folder and journal are synced before each acknowledgement (strace)', () => {
  const home = temporaryFolder();
  const input = join(home, 'in');
  mkdirSync(input);
  for (let file = 0; file < FILES; file++)
    writeFileSync(join(input, `${file}.txt`), `第${file}份牛奶已退回。`);
  const trace = join(home, 'trace');
  const calls = 'trace=rename,renameat,renameat2,fsync,fdatasync,write';
  const hearsay = [process.execPath, HEARSAY, 'add', input, '--desk', join(home, 'desk'), '--json'];
  execFileSync('strace', ['-f', '-y', '-s', '400', '-o', trace, '-e', calls, ...hearsay], { stdio: 'pipe' });

  const done = readCalls(readFileSync(trace, 'utf8'));
  const acknowledgements = done.filter(({ call }) => call.startsWith('write(1<'));
  const digests = acknowledgements.flatMap(({ call, at }) =>
    [...call.matchAll(/digest\\":\\"([0-9a-f]{64})/g)].map(([, digest]) => ({ digest: digest!, at })),
  );
  expect(digests).toHaveLength(FILES);
  for (const { digest, at } of digests) {
    const before = done.slice(0, at);
    const named = before.findIndex(
      ({ name, call }) => name.startsWith('rename') && call.includes(`/${digest}"`),
    );
    expect(named, 'the object has its name').toBeGreaterThanOrEqual(0);
    const temporary = /"([^"]*\.writing-[0-9a-f]+)"/.exec(before[named]!.call)![1]!;
    const isSync = (name: string) => name === 'fsync' || name === 'fdatasync';
    expect(
      before.slice(0, named).some(({ name, call }) => isSync(name) && call.includes(`<${temporary}>`)),
      'its bytes were synced before',
    ).toBe(true);
    const after = before.slice(named);
    expect(
      after.some(({ name, call }) => isSync(name) && call.includes(`/objects/${digest.slice(0, 2)}>`)),
      'its folder after',
    ).toBe(true);
    expect(
      after.some(({ name, call }) => isSync(name) && /\/journal\/\w+\.jsonl>/.test(call)),
      'and the journal',
    ).toBe(true);
  }
});

interface Call {
  readonly name: string;
  readonly call: string;
  /** Its place among the calls, by when it ended; a write counts from its beginning. */
  readonly at: number;
}

/** Calls of all threads in the order in which they ended: `-f` splits those that another thread interrupts. */
function readCalls(trace: string): Call[] {
  const begun = new Map<string, string>();
  const calls: Call[] = [];
  for (const line of trace.split('\n')) {
    const [, thread, rest] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (thread === undefined || rest === undefined) continue;
    const isBegun = rest.endsWith('<unfinished ...>');
    if (isBegun) begun.set(thread, rest);
    if (isBegun && !rest.startsWith('write(')) continue;
    const call = rest.startsWith('<...') ? (begun.get(thread) ?? '') : rest;
    if (rest.startsWith('<...') && call.startsWith('write(')) continue;
    calls.push({ name: call.slice(0, call.indexOf('(')), call, at: calls.length });
  }
  return calls;
}
