#!/usr/bin/env node
// @ts-check
/**
 * `npm run corpus:accept -- <id>` (or `all`): writes down which of a case's right answers the program misses
 * today, and what it finds that is not right. What is right stays as it is; read the diff before you commit.
 */
import { run } from './run.mjs';

const id = process.argv[2];
if (!id) {
  console.error('Name a case (the name of its folder) or say all: npm run corpus:accept -- <id>');
  process.exit(2);
}
run('npx', ['vitest', 'run', 'test/corpus.test.ts', '--reporter=dot'], { CORPUS_ACCEPT: id });
