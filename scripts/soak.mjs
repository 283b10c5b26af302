#!/usr/bin/env node
// @ts-check
/** `npm run soak`: the long runs in full (kills, flips), of which `npm test` does a part, and all properties anew. */
import { ensureBrowser, ensureBuilt, ensureInstalled, ensureOcr } from './ensure.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBuilt();
ensureBrowser();
ensureOcr();

const seed = process.env.HEARSAY_SEED ?? String(Date.now() % 2 ** 31);
console.log(`Properties draw from HEARSAY_SEED=${seed}.`);
run(
  'npx',
  [
    'vitest',
    'run',
    'src',
    'test/soak',
    'test/dossier',
    'test/wacz',
    'test/screenshots/published-images.test.ts',
    ...process.argv.slice(2),
  ],
  {
    HEARSAY_SOAK: 'full',
    HEARSAY_SEED: seed,
  },
);
