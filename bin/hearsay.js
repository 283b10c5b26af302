#!/usr/bin/env node
// Runs the compiled program. Kept in old syntax, so that an old Node reaches the message instead of a parse error.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'main.js');

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`hearsay needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else if (!existsSync(main)) {
  console.error(
    'hearsay is not built yet: run `npm install && npm run build` in its folder, or `npm start`.',
  );
  process.exitCode = 2;
} else {
  const { run } = await import(pathToFileURL(main).href);
  process.exitCode = await run(process.argv.slice(2));
}
