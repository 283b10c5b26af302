// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/**
 * Runs a command in the project's folder, showing what it prints; ends this process with its code if it is none
 * of `expected`.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] @param {number[]} [expected]
 */
export function run(command, args, env = {}, expected = [0]) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (!expected.includes(status ?? -1)) process.exit(signal ? 130 : (status ?? 1));
}
