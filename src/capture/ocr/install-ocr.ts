import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../../model/desk-error.ts';
import { createOcr, type Ocr } from './create-ocr.ts';
import { OCR_FOLDER } from './ocr-packages.ts';
import { createTesseract } from './tesseract/create-tesseract.ts';
import { LIGHT_OCR_FOLDER } from './tesseract/tesseract-packages.ts';

/**
 * Installs what recognises letters in images, with npm and the versions that `ocr/package-lock.json` names, and loads
 * it once. 325 MB, of which those for other systems are removed again. DeskError `setup-failed`.
 */
export async function installOcr(): Promise<void> {
  await install(OCR_FOLDER, async () => {
    await removeForeign(join(OCR_FOLDER, 'node_modules', 'onnxruntime-node', 'bin', 'napi-v6'));
    return createOcr();
  });
}

/** Installs tesseract.js instead, 100 MB, for machines that the other does not run on. DeskError `setup-failed`. */
export async function installLightOcr(): Promise<void> {
  await install(LIGHT_OCR_FOLDER, createTesseract);
}

async function install(folder: string, open: () => Promise<Ocr>): Promise<void> {
  // Not `npm ci`, which refuses a lockfile that lacks the binaries of other systems; no script of a package is needed.
  const code = await run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    folder,
  );
  if (code !== 0) throw new DeskError('setup-failed', folder);
  const ocr = await open().catch((cause) => {
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
