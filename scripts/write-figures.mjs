#!/usr/bin/env node
// @ts-check
/** `npm run docs:figures`: pastes bench/baselines.json into the documents that show figures, between their marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatChosen } from '../bench/format-chosen.mjs';
import { formatFigures, pasteFigures } from '../bench/format-figures.mjs';
import { ROOT } from './run.mjs';

const baselines = JSON.parse(readFileSync(join(ROOT, 'bench', 'baselines.json'), 'utf8'));
const tables = {
  'README.md': formatChosen(baselines, 'en'),
  'README.zh-CN.md': formatChosen(baselines, 'zh'),
  'docs/bench.md': formatFigures(baselines),
};
for (const [document, table] of Object.entries(tables)) {
  const path = join(ROOT, document);
  writeFileSync(path, pasteFigures(readFileSync(path, 'utf8'), table));
}
