#!/usr/bin/env node
// @ts-check
/** `npm run soak`: the long runs in full (kills, flips), of which `npm test` does a part. */
import { ensureBrowser, ensureBuilt, ensureInstalled, ensureOcr } from './ensure.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBuilt();
ensureBrowser();
ensureOcr();
run(
  'npx',
  [
    'vitest',
    'run',
    'test/soak',
    'test/dossier',
    'test/wacz',
    'test/screenshots/published-images.test.ts',
    ...process.argv.slice(2),
  ],
  {
    HEARSAY_SOAK: 'full',
  },
);
