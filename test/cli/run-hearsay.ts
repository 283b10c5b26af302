import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const HEARSAY = join(import.meta.dirname, '..', '..', 'bin', 'hearsay.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Shell words before the command, such as `ulimit -f 100;`. */
  readonly before?: string;
  /** Shell words behind the command, such as `| head`. */
  readonly after?: string;
  /** Called with what has come on stderr so far, as it comes. */
  readonly onError?: (soFar: string, running: ChildProcess) => void;
}

/** Runs the built program as a user would; English messages unless `env` says otherwise. */
export function runHearsay(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', HEARSAY_DESK: '', ...options.env };
  const { before = '', after = '' } = options;
  const running =
    before || after
      ? spawn('sh', ['-c', `${before} "$0" "$@" ${after}`, process.execPath, HEARSAY, ...args], { env })
      : spawn(process.execPath, [HEARSAY, ...args], { env });
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    // A chunk may end inside a character.
    running.stdout!.setEncoding('utf8');
    running.stderr!.setEncoding('utf8');
    running.stdout!.on('data', (chunk) => {
      out += chunk;
    });
    running.stderr!.on('data', (chunk) => {
      err += chunk;
      options.onError?.(err, running);
    });
    running.on('error', reject);
    running.on('close', (code) => resolve({ code, out, err }));
    // A program that ended already does not read its input; that is seen in its exit code.
    running.stdin!.on('error', () => {});
    running.stdin!.end(options.input ?? '');
  });
}

/** A folder of its own for the running test, removed when it is over. */
export function temporaryFolder(): string {
  const { folder, remove } = makeTemporaryFolder();
  // A soak leaves a hundred thousand files.
  onTestFinished(remove, 120_000);
  return folder;
}

/** A folder that lives longer than one test. */
export function makeTemporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
