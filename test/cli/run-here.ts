import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { vi } from 'vitest';
import type { Ended } from './run-hearsay.ts';

const MAIN = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')).href;

/**
 * Runs the built program in this process, in English: `decide list` takes some 0.05 s, and 0.5 s as a process of its own. For
 * what a command does; that a process does it is tested once for each command with `runHearsay`. One at a time: whatever
 * is printed meanwhile counts as the command's.
 */
export async function runHere(args: readonly string[]): Promise<Ended> {
  const { run } = (await import(MAIN)) as { run(argv: readonly string[]): Promise<number> };
  let [out, err] = ['', ''];
  const taken = [
    vi.spyOn(console, 'log').mockImplementation((...words) => {
      out += `${format(...words)}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((...words) => {
      err += `${format(...words)}\n`;
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
      out += words;
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      err += words;
      return true;
    }),
  ];
  const listeners = process.stdout.listeners('error');
  vi.stubEnv('LC_ALL', 'C.UTF-8').stubEnv('HEARSAY_DESK', '');
  try {
    const code = await run(args);
    return { code, out, err };
  } finally {
    vi.unstubAllEnvs();
    for (const each of taken) each.mockRestore();
    // A process runs one command, and so listens once.
    for (const each of process.stdout.listeners('error')) {
      if (!listeners.includes(each)) process.stdout.off('error', each as () => void);
    }
  }
}
