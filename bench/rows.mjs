// @ts-check
/** Rows in, rows out: files of JSON Lines, and the extraction pipe over them. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';

const HEARSAY = process.env.HEARSAY_BIN ?? join(import.meta.dirname, '..', 'bin', 'hearsay.js');

/** A file of JSON Lines, gzipped or not. @param {string} path @returns {any[]} */
export function readRows(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** What `hearsay extract` finds in rows, offsets in code points. @param {any[]} rows @returns {AsyncGenerator<any>} */
export async function* extractRows(rows) {
  const pipe = spawn(process.execPath, [HEARSAY, 'extract', '--offsets', 'codepoint'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  pipe.stdin.end(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for await (const line of createInterface({ input: pipe.stdout })) yield JSON.parse(line);
}
