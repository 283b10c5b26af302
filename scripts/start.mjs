#!/usr/bin/env node
// @ts-check
/** `npm start`: installs and builds what is missing, makes the sample desk if there is none, and serves it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';
import { ROOT, run } from './run.mjs';

const HEARSAY = join(ROOT, 'bin', 'hearsay.js');
const DESK = join(ROOT, 'desk');
const DOSSIER = join(DESK, 'dossier');

ensureInstalled();
ensureBuilt();
if (!existsSync(join(DOSSIER, 'manifest.json'))) {
  // Two files of the sample are there to be listed as not read: the build says so with exit code 1.
  run(process.execPath, [HEARSAY, 'build', 'sample', '--desk', DESK, '--out', DOSSIER], {}, [0, 1]);
}
const server = spawn(process.execPath, [HEARSAY, 'serve', DOSSIER, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// Ctrl-C reaches the server too, being in the same terminal; this process waits for it to end cleanly.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => process.exit(code ?? 0));
