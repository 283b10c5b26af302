#!/usr/bin/env node
// @ts-check
/** `npm run build`: the program to dist/ (TypeScript), the dossier page and verify.html to dist/page/ (Vite). */
import { run } from './run.mjs';

run('npx', ['tsc', '-p', 'tsconfig.build.json']);
run('npx', ['vite', 'build', '--logLevel', 'warn'], { NODE_ENV: 'production' });
run('npx', ['vite', 'build', '--config', 'vite.verify.config.ts', '--logLevel', 'warn'], {
  NODE_ENV: 'production',
});
