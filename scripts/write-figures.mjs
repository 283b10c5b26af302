#!/usr/bin/env node
// @ts-check
/** `npm run docs:figures`: pastes bench/baselines.json into the documents that show figures, between their marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFigures, pasteFigures } from '../bench/format-figures.mjs';
import { ROOT } from './run.mjs';

const baselines = JSON.parse(readFileSync(join(ROOT, 'bench', 'baselines.json'), 'utf8'));
for (const document of ['README.md', 'README.zh-CN.md', 'docs/bench.md']) {
  const path = join(ROOT, document);
  writeFileSync(path, pasteFigures(readFileSync(path, 'utf8'), formatFigures(baselines)));
}
