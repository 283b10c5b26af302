import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../../model/desk-error.ts';
import { createOcr } from './create-ocr.ts';
import { OCR_FOLDER } from './ocr-packages.ts';

/**
 * Installs what recognises letters in images, with npm and the versions that `ocr/package-lock.json` names, and loads
 * it once. 325 MB, of which those for other systems are removed again. DeskError `setup-failed`.
 */
export async function installOcr(folder: string = OCR_FOLDER): Promise<void> {
  // Not `npm ci`, which refuses a lockfile that lacks the binaries of other systems.
  const code = await run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    folder,
  );
  if (code !== 0) throw new DeskError('setup-failed', folder);
  await removeForeign(join(folder, 'node_modules', 'onnxruntime-node', 'bin', 'napi-v6'));
  const ocr = await createOcr().catch((cause) => {
    throw new DeskError('setup-failed', folder, { cause });
  });
  await ocr.close();
}

/** The package holds its library for five systems. */
async function removeForeign(folder: string): Promise<void> {
  for (const platform of await readdir(folder).catch(() => [])) {
    if (platform !== process.platform) await rm(join(folder, platform), { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], cwd: string): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => done(-1));
    child.on('close', (code) => done(code ?? -1));
  });
}
