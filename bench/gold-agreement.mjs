#!/usr/bin/env node
// @ts-check
/**
 * How far the two annotators of bench/gold/ agree, by the measure that the program is scored with.
 *
 *   node bench/gold-agreement.mjs --data DIR
 */
import { parseArgs } from 'node:util';
import { readMarkedRows } from './gold-rows.mjs';
import { scoreMarks } from './score-marks.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) {
  console.error('usage: node bench/gold-agreement.mjs --data DIR');
  process.exit(2);
}
const { data } = values;
for (const language of ['zh', 'en']) {
  const a = readMarkedRows(data, 'annotator-a', language);
  const b = readMarkedRows(data, 'annotator-b', language);
  const asPredicted = b.map(({ references, ...rest }) => ({
    ...rest,
    // Any wording that the second gives may be the one that the first gives.
    references: references.map(({ span, names }) => ({ span, antecedent: names[0] ?? null })),
  }));
  console.log(language, scoreMarks(a, asPredicted));
}
