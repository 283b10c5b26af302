#!/usr/bin/env node
// @ts-check
/** `npm test`: installs, builds and runs everything, the browser tests too. Further words go to vitest. */
import { ensureBrowser, ensureBuilt, ensureInstalled, ensureOcr } from './ensure.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBuilt();
ensureBrowser();
ensureOcr();
run('npm', ['run', '--silent', 'check']);
run('npx', ['vitest', 'run', ...process.argv.slice(2)]);
